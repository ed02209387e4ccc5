package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When all open threads are to be read again. */
class AbsencesTest {

    private static final Duration LONG = Duration.ofMinutes(2).plusMillis(1);

    private final Absences absences = new Absences();
    private Instant now = Instant.parse("2026-04-15T03:00:00Z");

    private boolean isMissed() {
        return absences.isMissed(now);
    }

    private void started() {
        absences.madeUpFor(now);
        assertThat(isMissed()).isFalse();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void afterAStart() {
        assertThat(isMissed()).isTrue();
    }

    @Test
    void afterSlackWasAwayForLongerThanItsSecondTry() {
        started();
        absences.slack(false, now);
        pass(LONG.minusMillis(1));
        absences.slack(true, now);
        assertThat(isMissed()).isFalse();

        absences.slack(false, now);
        pass(Duration.ofMinutes(1));
        absences.slack(false, now);
        pass(Duration.ofMinutes(1).plusMillis(1));
        assertThat(isMissed()).isFalse();
        absences.slack(true, now);
        assertThat(isMissed()).isTrue();
    }

    @Test
    void afterTheDatabaseWasAwayAsLongThoughTheProcessWentOn() {
        started();
        absences.books(false, now);
        pass(LONG);
        absences.books(true, now);
        assertThat(isMissed()).isTrue();
    }

    @Test
    void onceAnHourWhateverHappens() {
        started();
        pass(Duration.ofHours(1));
        assertThat(isMissed()).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(isMissed()).isTrue();
    }

    @Test
    void afterTheSocketWasClosedAsLong() {
        started();
        absences.socket(false, now);
        pass(LONG.minusMillis(1));
        absences.socket(true, now);
        assertThat(isMissed()).isFalse();

        absences.socket(false, now);
        pass(LONG);
        absences.socket(true, now);
        assertThat(isMissed()).isTrue();
    }
}
