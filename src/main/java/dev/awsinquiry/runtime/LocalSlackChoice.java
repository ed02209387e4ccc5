package dev.awsinquiry.runtime;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Decides in dev mode whether a local Slack stands in: it does unless credentials are given, be it only one of them. The
 * local Slack begins empty at every start, so the product does too, on a folder of its own: an inquiry whose thread is
 * gone could only be reminded of in vain.
 */
public final class LocalSlackChoice implements ConfigSourceFactory {

    /** Whether the local Slack stands in; means nothing outside of dev mode, where nobody reads it. */
    static final String CHOSEN = "aws-inquiry.local-slack";

    /** Before {@link DatabaseChoice}, which wants to know the folder. */
    private static final int PRIORITY = 270;

    /** Known to the whole process, as code is loaded several times over while a start is prepared and done. */
    private static final String FOLDER = "aws-inquiry.local-slack.folder";

    private static final List<String> CREDENTIALS =
            List.of("slack.bot-token", "slack.signing-secret", "slack.app-token");

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (!context.getProfiles().contains("dev") || given(context).findAny().isPresent()) {
            return List.of();
        }
        Map<String, String> chosen = Map.of(CHOSEN, "true", "aws-inquiry.data-dir", folder());
        return List.of(new PropertiesConfigSource(chosen, "a local Slack", PRIORITY));
    }

    private static String folder() {
        return (String)
                System.getProperties().computeIfAbsent(FOLDER, name -> "target/local-slack/" + UUID.randomUUID());
    }

    /** The start that follows begins with an empty folder. */
    static void leaveFolder() {
        System.clearProperty(FOLDER);
    }

    private static Stream<String> given(ConfigSourceContext context) {
        return CREDENTIALS.stream().filter(name -> {
            ConfigValue value = context.getValue(name);
            return value != null
                    && value.getValue() != null
                    && !value.getValue().isBlank();
        });
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(PRIORITY);
    }
}
