package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Archive;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was resolved long ago goes, with its posts; everything else stays. */
class ArchiveTest extends StoreCase {

    private static final Instant LONG_AGO = Samples.NOON.minus(Duration.ofDays(400));

    private void resolved(String id, Instant at) {
        insert(Samples.reported(id));
        put(Samples.card(id));
        database.execute("update inquiries set resolved_at = " + at.toEpochMilli() + " where id = '" + id + "'");
    }

    private Optional<Inquiry> found(String id) {
        return books.read(page -> page.inquiries().any(id));
    }

    @Test
    void onlyWhatWasResolvedBeforeGoes() {
        resolved("old", LONG_AGO.minusMillis(1));
        resolved("young", LONG_AGO);
        insert(Samples.reported("open"));
        put(Samples.card("open"));
        Archive archive = new Store(database.source(), dialect, () -> now).archive();

        assertThat(archive.expire(LONG_AGO, now, 10)).isEqualTo(1);

        assertThat(found("old")).isEmpty();
        assertThat(found("young")).isPresent();
        assertThat(found("open")).isPresent();
        assertThat(deliveries.claim(now, LEASE, 10))
                .extracting(delivery -> delivery.post().inquiry())
                .containsExactlyInAnyOrder("young", "open");
        assertThat(archive.expire(LONG_AGO, now, 10)).isZero();
    }

    @Test
    void noMoreThanTheLimitGoAtOnce() {
        for (int i = 0; i < 3; i++) {
            resolved("a" + i, LONG_AGO.minusSeconds(i + 1));
        }
        Archive archive = new Store(database.source(), dialect, () -> now).archive();

        assertThat(archive.expire(LONG_AGO, now, 2)).isEqualTo(2);
        assertThat(found("a0")).isPresent();
        assertThat(archive.expire(LONG_AGO, now, 2)).isEqualTo(1);
    }
}
