package dev.awsinquiry.runtime;

import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads what the operator put into {@code AWS_INQUIRY_TEMPLATES_DIR}. Whatever is wrong with a file is said as with any other
 * setting: in one sentence, with the variable, the file and the reason. A log entry of the failure would hold back the
 * reason, as it does with all exceptions that may quote people's words.
 *
 * @param folder empty where the product's own files are all there is
 */
record OwnFiles(Optional<Path> folder) {

    /**
     * What the folder makes of it, or what the product brings along.
     *
     * @throws io.quarkus.runtime.configuration.ConfigurationException when a file of the folder can't be used
     */
    <T> T or(Function<Path, T> own, Supplier<T> bundled) {
        if (folder.isEmpty()) {
            return bundled.get();
        }
        try {
            return own.apply(folder.get());
        } catch (IllegalArgumentException e) {
            throw refused(e.getMessage());
        } catch (UncheckedIOException e) {
            throw refused(
                    e.getMessage() + (e.getCause() instanceof CharacterCodingException ? ", it isn't UTF-8" : ""));
        }
    }

    private static RuntimeException refused(String why) {
        return Settings.refused("AWS_INQUIRY_TEMPLATES_DIR", "can't be used: " + why);
    }
}
