package dev.awsinquiry.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds whole texts in files beside the tests. {@code -Dgolden.update=true} writes them anew; the difference is then
 * reviewed like code.
 */
public final class GoldenFile {

    private static final Path ROOT = Path.of("src/test/resources");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private GoldenFile() {}

    /**
     * Compares, or writes.
     *
     * @param name path below {@code src/test/resources}
     */
    public static void assertHolds(String name, String actual) {
        matches(ROOT.resolve(name), actual);
    }

    /**
     * Compares, or writes.
     *
     * @param file below the project, such as a document that shows what the product says
     */
    public static void matches(Path file, String actual) {
        String name = file.toString();
        try {
            if (UPDATE) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is missing: run with -Dgolden.update=true and review it", e);
        }
    }
}
