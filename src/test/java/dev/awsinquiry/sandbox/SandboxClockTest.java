package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class SandboxClockTest {
    private static final Instant NOW = Instant.parse("2026-04-15T01:30:00Z");

    @Test
    void standsUntilItIsSentForward() {
        SandboxClock clock = SandboxClock.stoppedAt(NOW);
        Clock tokyo = clock.withZone(ZoneId.of("Asia/Tokyo"));

        clock.forward(Duration.ofHours(4));

        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(4 * 3600));
        assertThat(tokyo.instant()).isEqualTo(clock.instant());
        assertThat(clock.isPaused()).isTrue();
    }

    @Test
    void runsOnFromWhereItStood() {
        SandboxClock clock = SandboxClock.stoppedAt(NOW);
        clock.resume();

        assertThat(clock.isPaused()).isFalse();
        assertThat(clock.instant()).isAfterOrEqualTo(NOW).isBefore(NOW.plus(Duration.ofMinutes(5)));
        clock.pause();
        Instant stopped = clock.instant();
        assertThat(clock.instant()).isEqualTo(stopped);
    }

    /** Databases hold milliseconds: what is due within one comes after it, which a clock that stands never reaches. */
    @Test
    void standsAtTheBeginningOfAMillisecond() {
        for (int i = 0; i < 20; i++) {
            SandboxClock clock = new SandboxClock();
            Instant before = clock.instant();
            clock.pause();
            assertThat(clock.instant())
                    .isEqualTo(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                    .isAfterOrEqualTo(before);
        }
    }

    @Test
    void doesNotGoBack() {
        assertThatThrownBy(() -> new SandboxClock().forward(Duration.ofMinutes(-5)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
