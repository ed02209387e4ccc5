package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of variables is what the code reads, with the same defaults. */
class ConfigurationTableTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| `([A-Z_]+)` \\| ?(?:`([^`]*)`[^|]*)?\\|.*$", Pattern.MULTILINE);

    /** Read by the framework itself. */
    private static final Map<String, String> FRAMEWORK =
            Map.of("QUARKUS_HTTP_PORT", "8080", "QUARKUS_MANAGEMENT_PORT", "9000");

    /** Defaults that depend on the language, made in the text package. */
    private static final Map<String, String> BY_LANGUAGE =
            Map.of("AWS_INQUIRY_ADDRESSEE", "AWS サポート ご担当者様", "AWS_INQUIRY_DESK", "AWS サポート");

    @Test
    void the_table_names_what_is_read() throws IOException {
        Map<String, String> table = new TreeMap<>();
        Matcher rows = ROW.matcher(Files.readString(Path.of("README.md")));
        while (rows.find()) {
            table.put(rows.group(1), Optional.ofNullable(rows.group(2)).orElse(""));
        }
        Map<String, String> code = new TreeMap<>(FRAMEWORK);
        Stream.of(SlackSettings.class, DatabaseSettings.class, InquirySettings.class)
                .forEach(mapping -> code.putAll(
                        read(mapping, mapping.getAnnotation(ConfigMapping.class).prefix())));
        code.putAll(BY_LANGUAGE);

        assertThat(table).isEqualTo(code);
    }

    private static Map<String, String> read(Class<?> mapping, String prefix) {
        Map<String, String> found = new TreeMap<>();
        Arrays.stream(mapping.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .forEach(method -> {
                    String name = prefix + "." + kebab(method.getName());
                    if (method.getReturnType().isInterface()
                            && method.getReturnType().getEnclosingClass() != null) {
                        found.putAll(read(method.getReturnType(), name));
                    } else {
                        found.put(variable(name), defaultOf(method));
                    }
                });
        return found;
    }

    private static String defaultOf(Method method) {
        WithDefault value = method.getAnnotation(WithDefault.class);
        return value == null ? "" : value.value();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
