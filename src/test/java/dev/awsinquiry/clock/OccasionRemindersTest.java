package dev.awsinquiry.clock;

import static dev.awsinquiry.clock.Cases.CLOCK;
import static dev.awsinquiry.clock.Cases.aroundTheClock;
import static dev.awsinquiry.clock.Cases.inBusinessHours;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes before the filing, and what comes after the answer. */
class OccasionRemindersTest {

    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z"); // Monday 12:00 in Japan
    private static final String A_WEEK_FROM_30_MINUTES =
            "waiting_for_us.2.1@PT30M waiting_for_us.2.2@PT24H30M waiting_for_us.2.3@PT48H30M"
                    + " waiting_for_us.2.4@PT72H30M waiting_for_us.2.5@PT96H30M waiting_for_us.2.6@PT120H30M"
                    + " waiting_for_us.2.7@PT144H30M";

    private final Reminders reminders = new Reminders(CLOCK);

    @ParameterizedTest
    @CsvSource({
        "LOW, facts_missing.1@PT4H, not_filed@PT2H",
        "NORMAL, facts_missing.1@PT4H, not_filed@PT2H",
        "HIGH, facts_missing.1@PT30M facts_missing.2@PT2H, not_filed@PT2H",
        "URGENT, facts_missing.1@PT5M facts_missing.2@PT15M, not_filed@PT15M",
        "CRITICAL, facts_missing.1@PT5M facts_missing.2@PT15M, not_filed@PT15M",
    })
    void factsAndTheFilingAreAskedFor(Severity severity, String asking, String finished) {
        Inquiry asked = Cases.asking(severity, NOON);
        assertThat(all(asked, NOON)).isEqualTo(asking);

        Instant later = NOON.plusSeconds(3600);
        assertThat(all(Cases.finished(asked, later), later)).isEqualTo(finished);
    }

    @Test
    void whoWaitsForWhomIsSaidTurnByTurn() {
        Inquiry filed = Cases.filed(Severity.URGENT, aroundTheClock("PT1H"), NOON);
        Inquiry responded = Cases.responded(filed, at("PT20M"));
        assertThat(all(responded, at("PT20M"))).isEqualTo(A_WEEK_FROM_30_MINUTES);

        Inquiry replied = Cases.replied(responded, at("PT25M"));
        assertThat(all(replied, at("PT25M")))
                .as("the time of the target again, though none runs")
                .isEqualTo("waiting_for_aws.2.1@PT1H waiting_for_aws.2.2@PT25H waiting_for_aws.2.3@PT49H"
                        + " waiting_for_aws.2.4@PT73H waiting_for_aws.2.5@PT97H waiting_for_aws.2.6@PT121H"
                        + " waiting_for_aws.2.7@PT145H");

        Inquiry answered = Cases.responded(replied, at("PT100H"));
        assertThat(all(answered, at("PT100H")))
                .isEqualTo(A_WEEK_FROM_30_MINUTES.replace("waiting_for_us.2", "waiting_for_us.3"));
        assertThat(reminders
                        .take(Cases.replied(answered, at("PT100H")), at("PT101H"))
                        .say()
                        .map(Reminder::key))
                .contains("waiting_for_aws.3.1");
    }

    @ParameterizedTest
    @CsvSource({"LOW, PT24H, PT4H", "NORMAL, PT12H, PT4H", "HIGH, PT4H, PT4H", "URGENT, PT1H, PT30M"})
    void howSoonAwsIsToBeAnsweredDependsOnTheCase(Severity severity, String target, String first) {
        Inquiry filed = Cases.filed(Cases.asking(Severity.CRITICAL, NOON), severity, aroundTheClock(target), NOON);
        Inquiry responded = Cases.responded(filed, NOON);
        assertThat(reminders.next(responded, NOON)).contains(at(first));
    }

    @Test
    void inBusinessHoursTheSameTimeAgainIsBusinessTime() {
        Instant friday = OffsetDateTime.parse("2026-11-27T16:00+09:00").toInstant();
        Inquiry filed = Cases.filed(Severity.NORMAL, inBusinessHours("PT12H"), NOON);
        Inquiry replied = Cases.replied(Cases.responded(filed, NOON), friday);
        assertThat(reminders.next(replied, friday))
                .contains(OffsetDateTime.parse("2026-11-30T18:00+09:00").toInstant());
    }

