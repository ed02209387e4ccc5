package dev.awsinquiry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the operator's, in UTF-8.
 *
 * @param name how it is called in messages: with its folder, so that it is found
 * @param text what stands in it, without the mark of UTF-8 that some editors put in front
 */
public record OwnFile(String name, String text) {

    private static final String MARK = "\ufeff";

    /**
     * The one of that name in the folder, if there is one.
     *
     * @throws UncheckedIOException names the file when it can't be read, or isn't in UTF-8
     */
    public static Optional<OwnFile> in(Path folder, String name) {
        Path path = folder.resolve(name);
        return Files.exists(path) ? Optional.of(new OwnFile(path.toString(), text(path))) : Optional.empty();
    }

    private static String text(Path path) {
        try {
            String text = Files.readString(path);
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + path, e);
        }
    }
}
