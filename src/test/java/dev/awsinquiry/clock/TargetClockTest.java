package dev.awsinquiry.clock;

import static dev.awsinquiry.clock.Cases.CLOCK;
import static dev.awsinquiry.clock.Cases.TOKYO;
import static dev.awsinquiry.clock.Cases.aroundTheClock;
import static dev.awsinquiry.clock.Cases.inBusinessHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetClockTest {

    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z"); // Monday 12:00 in Japan

    @ParameterizedTest
    @CsvSource({
        // filed in Tokyo; 2026-11-23 is a Monday
        "enterprise, critical, EN, 2026-11-23T23:50+09:00, 2026-11-24T00:05+09:00",
        "enterprise, urgent, EN, 2026-11-28T12:00+09:00, 2026-11-28T13:00+09:00",
        "enterprise, high, JA, 2026-11-27T22:00+09:00, 2026-11-28T02:00+09:00",
        "business, normal, JA, 2026-12-31T20:00+09:00, 2027-01-01T08:00+09:00",
        "unified-operations, critical, EN, 2026-11-23T12:00+09:00, 2026-11-23T12:05+09:00",
        "developer, normal, EN, 2026-11-23T08:00+09:00, 2026-11-24T10:00+09:00",
        "developer, normal, JA, 2026-11-23T08:00+09:00, 2026-11-24T12:00+09:00",
        "developer, normal, JA, 2026-11-27T17:00+09:00, 2026-12-01T11:00+09:00",
        "developer, low, EN, 2026-11-28T01:00+09:00, 2026-12-02T12:00+09:00",
        "developer, low, JA, 2026-11-28T01:00+09:00, 2026-12-02T15:00+09:00",
    })
    void theTargetOfEveryClockIsDue(
            String plan, String severity, Language language, OffsetDateTime filed, OffsetDateTime due) {
        Target target = Targets.bundled()
                .target(plan, Severity.byId(severity).orElseThrow(), filed.toInstant())
                .orElseThrow();
        assertThat(CLOCK.due(target, language, filed.toInstant())).isEqualTo(due.toInstant());
    }

    @Test
    void aDayAroundTheClockIsTwentyFourHoursWhateverTheClocksOnTheWallDo() {
        TargetClock newYork = new TargetClock(ZoneId.of("America/New_York"), Holidays.NONE);
        Instant filed = OffsetDateTime.parse("2026-10-31T12:00-04:00").toInstant();
        assertThat(newYork.due(aroundTheClock("PT24H"), Language.EN, filed))
                .isEqualTo(OffsetDateTime.parse("2026-11-01T11:00-05:00").toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT1H, 0.0, 0, false",
        "PT15M, PT45M, 0.25, 2, false",
        "PT17M59.999S, PT42M0.001S, 0.2999997222222222, 2, false",
        "PT18M, PT42M, 0.3, 3, false",
        "PT42M, PT18M, 0.7, 7, false",
        "PT59M59.999S, PT0.001S, 0.9999997222222222, 9, false",
        "PT1H, PT0S, 1.0, 10, true",
        "PT90M, PT-30M, 1.5, 10, true",
        // the clock was put back
        "PT-1H, PT2H, 0.0, 0, false",
    })
    void theFaceShowsWhatRemains(Duration since, Duration remaining, double passed, int tenths, boolean isPassed) {
        Inquiry inquiry = Cases.filed(Severity.URGENT, aroundTheClock("PT1H"), NOON);
        ClockFace face = CLOCK.face(inquiry, NOON.plus(since)).orElseThrow();
        assertThat(face).isEqualTo(new ClockFace(NOON.plus(Duration.ofHours(1)), remaining, passed));
        assertThat(face.tenths()).isEqualTo(tenths);
        assertThat(face.isPassed()).isEqualTo(isPassed);
    }

    @Test
    void inBusinessHoursTheFaceStandsStillOverTheWeekend() {
        Instant fridayAtFour = OffsetDateTime.parse("2026-11-27T16:00+09:00").toInstant();
        Inquiry inquiry = Cases.filed(Severity.NORMAL, inBusinessHours("PT12H"), fridayAtFour);
        Instant due = OffsetDateTime.parse("2026-11-30T18:00+09:00").toInstant();

        double sixth = 1 / 6.0;
        for (String time : List.of("2026-11-27T18:00+09:00", "2026-11-29T03:00+09:00", "2026-11-30T08:00+09:00")) {
            Instant now = OffsetDateTime.parse(time).toInstant();
            assertThat(CLOCK.face(inquiry, now)).contains(new ClockFace(due, Duration.between(now, due), sixth));
        }
        assertThat(CLOCK.face(
                        inquiry, OffsetDateTime.parse("2026-11-30T12:00+09:00").toInstant()))
                .contains(new ClockFace(due, Duration.ofHours(6), 0.5));
    }

    @Test
    void theClockRunsFromTheFilingToTheFirstResponse() {
        Inquiry asking = Cases.asking(Severity.URGENT, NOON);
        Inquiry filed = Cases.filed(Severity.URGENT, aroundTheClock("PT1H"), NOON);
        Inquiry responded = Cases.responded(filed, NOON.plusSeconds(60));
        Inquiry replied = Cases.replied(responded, NOON.plusSeconds(120));
        Inquiry resolved = Cases.resolved(filed, NOON.plusSeconds(60));

        assertThat(List.of(asking, responded, replied, resolved))
                .allSatisfy(inquiry ->
                        assertThat(CLOCK.face(inquiry, NOON.plusSeconds(180))).isEmpty())
                .allSatisfy(inquiry -> assertThat(CLOCK.nextRedraw(inquiry, NOON.plusSeconds(180)))
                        .isEmpty());
        assertThat(CLOCK.face(Cases.reopened(resolved, NOON.plusSeconds(180)), NOON.plusSeconds(180)))
                .isPresent();
        assertThat(CLOCK.face(Cases.undone(responded, NOON), NOON.plusSeconds(180)))
                .isPresent();
    }

    @Test
    void theCardIsDrawnAtEachTenthAndEverLessOftenAfterTheTargetHasPassed() {
        Inquiry inquiry = Cases.filed(Severity.URGENT, aroundTheClock("PT10S"), NOON);
        List<Duration> drawn = new ArrayList<>();
        Instant now = NOON;
        while (now.isBefore(NOON.plusSeconds(500))) {
            now = CLOCK.nextRedraw(inquiry, now).orElseThrow();
            drawn.add(Duration.between(NOON, now));
        }
        assertThat(drawn.stream().map(Duration::toSeconds))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 70L, 130L, 250L, 490L, 970L);
    }

    @Test
    void aLongTargetIsNotSaidToBeReachedForAsLongAsItRan() {
        Inquiry inquiry = Cases.filed(Severity.LOW, aroundTheClock("PT24H"), NOON);
        Instant due = NOON.plus(Duration.ofHours(24));
        assertThat(CLOCK.nextRedraw(inquiry, due)).contains(due.plusSeconds(60));
        assertThat(CLOCK.nextRedraw(inquiry, due.plus(Duration.ofMinutes(40))))
                .contains(due.plus(Duration.ofMinutes(64)));
    }

    @Test
    void momentsWithinATargetAreNeverRoundedDown() {
        Inquiry inquiry = Cases.filed(Severity.URGENT, aroundTheClock("PT0.007S"), NOON);
        assertThat(CLOCK.tenths(inquiry.aws().filing().orElseThrow(), Language.EN, NOON, 5))
                .isEqualTo(NOON.plusMillis(4));
    }

    @Test
    void aHolidayNamedAfterTheFilingMovesNothingBeyondTheEnd() {
        Instant filed = OffsetDateTime.parse("2026-11-23T12:00+09:00").toInstant();
        Inquiry inquiry = Cases.filed(Severity.NORMAL, inBusinessHours("PT12H"), filed);
        Instant due = OffsetDateTime.parse("2026-11-24T14:00+09:00").toInstant();
        TargetClock later =
                new TargetClock(TOKYO, new Holidays(Set.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24))));

        assertThat(later.tenths(inquiry.aws().filing().orElseThrow(), Language.EN, filed, 5))
                .isEqualTo(due);
        assertThat(later.face(inquiry, due.minusSeconds(1))).contains(new ClockFace(due, Duration.ofSeconds(1), 0));
        assertThat(later.face(inquiry, due)).contains(new ClockFace(due, Duration.ZERO, 1));
    }
}
