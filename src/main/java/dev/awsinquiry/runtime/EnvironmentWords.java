package dev.awsinquiry.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Words from the environment, whatever the locale. Under systemd and in many containers there is none, and Java then
 * takes Japanese letters for bytes that it doesn't know: every case text would be addressed to question marks.
 */
final class EnvironmentWords {

    /** The process's environment as it was given; on Linux alone. */
    private static final Path AS_GIVEN = Path.of("/proc/self/environ");

    private static final char UNREADABLE = '\uFFFD';

    private final Path environment;

    EnvironmentWords() {
        this(AS_GIVEN);
    }

    EnvironmentWords(Path environment) {
        this.environment = environment;
    }

    /**
     * The words of a variable.
     *
     * @param value as Java read it, from the environment or a file
     */
    Optional<String> of(String variable, Optional<String> value) {
        return Settings.trimmed(value)
                .map(words -> words.indexOf(UNREADABLE) < 0
                        ? words
                        : given(variable).map(String::strip).orElse(words));
    }

    private Optional<String> given(String variable) {
        String start = variable + "=";
        try {
            return Arrays.stream(Files.readString(environment, StandardCharsets.UTF_8)
                            .split("\0"))
                    .filter(entry -> entry.startsWith(start))
                    .map(entry -> entry.substring(start.length()))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
