package dev.awsinquiry.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The pictures of the README: taken in every run, put into its place with {@code -Dscreenshots.update=true}. */
final class Pictures {

    private static final Path TAKEN = Path.of("target", "images");
    private static final Path SHOWN = Path.of("docs", "images");

    private Pictures() {}

    /** For whoever wants to look; not shown anywhere. */
    static Path look(Page page, String name) {
        Path file = TAKEN.resolve(name);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    /** For the README. */
    static void take(Page page, String name) {
        Path file = look(page, name);
        if (Boolean.getBoolean("screenshots.update")) {
            try {
                Files.createDirectories(SHOWN);
                Files.copy(file, SHOWN.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
