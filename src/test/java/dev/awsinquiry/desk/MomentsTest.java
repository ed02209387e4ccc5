package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T05:30:00Z, America/New_York, 2026-11-01T01:30, America/New_York",
        "2026-11-01T06:30:00Z, America/New_York, 2026-11-01T01:30, -05:00",
        "2026-11-01T07:00:00Z, America/New_York, 2026-11-01T02:00, America/New_York",
        "2026-03-08T06:59:00Z, America/New_York, 2026-03-08T01:59, America/New_York",
        "2026-03-08T07:00:00Z, America/New_York, 2026-03-08T03:00, America/New_York",
        "2026-10-25T01:30:00Z, Europe/London, 2026-10-25T01:30, Z",
        "2026-04-15T07:40:00Z, Asia/Tokyo, 2026-04-15T16:40, Asia/Tokyo",
    })
    void aMomentThatWasPickedCanBeToldFromWhatIsKeptOfIt(Instant picked, ZoneId house, String local, String zone) {
        String seconds = String.valueOf(picked.getEpochSecond());

        assertThat(Moments.local(seconds, house)).isEqualTo(local);
        assertThat(Moments.zone(seconds, house)).isEqualTo(zone);
        assertThat(LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant())
                .isEqualTo(picked);
    }
}
