package dev.awsinquiry.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnoozeTest {

    private final Snooze snooze = new Snooze(new Holidays(Set.of(LocalDate.of(2026, 11, 25))));

    @ParameterizedTest
    @CsvSource({
        // 2026-11-23 is a Monday, the 25th a holiday
        "Asia/Tokyo, PT15M, 2026-11-23T23:50+09:00, 2026-11-24T00:05+09:00",
        "Asia/Tokyo, PT1H, 2026-11-28T10:00+09:00, 2026-11-28T11:00+09:00",
        "America/New_York, PT1H, 2026-11-01T01:30-04:00, 2026-11-01T01:30-05:00",
        "Asia/Tokyo, workday, 2026-11-23T02:00+09:00, 2026-11-23T09:00+09:00",
        "Asia/Tokyo, workday, 2026-11-23T08:59:59+09:00, 2026-11-23T09:00+09:00",
        "Asia/Tokyo, workday, 2026-11-23T09:00+09:00, 2026-11-24T09:00+09:00",
        "Asia/Tokyo, workday, 2026-11-24T20:00+09:00, 2026-11-26T09:00+09:00",
        "Asia/Tokyo, workday, 2026-11-27T20:00+09:00, 2026-11-30T09:00+09:00",
        "Asia/Tokyo, workday, 2026-11-29T00:00+09:00, 2026-11-30T09:00+09:00",
        "America/New_York, workday, 2026-10-30T20:00-04:00, 2026-11-02T09:00-05:00",
    })
    void remindersArePutOff(String zone, String option, OffsetDateTime now, OffsetDateTime expected) {
        assertThat(Snooze.OPTIONS).contains(option);
        assertThat(snooze.until(option, now.toInstant(), ZoneId.of(zone))).contains(expected.toInstant());
    }

    @Test
    void anOptionThatDoesNotExistPutsNothingOff() {
        assertThat(snooze.until("PT2H", Instant.EPOCH, ZoneId.of("UTC"))).isEmpty();
    }
}
