package dev.awsinquiry.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "20:00-08:00, Asia/Tokyo, 2026-11-23T19:59:59+09:00, 2026-11-23T19:59:59+09:00",
        "20:00-08:00, Asia/Tokyo, 2026-11-23T20:00+09:00, 2026-11-24T08:00+09:00",
        "20:00-08:00, Asia/Tokyo, 2026-11-24T00:00+09:00, 2026-11-24T08:00+09:00",
        "20:00-08:00, Asia/Tokyo, 2026-11-24T07:59:59+09:00, 2026-11-24T08:00+09:00",
        "20:00-08:00, Asia/Tokyo, 2026-11-24T08:00+09:00, 2026-11-24T08:00+09:00",
        "20:00-08:00, Asia/Tokyo, 2026-12-31T23:00+09:00, 2027-01-01T08:00+09:00",
        "12:00 - 13:00, Asia/Tokyo, 2026-11-23T12:30+09:00, 2026-11-23T13:00+09:00",
        "12:00-13:00, Asia/Tokyo, 2026-11-23T11:59+09:00, 2026-11-23T11:59+09:00",
        "12:00-13:00, Asia/Tokyo, 2026-11-23T13:00+09:00, 2026-11-23T13:00+09:00",
        "none, Asia/Tokyo, 2026-11-23T00:00+09:00, 2026-11-23T00:00+09:00",
        "none, Asia/Tokyo, 2026-11-23T23:00+09:00, 2026-11-23T23:00+09:00",
        // the clocks go back on 2026-11-01 and forth on 2027-03-14, at 02:00
        "20:00-08:00, America/New_York, 2026-10-31T22:00-04:00, 2026-11-01T08:00-05:00",
        "20:00-08:00, America/New_York, 2027-03-13T22:00-05:00, 2027-03-14T08:00-04:00",
        "20:00-02:30, America/New_York, 2027-03-13T22:00-05:00, 2027-03-14T03:30-04:00",
        // 01:15 comes twice; the second time, the end at 01:30 is over already
        "20:00-01:30, America/New_York, 2026-11-01T01:15-05:00, 2026-11-01T01:15-05:00",
    })
    void whatFallsIntoThemComesWhenTheyEnd(String hours, String zone, OffsetDateTime at, OffsetDateTime expected) {
        assertThat(QuietHours.parse(hours, ZoneId.of(zone)).after(at.toInstant()))
                .isEqualTo(expected.toInstant());
    }

    @ParameterizedTest
    @CsvSource({"20:00-08:00, PT12H", "12:00-13:00, PT1H", "none, PT0S"})
    void theyHaveALength(String hours, Duration length) {
        assertThat(QuietHours.parse(hours, ZoneId.of("UTC")).length()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20-8", "20:00", "20:00-20:00", "20:00-08:00-09:00", "night"})
    void whatCanBeWrittenIsSaid(String text) {
        assertThatThrownBy(() -> QuietHours.parse(text, ZoneId.of("UTC")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' are no quiet hours; an example is 20:00-08:00, and none switches them off");
    }
}
