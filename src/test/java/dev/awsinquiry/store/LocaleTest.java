package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Books;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A process takes the locale of its machine, and SQL is made once in the life of one. */
class LocaleTest {

    /** Records an inquiry with its card. */
    public static void main(String[] args) {
        try (TestDatabase database = TestDatabase.open(Dialect.SQLITE)) {
            Books books = new Store(database.source(), Dialect.SQLITE, () -> Samples.NOON).books();
            books.write(page -> {
                page.outbox().put(Samples.card("a"));
                return true;
            });
        }
    }

    @Test
    void postsAreWrittenDownWhateverItsDigitsAre() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocaleTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
    }
}
