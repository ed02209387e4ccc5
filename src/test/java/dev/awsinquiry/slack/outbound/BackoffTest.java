package dev.awsinquiry.slack.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    /** Chance at its least, or at its most. */
    private record Fixed(boolean most) implements RandomGenerator {
        @Override
        public long nextLong() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long nextLong(long bound) {
            return most ? bound - 1 : 0;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT0.5S, PT1S",
        "1, PT1S, PT2S",
        "4, PT8S, PT16S",
        "5, PT16S, PT32S",
        "6, PT30S, PT60S",
        "1000000, PT30S, PT60S",
        "-1, PT0.5S, PT1S"
    })
    void pausesDoubleUpToAMinute(int attempts, Duration least, Duration most) {
        assertThat(new Backoff(new Fixed(false)).after(attempts)).isEqualTo(least);
        assertThat(new Backoff(new Fixed(true)).after(attempts)).isEqualTo(most);
    }
}
