package dev.awsinquiry.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an operator may set, before the framework has read any of it. */
final class Variables {

    private static final List<Class<?>> MAPPINGS =
            List.of(SlackSettings.class, InquirySettings.class, DatabaseSettings.class);

    private Variables() {}

    /** The properties' names, with the defaults of those that have one. */
    static Map<String, Optional<String>> all() {
        Map<String, Optional<String>> found = new HashMap<>();
        MAPPINGS.forEach(mapping ->
                collect(mapping, mapping.getAnnotation(ConfigMapping.class).prefix(), found));
        return found;
    }

    private static void collect(Class<?> mapping, String prefix, Map<String, Optional<String>> found) {
        for (Method method : mapping.getDeclaredMethods()) {
            String name = prefix + "." + kebab(method.getName());
            if (mapping.equals(method.getReturnType().getEnclosingClass())) {
                collect(method.getReturnType(), name, found);
            } else {
                found.put(
                        name,
                        Optional.ofNullable(method.getAnnotation(WithDefault.class))
                                .map(WithDefault::value));
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
