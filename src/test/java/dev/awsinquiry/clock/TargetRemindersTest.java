package dev.awsinquiry.clock;

import static dev.awsinquiry.clock.Cases.CLOCK;
import static dev.awsinquiry.clock.Cases.aroundTheClock;
import static dev.awsinquiry.clock.Cases.inBusinessHours;
import static dev.awsinquiry.clock.ReminderKind.TARGET_HALF;
import static dev.awsinquiry.clock.ReminderKind.TARGET_NINE_TENTHS;
import static dev.awsinquiry.clock.ReminderKind.TARGET_PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Reminding;
import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetRemindersTest {

    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z"); // Monday 12:00 in Japan

    private final Reminders reminders = new Reminders(CLOCK);
    private final Inquiry urgent = Cases.filed(Severity.URGENT, aroundTheClock("PT1H"), NOON);

    @ParameterizedTest
    @CsvSource({
        // target, filed, half, nine tenths, passed
        "PT24H, 2026-11-23T12:00+09:00, 2026-11-24T00:00+09:00, 2026-11-24T09:36+09:00, 2026-11-24T12:00+09:00",
        "PT12H, 2026-11-27T20:00+09:00, 2026-11-28T02:00+09:00, 2026-11-28T06:48+09:00, 2026-11-28T08:00+09:00",
        "PT4H, 2026-11-23T23:00+09:00, 2026-11-24T01:00+09:00, 2026-11-24T02:36+09:00, 2026-11-24T03:00+09:00",
        "PT1H, 2026-11-23T12:00+09:00, 2026-11-23T12:30+09:00, 2026-11-23T12:54+09:00, 2026-11-23T13:00+09:00",
        "PT30M, 2026-11-23T12:00+09:00, 2026-11-23T12:15+09:00, 2026-11-23T12:27+09:00, 2026-11-23T12:30+09:00",
        "PT15M, 2026-11-23T12:00+09:00, 2026-11-23T12:07:30+09:00, 2026-11-23T12:13:30+09:00, 2026-11-23T12:15+09:00",
        "PT5M, 2026-11-23T12:00+09:00, 2026-11-23T12:02:30+09:00, 2026-11-23T12:04:30+09:00, 2026-11-23T12:05+09:00",
        "PT10S, 2026-11-23T12:00+09:00, 2026-11-23T12:00:05+09:00, 2026-11-23T12:00:09+09:00, 2026-11-23T12:00:10+09:00",
        "PT0.5S, 2026-11-23T12:00+09:00, 2026-11-23T12:00:00.250+09:00, 2026-11-23T12:00:00.450+09:00, 2026-11-23T12:00:00.500+09:00",
    })
    void aTargetIsRemindedOfThreeTimes(
            String target,
            OffsetDateTime filed,
            OffsetDateTime half,
            OffsetDateTime nineTenths,
            OffsetDateTime passed) {
        Inquiry inquiry = Cases.filed(Severity.URGENT, aroundTheClock(target), filed.toInstant());

        assertThat(reminders.due(inquiry, half.toInstant().minusMillis(1))).isEmpty();
        assertThat(reminders.due(inquiry, passed.toInstant()))
                .containsExactly(
                        new Reminder(TARGET_HALF, "target.half", half.toInstant()),
                        new Reminder(TARGET_NINE_TENTHS, "target.nine_tenths", nineTenths.toInstant()),
                        new Reminder(TARGET_PASSED, "target.passed", passed.toInstant()));
    }

    @ParameterizedTest
    @CsvSource({
        "PT12H, 2026-11-27T16:00+09:00, 2026-11-30T12:00+09:00, 2026-11-30T16:48+09:00, 2026-11-30T18:00+09:00",
        "PT24H, 2026-11-28T01:00+09:00, 2026-12-01T10:00+09:00, 2026-12-02T09:36+09:00, 2026-12-02T12:00+09:00",
        "PT24H, 2026-11-27T08:00+09:00, 2026-11-30T10:00+09:00, 2026-12-01T09:36+09:00, 2026-12-01T12:00+09:00",
    })
    void inBusinessHoursTheMiddleIsThatOfTheBusinessTime(
            String target,
            OffsetDateTime filed,
            OffsetDateTime half,
            OffsetDateTime nineTenths,
            OffsetDateTime passed) {
        Inquiry inquiry = Cases.filed(Severity.URGENT, inBusinessHours(target), filed.toInstant());
        assertThat(reminders.due(inquiry, passed.toInstant()).stream()
                        .map(reminder -> reminder.at().atOffset(half.getOffset())))
                .containsExactly(half, nineTenths, passed);
    }

    @Test
    void eachIsTakenOnceInItsTime() {
        Inquiry inquiry = urgent;
        assertThat(reminders.next(inquiry, NOON)).contains(at("PT6M")); // the card

        Due half = reminders.take(inquiry, at("PT31M"));
        assertThat(half)
                .isEqualTo(new Due(
                        Optional.of(new Reminder(TARGET_HALF, "target.half", at("PT30M"))), Set.of("target.half")));
        inquiry = Cases.after(half, inquiry, at("PT31M"));
        assertThat(reminders.take(inquiry, at("PT31M"))).isEqualTo(Due.NOTHING);
        assertThat(reminders.next(inquiry, at("PT31M"))).contains(at("PT36M")); // the card

        Due nineTenths = reminders.take(inquiry, at("PT54M"));
        assertThat(nineTenths.say().map(Reminder::key)).contains("target.nine_tenths");
        inquiry = Cases.after(nineTenths, inquiry, at("PT54M"));
        assertThat(reminders.next(inquiry, at("PT54M"))).contains(at("PT60M"));

        Due passed = reminders.take(inquiry, at("PT60M"));
        assertThat(passed.say().map(Reminder::key)).contains("target.passed");
        inquiry = Cases.after(passed, inquiry, at("PT60M"));
        assertThat(reminders.take(inquiry, at("PT100H"))).isEqualTo(Due.NOTHING);
        assertThat(reminders.next(inquiry, at("PT60M"))).contains(at("PT61M")); // the card
    }

    @Test
    void onlyPassedShowsInTheChannel() {
        assertThat(TARGET_HALF.isBroadcast()).isFalse();
        assertThat(TARGET_NINE_TENTHS.isBroadcast()).isFalse();
        assertThat(TARGET_PASSED.isBroadcast()).isTrue();
    }

    @Test
    void ofSeveralAtOnceTheLatestIsSaid() {
        assertThat(reminders.next(urgent, at("PT48H"))).contains(at("PT30M"));
        assertThat(reminders.take(urgent, at("PT48H")))
                .isEqualTo(new Due(
                        Optional.of(new Reminder(TARGET_PASSED, "target.passed", at("PT1H"))),
                        Set.of("target.half", "target.nine_tenths", "target.passed")));
        assertThat(reminders.take(urgent, at("PT55M")))
                .isEqualTo(new Due(
                        Optional.of(new Reminder(TARGET_NINE_TENTHS, "target.nine_tenths", at("PT54M"))),
                        Set.of("target.half", "target.nine_tenths")));
    }

    @Test
    void aClockPutBackRepeatsNothing() {
        Inquiry inquiry = Cases.after(reminders.take(urgent, at("PT54M")), urgent, at("PT54M"));
        assertThat(reminders.take(inquiry, at("PT-6M"))).isEqualTo(Due.NOTHING);
        assertThat(reminders.take(inquiry, at("PT54M"))).isEqualTo(Due.NOTHING);
        assertThat(reminders.take(inquiry, at("PT1H")).done()).containsExactly("target.passed");
    }

    @Test
    void nothingComesAfterTheAnswer() {
        Inquiry responded = Cases.responded(urgent, at("PT10M"));
        assertThat(reminders.due(responded, at("PT25M"))).isEmpty();
        assertThat(reminders.due(Cases.resolved(urgent, at("PT10M")), at("PT48H")))
                .isEmpty();

        assertThat(reminders
                        .take(Cases.undone(responded, at("PT55M")), at("PT55M"))
                        .say())
                .as("it wasn't the answer after all")
                .contains(new Reminder(TARGET_NINE_TENTHS, "target.nine_tenths", at("PT54M")));
    }

    @Test
    void aFilingThatWasMendedHasItsOwn() {
        Inquiry before = Cases.after(reminders.take(urgent, at("PT55M")), urgent, at("PT55M"));
        Inquiry mended = Cases.filed(before, Severity.HIGH, aroundTheClock("PT4H"), NOON);

        assertThat(reminders.take(mended, at("PT1H"))).isEqualTo(Due.NOTHING);
        assertThat(reminders.take(mended, at("PT2H")).say())
                .contains(new Reminder(TARGET_HALF, "target.half.2", at("PT2H")));
    }

    @Test
    void aFilingRecordedLateIsRemindedOfFromWhereItStands() {
        Inquiry late = Cases.filed(Severity.URGENT, aroundTheClock("PT1H"), NOON.minus(Duration.ofMinutes(58)));
        assertThat(reminders.take(late, NOON).say().map(Reminder::key)).contains("target.nine_tenths");
    }

    @Test
    void snoozedRemindersAreMergedWhenTheyWake() {
        Inquiry snoozed = Cases.reminding(urgent, urgent.reminding().snoozed(at("PT70M")));
        assertThat(reminders.due(snoozed, at("PT70M").minusMillis(1))).isEmpty();
        assertThat(reminders.take(snoozed, at("PT70M")).say().map(Reminder::key))
                .contains("target.passed");
        assertThat(reminders.take(snoozed, at("PT70M")).done()).hasSize(3);

        assertThat(reminders.next(snoozed, NOON)).as("the card").contains(at("PT6M"));
        assertThat(reminders.next(snoozed, at("PT61M"))).contains(at("PT62M"));
        assertThat(reminders.next(snoozed, at("PT69M"))).contains(at("PT70M"));
    }

    @Test
    void stoppedRemindersLeaveOnlyTheCard() {
        Inquiry stopped = Cases.reminding(urgent, urgent.reminding().stop());
        assertThat(reminders.due(stopped, at("PT48H"))).isEmpty();
        assertThat(reminders.next(stopped, at("PT25M"))).contains(at("PT30M"));
        assertThat(reminders.next(stopped, at("PT61M"))).contains(at("PT62M"));
        assertThat(reminders.next(Cases.responded(stopped, at("PT50M")), at("PT61M")))
                .isEmpty();

        Inquiry filedAgain = Cases.filed(stopped, Severity.HIGH, aroundTheClock("PT2H"), NOON);
        assertThat(filedAgain.reminding())
                .isEqualTo(new Reminding(2, Set.of(), List.of(), Optional.empty(), false, Map.of(), 0));
        assertThat(reminders.take(filedAgain, at("PT1H")).say().map(Reminder::key))
                .contains("target.half.2");
    }

    private static Instant at(String since) {
        return NOON.plus(Duration.parse(since));
    }
}
