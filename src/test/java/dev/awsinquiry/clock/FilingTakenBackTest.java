package dev.awsinquiry.clock;

import static dev.awsinquiry.clock.Cases.CLOCK;
import static dev.awsinquiry.clock.Cases.aroundTheClock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A filing that was mended by mistake, and the mending taken back. */
class FilingTakenBackTest {

    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z"); // Monday 12:00 in Japan

    private final Reminders reminders = new Reminders(CLOCK);
    private final Inquiry filed = Cases.filed(Severity.HIGH, aroundTheClock("PT4H"), NOON);

    private Inquiry mended(Inquiry inquiry) {
        return Cases.filed(inquiry, Severity.CRITICAL, aroundTheClock("PT15M"), NOON);
    }

    private Inquiry reminded(Inquiry inquiry, String at) {
        return Cases.after(reminders.take(inquiry, at(at)), inquiry, at(at));
    }

    private Optional<String> said(Inquiry inquiry, String at) {
        return reminders.take(inquiry, at(at)).say().map(Reminder::key);
    }

    @Test
    void theRealTargetIsRemindedOfThoughTheMistakesWas() {
        Inquiry back = Cases.undone(reminded(mended(filed), "PT20M"), at("PT21M"));

        assertThat(said(back, "PT119M")).isEmpty();
        assertThat(said(back, "PT2H")).contains("target.half");
        assertThat(said(reminded(back, "PT2H"), "PT216M")).contains("target.nine_tenths");
        assertThat(said(reminded(back, "PT216M"), "PT4H")).contains("target.passed");
    }

    @Test
    void whatWasSaidOfItIsNotSaidAgain() {
        Inquiry half = reminded(filed, "PT2H");
        Inquiry back = Cases.undone(mended(half), at("PT121M"));

        assertThat(said(back, "PT122M")).isEmpty();
        assertThat(said(back, "PT216M")).contains("target.nine_tenths");
    }

    @Test
    void theNextFilingGetsANumberThatNoneHad() {
        Inquiry back = Cases.undone(reminded(mended(filed), "PT20M"), at("PT21M"));
        Inquiry third = mended(back);

        assertThat(said(third, "PT20M")).contains("target.passed.3");
        assertThat(said(Cases.undone(third, at("PT22M")), "PT2H")).contains("target.half");
    }

    @Test
    void quietThatSomebodyWantedLasts() {
        Inquiry stopped = Cases.reminding(filed, filed.reminding().stop());
        assertThat(Cases.undone(mended(stopped), at("PT1M")).reminding().stopped())
                .isTrue();

        Inquiry snoozed = mended(stopped);
        snoozed = Cases.reminding(snoozed, snoozed.reminding().snoozed(at("PT3H")));
        assertThat(said(Cases.undone(snoozed, at("PT1M")), "PT179M")).isEmpty();
        assertThat(said(Cases.undone(snoozed, at("PT1M")), "PT3H")).contains("target.half");
    }

    @Test
    void theFirstFilingTakenBackLeavesNothingBehind() {
        Inquiry unfiled = Cases.undone(reminded(filed, "PT2H"), at("PT121M"));

        assertThat(unfiled.reminding().round()).isZero();
        assertThat(said(Cases.filed(unfiled, Severity.HIGH, aroundTheClock("PT4H"), NOON), "PT2H"))
                .contains("target.half.2");
    }

    @Test
    void aMarkThatWasWrittenDownWithoutItsRoundGoesBackByOne() {
        Inquiry mended = Cases.withoutRound(reminded(mended(reminded(filed, "PT2H")), "PT121M"));
        assertThat(said(Cases.undone(mended, at("PT122M")), "PT123M")).isEmpty();
        assertThat(said(Cases.undone(mended, at("PT122M")), "PT216M")).contains("target.nine_tenths");

        Inquiry named = Cases.withoutRound(Cases.named(mended, "9999999999"));
        assertThat(Cases.undone(named, at("PT123M")).reminding().round()).isEqualTo(2);
    }

    private static Instant at(String since) {
        return NOON.plus(Duration.parse(since));
    }
}