    @Test
    void aCaseThatCanSoonNotBeReopenedIsRemindedOfOnce() {
        Inquiry filed = Cases.filed(Severity.URGENT, aroundTheClock("PT1H"), NOON);
        Inquiry resolved = Cases.resolved(filed, NOON);
        assertThat(all(resolved, NOON)).isEqualTo("reopen_lapses.2026-11-23@PT288H");

        Inquiry again = Cases.resolved(
                Cases.reopened(
                        Cases.after(reminders.take(resolved, at("PT288H")), resolved, at("PT288H")), at("PT289H")),
                at("PT300H"));
        assertThat(all(again, at("PT300H"))).isEqualTo("reopen_lapses.2026-12-05@PT288H");

        Inquiry neverFiled = Cases.resolved(Cases.asking(Severity.URGENT, NOON), NOON);
        assertThat(reminders.next(neverFiled, NOON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // severity, target, said when at 00:30 of the third day it is late
        "LOW, PT24H, 2026-11-26T08:00+09:00",
        "NORMAL, PT12H, 2026-11-26T08:00+09:00",
        "NORMAL, PT1H, 2026-11-26T00:30+09:00",
        "HIGH, PT4H, 2026-11-26T00:30+09:00",
    })
    void whatIsLateInTheQuietHoursWaitsForTheirEnd(Severity severity, String target, OffsetDateTime said) {
        Instant night = OffsetDateTime.parse("2026-11-26T00:30+09:00").toInstant();
        Inquiry filed = Cases.filed(severity, aroundTheClock(target), NOON);
        boolean waits = said.toInstant().isAfter(night);

        assertThat(reminders.take(filed, night).say().map(Reminder::key))
                .isEqualTo(waits ? Optional.empty() : Optional.of("target.passed"));
        assertThat(reminders.next(filed, night).filter(next -> next.isAfter(night)))
                .isEqualTo(waits ? Optional.of(said.toInstant()) : Optional.empty());
        assertThat(reminders.take(filed, said.toInstant()).say().map(Reminder::key))
                .contains("target.passed");
    }

    @Test
    void aSnoozeThatEndsInTheQuietHoursEndsWithThem() {
        Inquiry asking = Cases.asking(Severity.NORMAL, NOON);
        Inquiry snoozed = Cases.reminding(asking, asking.reminding().snoozed(at("PT8H5M")));
        Instant morning = OffsetDateTime.parse("2026-11-24T08:00+09:00").toInstant();

        assertThat(reminders.next(snoozed, at("PT7H50M"))).contains(morning);
        assertThat(reminders.due(snoozed, at("PT8H5M"))).isEmpty();
        assertThat(reminders.due(snoozed, morning)).extracting(Reminder::key).containsExactly("facts_missing.1");
    }

    @Test
    void whatIsOverIsNotRemindedOf() {
        Inquiry asking = Cases.asking(Severity.URGENT, NOON);
        Inquiry finished = Cases.finished(asking, at("PT14M"));
        Inquiry filed = Cases.filed(finished, Severity.URGENT, aroundTheClock("PT1H"), at("PT20M"));

        assertThat(reminders.take(asking, at("PT15M")).done())
                .containsExactlyInAnyOrder("facts_missing.1", "facts_missing.2");
        assertThat(reminders.take(finished, at("PT28M"))).isEqualTo(Due.NOTHING);
        assertThat(reminders.take(filed, at("PT49M"))).isEqualTo(Due.NOTHING);
        assertThat(reminders
                        .take(Cases.undone(filed, at("PT49M")), at("PT49M"))
                        .say()
                        .map(Reminder::key))
                .as("it isn't filed after all")
                .contains("not_filed");
    }

    @Test
    void afterDaysOfSilenceOneIsSaid() {
        Inquiry responded = Cases.responded(Cases.filed(Severity.URGENT, aroundTheClock("PT1H"), NOON), at("PT10M"));
        Due due = reminders.take(responded, at("PT50H"));
        assertThat(due.say().map(Reminder::key)).contains("waiting_for_us.2.3");
        assertThat(due.done())
                .containsExactlyInAnyOrder("waiting_for_us.2.1", "waiting_for_us.2.2", "waiting_for_us.2.3");
        assertThat(reminders.next(Cases.after(due, responded, at("PT50H")), at("PT50H")))
                .contains(at("PT72H40M"));
    }

    @Test
    void snoozeAndStopHoldForAllKinds() {
        Inquiry asking = Cases.asking(Severity.URGENT, NOON);
        Inquiry snoozed = Cases.reminding(asking, asking.reminding().snoozed(at("PT20M")));
        assertThat(reminders.next(snoozed, NOON)).contains(at("PT20M"));
        assertThat(reminders.take(snoozed, at("PT20M")).say().map(Reminder::key))
                .contains("facts_missing.2");

        Inquiry stopped = Cases.reminding(asking, asking.reminding().stop());
        assertThat(reminders.next(stopped, NOON)).isEmpty();
        assertThat(reminders.take(stopped, at("PT48H"))).isEqualTo(Due.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        // reported at 17:00; the target, once filed, in hours
        "LOW, 2026-11-23T17:00+09:00, facts_missing.1, 2026-11-24T08:00+09:00",
        "NORMAL, 2026-11-23T17:00+09:00, facts_missing.1, 2026-11-24T08:00+09:00",
        "HIGH, 2026-11-23T19:50+09:00, facts_missing.1, 2026-11-23T20:20+09:00",
        "URGENT, 2026-11-23T23:58+09:00, facts_missing.1, 2026-11-24T00:03+09:00",
    })
    void onlyWhatIsMildRestsAtNight(Severity severity, OffsetDateTime reported, String key, OffsetDateTime expected) {
        Inquiry asking = Cases.asking(severity, reported.toInstant());
        assertThat(reminders.next(asking, reported.toInstant())).contains(expected.toInstant());
        assertThat(reminders.due(asking, expected.toInstant().minusMillis(1))).isEmpty();
        assertThat(reminders.take(asking, expected.toInstant()).say().map(Reminder::key))
                .contains(key);
    }

    @Test
    void aMildTargetRestsAtNightUnlessItIsShort() {
        Instant six = OffsetDateTime.parse("2026-11-23T18:00+09:00").toInstant();
        Inquiry normal = Cases.filed(Severity.NORMAL, aroundTheClock("PT12H"), six);
        assertThat(all(normal, six)).isEqualTo("target.half@PT14H target.nine_tenths@PT14H target.passed@PT14H");
        assertThat(reminders.take(normal, six.plus(Duration.ofHours(14))).say().map(Reminder::key))
                .contains("target.passed");

        Inquiry own = Cases.filed(Severity.NORMAL, aroundTheClock("PT4H"), six);
        assertThat(all(own, six)).isEqualTo("target.half@PT2H target.nine_tenths@PT3H36M target.passed@PT4H");
    }

    @Test
    void withoutQuietHoursNothingRests() {
        Reminders always = new Reminders(CLOCK, QuietHours.none(Cases.TOKYO), Reminders.USUAL_PER_HOUR);
        Instant night = OffsetDateTime.parse("2026-11-23T22:00+09:00").toInstant();
        assertThat(always.next(Cases.asking(Severity.LOW, night), night)).contains(night.plus(Duration.ofHours(4)));
    }

    @Test
    void nobodyIsRemindedMoreThanSoOftenAnHour() {
        Reminders twice = new Reminders(CLOCK, QuietHours.usual(Cases.TOKYO), 2);
        Inquiry inquiry = Cases.filed(Severity.CRITICAL, aroundTheClock("PT5M"), NOON);
        inquiry = Cases.after(twice.take(inquiry, at("PT3M")), inquiry, at("PT3M"));
        inquiry = Cases.after(twice.take(inquiry, at("PT4M40S")), inquiry, at("PT4M40S"));
        assertThat(inquiry.reminding().done()).containsExactlyInAnyOrder("target.half", "target.nine_tenths");

        assertThat(twice.take(inquiry, at("PT62M59S"))).isEqualTo(Due.NOTHING);
        assertThat(twice.next(inquiry, at("PT50M"))).contains(at("PT63M"));
        assertThat(twice.take(inquiry, at("PT63M")).say().map(Reminder::key)).contains("target.passed");

        assertThatThrownBy(() -> new Reminders(CLOCK, QuietHours.usual(Cases.TOKYO), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least one reminder an hour, not 0");
    }

    /** All that would come if nothing happened any more, with its time after the given moment. */
    private String all(Inquiry inquiry, Instant from) {
        return reminders.due(inquiry, from.plus(Duration.ofDays(365))).stream()
                .map(reminder -> reminder.key() + "@" + Duration.between(from, reminder.at()))
                .collect(joining(" "));
    }

    private static Instant at(String since) {
        return NOON.plus(Duration.parse(since));
    }
}
