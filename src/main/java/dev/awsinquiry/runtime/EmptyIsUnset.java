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
 * Takes a variable that is set to nothing for one that isn't set, so that its default applies. Compose files and charts
 * hand on empty ones, and the framework would refuse them in words that name no variable.
 */
public final class EmptyIsUnset implements ConfigSourceFactory {

    /** Above variables and system properties, which it corrects. */
    private static final int ORDINAL = 450;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> defaults = new HashMap<>(Ports.defaults());
        Variables.all().forEach((name, otherwise) -> otherwise.ifPresent(value -> defaults.put(name, value)));
        defaults.keySet().removeIf(name -> !isBlank(context.getValue(name)));
        return List.of(new PropertiesConfigSource(defaults, "defaults for what is empty", ORDINAL));
    }

    private static boolean isBlank(@Nullable ConfigValue value) {
        return value != null && value.getValue() != null && value.getValue().isBlank();
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }
}
