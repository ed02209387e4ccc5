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
        Path file = ROOT.resolve(name);
        try {
            if (UPDATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is missing: run with -Dgolden.update=true and review it", e);
        }
    }
}
