package dev.awsinquiry.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessHoursTest {

    /** Wednesday. */
    private static final Holidays LABOUR_THANKSGIVING = new Holidays(Set.of(LocalDate.of(2026, 11, 25)));

    private final BusinessHours japan =
            BusinessHours.ofCustomer(ZoneId.of("Asia/Tokyo"), LABOUR_THANKSGIVING); // 08:00 to 18:00

    @ParameterizedTest
    @CsvSource({
        // 2026-11-23 is a Monday, the 25th a holiday
        "2026-11-23T08:00+09:00, PT10H, 2026-11-23T18:00+09:00",
        "2026-11-23T08:00+09:00, PT10H0.001S, 2026-11-24T08:00:00.001+09:00",
        "2026-11-23T07:00+09:00, PT1H, 2026-11-23T09:00+09:00",
        "2026-11-23T00:00+09:00, PT1H, 2026-11-23T09:00+09:00",
        "2026-11-23T23:59:59+09:00, PT1H, 2026-11-24T09:00+09:00",
        "2026-11-23T17:30+09:00, PT1H, 2026-11-24T08:30+09:00",
        "2026-11-23T18:00+09:00, PT1H, 2026-11-24T09:00+09:00",
        "2026-11-24T17:00+09:00, PT2H, 2026-11-26T09:00+09:00",
        "2026-11-25T12:00+09:00, PT2H, 2026-11-26T10:00+09:00",
        "2026-11-27T17:00+09:00, PT2H, 2026-11-30T09:00+09:00",
        "2026-11-28T12:00+09:00, PT2H, 2026-11-30T10:00+09:00",
        "2026-11-29T12:00+09:00, PT2H, 2026-11-30T10:00+09:00",
        "2026-11-23T10:00+09:00, PT24H, 2026-11-26T14:00+09:00",
        "2026-11-23T19:00+09:00, PT0S, 2026-11-24T08:00+09:00",
        "2026-11-23T12:00+09:00, PT0S, 2026-11-23T12:00+09:00",
    })
    void businessTimeIsAdded(OffsetDateTime from, Duration time, OffsetDateTime expected) {
        assertThat(japan.add(from.toInstant(), time)).isEqualTo(expected.toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00+09:00, 2026-11-23T18:00+09:00, PT10H",
        "2026-11-23T00:00+09:00, 2026-11-24T00:00+09:00, PT10H",
        "2026-11-23T17:30+09:00, 2026-11-24T08:30+09:00, PT1H",
        "2026-11-24T17:00+09:00, 2026-11-26T09:00+09:00, PT2H",
        "2026-11-27T18:00+09:00, 2026-11-30T08:00+09:00, PT0S",
        "2026-11-23T10:00+09:00, 2026-11-26T14:00+09:00, PT24H",
        "2026-11-23T12:00+09:00, 2026-11-23T11:00+09:00, PT-1H",
    })
    void businessTimeIsCounted(OffsetDateTime from, OffsetDateTime to, Duration expected) {
        assertThat(japan.between(from.toInstant(), to.toInstant())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // New York goes back an hour on Sunday 2026-11-01 and forth on Sunday 2027-03-14; London on 2026-10-25
        "America/New_York, 2026-10-30T17:00-04:00, PT2H, 2026-11-02T09:00-05:00",
        "America/New_York, 2027-03-12T17:00-05:00, PT2H, 2027-03-15T09:00-04:00",
        "Europe/London, 2026-10-23T17:30+01:00, PT24H, 2026-10-28T11:30Z",
    })
    void aChangeOfTheClocksMovesNoBusinessHour(
            String zone, OffsetDateTime from, Duration time, OffsetDateTime expected) {
        BusinessHours hours = BusinessHours.ofCustomer(ZoneId.of(zone), Holidays.NONE);
        assertThat(hours.add(from.toInstant(), time)).isEqualTo(expected.toInstant());
        assertThat(hours.between(from.toInstant(), expected.toInstant())).isEqualTo(time);
    }

    @Test
    void anHourThatTheClocksLeaveOutIsNotCounted() {
        // Cairo leaves 00:00 to 01:00 out on Friday 2026-04-24
        BusinessHours night =
                new BusinessHours(ZoneId.of("Africa/Cairo"), LocalTime.MIDNIGHT, LocalTime.of(3, 0), Holidays.NONE);
        Instant from = Instant.parse("2026-04-23T12:00:00Z");
        assertThat(night.between(from, Instant.parse("2026-04-24T12:00:00Z"))).isEqualTo(Duration.ofHours(2));
        assertThat(night.add(from, Duration.ofHours(2))).isEqualTo(Instant.parse("2026-04-24T00:00:00Z"));
    }

    @Test
    void casesInJapaneseHaveTheHoursOfJapan() {
        BusinessHours hours = BusinessHours.ofJapaneseCases(Holidays.NONE);
        assertThat(hours.add(Instant.parse("2026-11-22T23:00:00Z"), Duration.ofHours(1))) // Monday 08:00 in Japan
                .isEqualTo(Instant.parse("2026-11-23T01:00:00Z"));
        assertThat(hours.add(Instant.parse("2026-11-23T08:30:00Z"), Duration.ofHours(1)))
                .isEqualTo(Instant.parse("2026-11-24T00:30:00Z"));
    }

    @Test
    void timeThatRunsBackwardsIsRefused() {
        assertThatThrownBy(() -> japan.add(Instant.EPOCH, Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("business time doesn't run backwards: PT-1S");
        assertThatThrownBy(() -> new BusinessHours(ZoneId.of("UTC"), LocalTime.NOON, LocalTime.NOON, Holidays.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("business hours from 12:00 to 12:00 are none");
    }

    @Test
    void holidaysAreTheOperatorsToName(@TempDir Path folder) throws IOException {
        assertThat(Holidays.in(folder)).isEqualTo(Holidays.NONE);

        Path file = Files.writeString(folder.resolve("holidays.txt"), """
                # 2026
                2026-11-23 # 勤労感謝の日

                2026-12-29
                """);
        assertThat(Holidays.in(folder))
                .isEqualTo(new Holidays(Set.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 29))));

        Files.writeString(file, "2026-12-29\n29.12.2026\n");
        assertThatThrownBy(() -> Holidays.in(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ", line 2: '29.12.2026' is no date; the first of January is 2027-01-01");
    }
}
