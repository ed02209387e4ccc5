package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How many calls are left, whatever the clock does. */
class AllowanceTest {

    private static final Instant NOON = Instant.parse("2026-04-15T03:00:00Z");
    private static final Instant HOUR_BEFORE = NOON.minus(Duration.ofHours(1));

    private final Allowance allowance = new Allowance(40);

    @Test
    void aMinutesWorthIsSavedUpAndNoMore() {
        assertThat(allowance.isLeft(NOON)).isTrue();
        allowance.spend(40);
        assertThat(allowance.isLeft(NOON)).isFalse();
        assertThat(allowance.isLeft(NOON.plusSeconds(1))).isFalse();
        assertThat(allowance.isLeft(NOON.plusSeconds(2))).isTrue();

        assertThat(allowance.isLeft(NOON.plus(Duration.ofHours(1)))).isTrue();
        allowance.spend(40);
        assertThat(allowance.isLeft(NOON.plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void nothingIsCalledDuringAPause() {
        allowance.isLeft(NOON);
        allowance.pause(NOON.plusSeconds(30));

        assertThat(allowance.isLeft(NOON.plusSeconds(29))).isFalse();
        assertThat(allowance.isLeft(NOON.plusSeconds(30))).isTrue();
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWaitUntilItIsThereAgain() {
        allowance.isLeft(NOON);
        allowance.spend(40);
        allowance.pause(NOON.plusSeconds(30));

        assertThat(allowance.isLeft(HOUR_BEFORE)).isFalse();
        assertThat(allowance.isLeft(HOUR_BEFORE.plusSeconds(29))).isFalse();
        assertThat(allowance.isLeft(HOUR_BEFORE.plusSeconds(30))).isTrue();
    }
}
