package dev.awsinquiry.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.WithDefault;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes a variable that is set to nothing for one that isn't set, so that its default applies. Compose files and charts
 * hand on empty ones, and the framework would refuse them in words that name no variable.
 */
public final class EmptyIsUnset implements ConfigSourceFactory {

    /** Above variables and system properties, which it corrects. */
    private static final int ORDINAL = 450;

    private static final List<Class<?>> MAPPINGS =
            List.of(SlackSettings.class, InquirySettings.class, DatabaseSettings.class);

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> defaults = new HashMap<>(Ports.defaults());
        MAPPINGS.forEach(mapping ->
                collect(mapping, mapping.getAnnotation(ConfigMapping.class).prefix(), defaults));
        defaults.keySet().removeIf(name -> !isBlank(context.getValue(name)));
        return List.of(new PropertiesConfigSource(defaults, "defaults for what is empty", ORDINAL));
    }

    private static void collect(Class<?> mapping, String prefix, Map<String, String> defaults) {
        for (Method method : mapping.getDeclaredMethods()) {
            String name = prefix + "." + kebab(method.getName());
            WithDefault given = method.getAnnotation(WithDefault.class);
            if (given != null) {
                defaults.put(name, given.value());
            } else if (mapping.equals(method.getReturnType().getEnclosingClass())) {
                collect(method.getReturnType(), name, defaults);
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(@Nullable ConfigValue value) {
        return value != null && value.getValue() != null && value.getValue().isBlank();
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }
}
