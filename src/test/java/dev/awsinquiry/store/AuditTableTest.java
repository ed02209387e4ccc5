package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.Act;
import dev.awsinquiry.desk.Audit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was done is read as it was written, and stands or falls with what it tells of. */
class AuditTableTest extends StoreCase {

    private Audit.Entry done(String inquiry, Instant at, Act act) {
        return Audit.Entry.done(at, Samples.TEAM, inquiry, "U0TANAKA", act);
    }

    private void add(Audit.Entry... entries) {
        books.write(page -> {
            List.of(entries).forEach(page.audit()::add);
            return true;
        });
    }

    private List<Audit.Entry> read(Optional<String> inquiry, Optional<String> after, int limit) {
        return books.read(page -> page.audit().page(inquiry, after, limit)).orElseThrow();
    }

    @Test
    void entriesComeBackAsTheyWereTheNewestFirst() {
        Audit.Entry reported = done("a1", now, Act.REPORTED);
        Audit.Entry other = done("a2", now.plusMillis(1), Act.REPORTED);
        Audit.Entry refused = Audit.Entry.refused(now.plusMillis(2), Samples.TEAM, "a1", "U0\0SATO", "edit_inquiry");
        add(reported, other, refused);

        assertThat(read(Optional.of("a1"), Optional.empty(), 10))
                .extracting(Audit.Entry::what)
                .containsExactly("refused.edit_inquiry", "reported");
        assertThat(read(Optional.empty(), Optional.empty(), 10))
                .contains(reported, other)
                .hasSize(3);
        assertThat(read(Optional.empty(), Optional.of(reported.id()), 10)).isEmpty();
        assertThat(books.<Optional<List<Audit.Entry>>>read(
                        page -> page.audit().page(Optional.empty(), Optional.of("nobody"), 10)))
                .isEmpty();
    }

    @Test
    void pagesHoldEachEntryOnceThoughMomentsAreTheSame() {
        List<Audit.Entry> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(done("a1", now.plusMillis(i / 3), Act.REPLY_COUNTED));
        }
        add(all.toArray(Audit.Entry[]::new));

        List<Audit.Entry> paged = new ArrayList<>();
        Optional<String> after = Optional.empty();
        for (List<Audit.Entry> page = read(Optional.of("a1"), after, 2); !page.isEmpty(); ) {
            paged.addAll(page);
            after = Optional.of(page.get(page.size() - 1).id());
            page = read(Optional.of("a1"), after, 2);
        }

        assertThat(paged).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whatFailedLeavesNoEntry() {
        assertThatThrownBy(() -> books.write(page -> {
                    page.inquiries().insert(Samples.reported("a1"), Optional.empty());
                    page.audit().add(done("a1", now, Act.REPORTED));
                    throw new IllegalArgumentException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThatThrownBy(() -> books.read(page -> {
                    page.audit().add(done("a1", now, Act.REPORTED));
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(read(Optional.empty(), Optional.empty(), 10)).isEmpty();
    }

    @Test
    void whatTheRetentionDeletesIsOnRecordOnce() {
        insert(Samples.reported("old"));
        Instant before = now.minus(Duration.ofDays(400));
        database.execute("update inquiries set resolved_at = " + (before.toEpochMilli() - 1) + " where id = 'old'");
        Store store = new Store(database.source(), dialect, () -> now);

        store.archive().expire(before, now, 10);
        store.archive().expire(before, now, 10);

        assertThat(read(Optional.of("old"), Optional.empty(), 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.who()).isEqualTo("retention");
                    assertThat(entry.what()).isEqualTo("expired");
                    assertThat(entry.at()).isEqualTo(now);
                });
    }
}
