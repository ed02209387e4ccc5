package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** SECURITY.md gives figures, which are those of the code. */
class SecurityFiguresTest {

    private static void assertSays(String words, Object figure, Object expected) throws IOException {
        String page = Files.readString(Path.of("SECURITY.md")).replaceAll("\\s+", " ");
        assertThat(page).contains(words);
        assertThat(figure).as(words).isEqualTo(expected);
    }

    @Test
    void ofBodies() throws IOException {
        assertSays("1 MiB at most, whether announced or not", RequestBody.CAP, 1024 * 1024);
        assertSays("longer than five seconds to arrive is cut off", RequestBody.PATIENCE, Duration.ofSeconds(5));
        assertSays("a thousand at a time", Rooms.ARRIVING, 1000);
        assertSays("Bodies above 64 KiB share 32 MiB", BodySpace.FREE, 64 * 1024);
        assertSays("Bodies above 64 KiB share 32 MiB", BodySpace.LIMIT, 32 * 1024 * 1024);
    }

    @Test
    void ofTimes() throws IOException {
        assertSays("age (five minutes to both sides)", SignatureCheck.WINDOW, Duration.ofMinutes(5));
        assertSays("a few wait for half a second", Turnstile.PATIENCE, Duration.ofMillis(500));
        assertSays("Slack is asked, for 0.7 seconds at most", People.PATIENCE, Duration.ofMillis(700));
    }
}
