package dev.awsinquiry.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.clock.Target;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo, 2026-04-15T07:52:59Z, 2026-04-15T14:59:59Z, 16:52 (JST)",
        "Asia/Tokyo, 2026-04-15T07:52:00Z, 2026-04-15T15:00:00Z, 2026-04-15 16:52 (JST)",
        "Asia/Tokyo, 2026-12-31T15:00:00Z, 2026-12-31T14:00:00Z, 2027-01-01 00:00 (JST)",
        "UTC, 2026-04-15T07:52:00Z, 2026-04-15T08:00:00Z, 07:52 (UTC)",
        "Europe/Berlin, 2026-01-15T07:52:00Z, 2026-01-15T08:00:00Z, 08:52 (UTC+01:00)",
        "Europe/Berlin, 2026-07-15T07:52:00Z, 2026-07-15T08:00:00Z, 09:52 (UTC+02:00)",
        "Europe/London, 2026-01-15T07:52:00Z, 2026-01-15T08:00:00Z, 07:52 (UTC)",
        "Asia/Kolkata, 2026-04-15T07:52:00Z, 2026-04-15T08:00:00Z, 13:22 (UTC+05:30)",
        "+09:00, 2026-04-15T07:52:00Z, 2026-04-15T08:00:00Z, 16:52 (UTC+09:00)",
    })
    void namesTheDateUnlessToday(String zone, Instant moment, Instant now, String expected) {
        Times times = new Times(House.standard(ZoneId.of(zone)));
        assertThat(times.at(Language.JA, moment, now)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // moment, posted, now
        "2026-04-15T07:52:00Z, 2026-04-15T07:50:00Z, 2026-04-15T08:00:00Z, 16:52 (JST)",
        "2026-04-15T16:52:00Z, 2026-04-15T07:50:00Z, 2026-04-15T08:00:00Z, 2026-04-16 01:52 (JST)",
        "2026-04-15T07:52:00Z, 2026-04-15T07:50:00Z, 2026-04-15T16:00:00Z, 2026-04-15 16:52 (JST)",
        // said of today, under a message of yesterday
        "2026-04-16T07:52:00Z, 2026-04-15T07:50:00Z, 2026-04-16T07:55:00Z, 2026-04-16 16:52 (JST)",
    })
    void whatStandsThereNamesTheDateUnlessThatIsThePosts(Instant moment, Instant posted, Instant now, String expected) {
        assertThat(new Times(Told.HOUSE).standing(Language.JA, moment, posted, now))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PT-5M, 1 分未満, less than a minute",
        "PT59S, 1 分未満, less than a minute",
        "PT1M59S, 1 分, 1 minute",
        "PT42M, 42 分, 42 minutes",
        "PT1H, 1 時間, 1 hour",
        "PT1H1M, 1 時間 1 分, 1 hour 1 minute",
        "PT1H30M, 1 時間 30 分, 1 hour 30 minutes",
        "PT24H, 24 時間, 24 hours",
        "PT47H59M, 47 時間 59 分, 47 hours 59 minutes",
        "PT48H, 2 日, 2 days",
        "PT51H20M, 2 日 3 時間, 2 days 3 hours",
    })
    void namesTheTwoLargestUnits(Duration length, String japanese, String english) {
        Times times = new Times(Told.HOUSE);
        assertThat(times.span(Language.JA, length)).isEqualTo(japanese);
        assertThat(times.span(Language.EN, length)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "PT1S, 1 秒, 1 second",
        "PT24S, 24 秒, 24 seconds",
        "PT1M, 1 分, 1 minute",
        "PT90S, 1 分 30 秒, 1 minute 30 seconds",
        "PT1H30M, 1 時間 30 分, 1 hour 30 minutes",
    })
    void namesTargetsOfARehearsalInSeconds(Duration length, String japanese, String english) {
        Times times = new Times(Told.HOUSE);
        assertThat(times.target(Language.JA, new Target(length, false))).isEqualTo(japanese);
        assertThat(times.target(Language.EN, new Target(length, false))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "07:50:31, 08:30:00, 40",
        "07:50:00, 08:30:59, 40",
        "07:50:01, 08:50:00, 60",
        "07:50:55, 07:52:05, 2",
        "07:50:40, 07:51:20, 0",
        "07:50:40, 07:50:20, 0",
    })
    void countsTheMinutesThatAreShown(String from, String to, int minutes) {
        Duration apart =
                Times.apart(Instant.parse("2026-04-15T" + from + "Z"), Instant.parse("2026-04-15T" + to + "Z"));
        assertThat(apart.toMinutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "PT12H, 12 営業時間, 12 business hours",
        "PT72H, 72 営業時間, 72 business hours",
        "PT1H30M, 1 営業時間 30 分, 1 business hour 30 minutes",
        "PT30M, 30 分, 30 minutes",
    })
    void namesTargetsOfBusinessTimeAsSuch(Duration length, String japanese, String english) {
        Times times = new Times(Told.HOUSE);
        assertThat(times.target(Language.JA, new Target(length, true))).isEqualTo(japanese);
        assertThat(times.target(Language.EN, new Target(length, true))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-15T10:30, Asia/Tokyo, 2026-04-15 10:30 (JST), JST (UTC+09:00)",
        "2026-01-15T08:10, Europe/London, 2026-01-15 08:10 (UTC), Europe/London (UTC)",
        "2026-07-15T08:10, Europe/London, 2026-07-15 08:10 (UTC+01:00), Europe/London (UTC+01:00)",
        "2026-04-15T10:30:07, +09:00, 2026-04-15 10:30:07 (UTC+09:00), UTC+09:00",
        "2026-07-15T10:30, America/New_York, 2026-07-15 10:30 (UTC-04:00), America/New_York (UTC-04:00)",
        "2026-04-15T10:30, UTC, 2026-04-15 10:30 (UTC), UTC",
        "2026-04-15T10:30, Z, 2026-04-15 10:30 (UTC), UTC",
        "2026-04-15T10:30, , 2026-04-15 10:30, ''",
        ", America/New_York, '', America/New_York",
        ", Asia/Tokyo, '', JST (UTC+09:00)",
        "around noon, somewhere, around noon, somewhere",
    })
    void showsWhatWasUnderstood(String when, String zone, String expectedWhen, String expectedZone) {
        List<Statement> statements = Stream.of(
                        when == null ? null : Told.states(Fact.WHEN_EXACT, when, ""),
                        zone == null ? null : Told.states(Fact.WHEN_TIMEZONE, zone, ""))
                .filter(s -> s != null)
                .toList();
        Inquiry inquiry = new Told(Language.JA)
                .submitted(Severity.LOW, Told.input(Field.HOW, "…", statements.toArray(Statement[]::new)));
        FactValues values = new FactValues(new Voice(Told.PHRASES, Told.HOUSE, Language.JA), inquiry);
        assertThat(values.shown(Fact.WHEN_EXACT, 80)).isEqualTo(expectedWhen);
        assertThat(values.shown(Fact.WHEN_TIMEZONE, 80)).isEqualTo(expectedZone);
    }
}
