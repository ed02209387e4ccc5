package dev.awsinquiry.runtime;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes an environment variable's value as it is written. The framework takes <code>${…}</code> for another property's
 * value, and two dollars for one, wherever they stand; in files that is of use, but a password was made by no one who knew.
 */
public final class AsWritten implements ConfigSourceFactory {

    /** Above variables and system properties, which it corrects. */
    private static final int ORDINAL = 460;

    private static final String ENVIRONMENT = "EnvConfigSource";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> corrected = new HashMap<>();
        for (String name : Variables.all().keySet()) {
            @Nullable ConfigValue value = context.getValue(name);
            if (value != null && isGivenByTheEnvironment(value)) {
                corrected.put(name, kept(of(value)));
            }
        }
        return List.of(new PropertiesConfigSource(corrected, "variables as they are written", ORDINAL));
    }

    /** What was written, where it stands in the environment, and otherwise what the framework makes of it. */
    static @Nullable String of(ConfigValue value) {
        return isGivenByTheEnvironment(value) ? value.getRawValue() : value.getValue();
    }

    private static boolean isGivenByTheEnvironment(ConfigValue value) {
        return value.getRawValue() != null
                && value.getRawValue().contains("$")
                && String.valueOf(value.getConfigSourceName()).contains(ENVIRONMENT);
    }

    /** A value in the spelling that the framework reads as it is written. */
    static String kept(String value) {
        return value.replace("$", "$$");
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }
}
