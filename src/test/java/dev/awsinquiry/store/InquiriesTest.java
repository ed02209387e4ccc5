package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.Inquiries;
import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.OwnerFlow;
import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.inquiry.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class InquiriesTest extends StoreCase {

    private <T> Optional<T> find(Function<Inquiries, Optional<T>> query) {
        return books.read(page -> query.apply(page.inquiries()));
    }

    private List<String> listed(Function<Inquiries, List<Inquiry>> query) {
        return books.read(page -> query.apply(page.inquiries())).stream()
                .map(Inquiry::id)
                .toList();
    }

    private boolean update(Inquiry next, Optional<Instant> due) {
        return books.write(page -> page.inquiries().update(next, due));
    }

    private static Inquiry with(Inquiry inquiry, CaseRecord aws, Optional<String> thread, long version) {
        return new Inquiry(
                inquiry.id(),
                inquiry.team(),
                inquiry.channel(),
                thread,
                inquiry.reporter(),
                inquiry.language(),
                inquiry.viewId(),
                inquiry.severity(),
                inquiry.sources(),
                inquiry.missingAtFirst(),
                inquiry.reportedAt(),
                inquiry.texting(),
                aws,
                inquiry.reminding(),
                inquiry.owner(),
                inquiry.lastMark(),
                inquiry.answered(),
                inquiry.marks(),
                inquiry.handedIn(),
                version);
    }

    private static Inquiry version(Inquiry inquiry, long version) {
        return with(inquiry, inquiry.aws(), inquiry.threadTs(), version);
    }

    private void resolve(String id) {
        Inquiry known = find(all -> all.any(id)).orElseThrow();
        assertThat(update(with(known, known.aws().resolved(now), known.threadTs(), known.version()), Optional.empty()))
                .isTrue();
    }

    @Test
    void whatIsRecordedComesBackWholeAndAsTheFirstVersion() {
        Inquiry full = Samples.full("a1", 0);

        assertThat(insert(full)).isTrue();

        assertThat(find(all -> all.byId(Samples.TEAM, "a1"))).contains(version(full, 1));
        assertThat(find(all -> all.byView(Samples.TEAM, "V-a1"))).contains(version(full, 1));
        assertThat(find(all -> all.any("a1"))).contains(version(full, 1));
    }

    private Inquiry owned(Inquiry inquiry) {
        return new OwnerFlow(Permissions.EVERYBODY)
                .named(inquiry, "U0OWNER", "U0OTHER", "佐藤 \"s\"", now.plusNanos(7))
                .next();
    }

    @Test
    void theOwnerComesBackAndGoes() {
        insert(Samples.reported("a1"));
        Inquiry owned = owned(find(all -> all.any("a1")).orElseThrow());

        assertThat(update(owned, Optional.empty())).isTrue();
        assertThat(find(all -> all.any("a1"))).contains(version(owned, 2));
        Inquiry cleared = new OwnerFlow(Permissions.EVERYBODY)
                .cleared(version(owned, 2), 1, "U0OWNER")
                .next();
        assertThat(update(cleared, Optional.empty())).isTrue();
        assertThat(find(all -> all.any("a1")).orElseThrow().owner()).isEmpty();
    }

    /** It writes the document anew, and of the columns those that it knows. */
    @Test
    void theVersionBeforeLeavesTheOwnerAlone() {
        insert(owned(Samples.reported("a1")));

        database.execute("update inquiries set severity = 'HIGH', state = 'ASKING', resolved_at = null,"
                + " next_due_at = null, document = document, version = version + 1 where id = 'a1' and version = 1");

        assertThat(find(all -> all.any("a1")).orElseThrow().owner())
                .isEqualTo(owned(Samples.reported("a1")).owner());
    }

    @Test
    void whatItsFormHeldComesBack() {
        Inquiry first =
                Samples.reported("a1").handedIn(Map.of(Field.HOW, "0123456789ab", Field.SEVERITY, "ab0123456789"));
        insert(first);
        assertThat(find(all -> all.any("a1"))).contains(version(first, 1));

        Inquiry again = version(first, 1).handedIn(Map.of(Field.HOW, "ba9876543210"));
        assertThat(update(again, Optional.empty())).isTrue();
        assertThat(find(all -> all.any("a1"))).contains(version(again, 2));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        insert(Samples.reported("a1"));

        assertThat(find(all -> all.byId(Samples.TEAM, "a2"))).isEmpty();
        assertThat(find(all -> all.byId("T0OTHER", "a1"))).isEmpty();
        assertThat(find(all -> all.byView("T0OTHER", "V-a1"))).isEmpty();
        assertThat(find(all -> all.byThread(Samples.TEAM, Samples.CHANNEL, "1.1")))
                .isEmpty();
        assertThat(find(all -> all.any("\u0000'; drop table posts --\uD83D"))).isEmpty();
    }

    @Test
    void aFormBecomesOneInquiryHoweverOftenItIsSubmitted() {
        Inquiry first = Samples.reported("a1");
        Inquiry again = Inquiry.reported(
                "a2",
                first.team(),
                first.channel(),
                first.reporter(),
                first.language(),
                first.viewId(),
                first.severity(),
                first.sources(),
                first.reportedAt());
        Inquiry elsewhere = Inquiry.reported(
                "a3",
                "T0OTHER",
                first.channel(),
                first.reporter(),
                first.language(),
                first.viewId(),
                first.severity(),
                first.sources(),
                first.reportedAt());

        assertThat(insert(first)).isTrue();
        assertThat(insert(again)).isFalse();
        assertThat(insert(elsewhere)).isTrue();

        assertThat(find(all -> all.byView(Samples.TEAM, first.viewId()))).contains(version(first, 1));
        assertThat(find(all -> all.any("a2"))).isEmpty();
    }

    @Test
    void ofTwoWhoStartFromTheSameVersionOneIsRecorded() {
        insert(Samples.reported("a1"));
        Inquiry mine = Samples.full("a1", 1);
        Inquiry theirs = version(Samples.reported("a1"), 1);

        assertThat(update(mine, Optional.empty())).isTrue();
        assertThat(update(theirs, Optional.empty())).isFalse();

        assertThat(find(all -> all.byId(Samples.TEAM, "a1"))).contains(version(mine, 2));
        assertThat(update(version(theirs, 2), Optional.empty())).isTrue();
        assertThat(find(all -> all.byId(Samples.TEAM, "a1"))).contains(version(theirs, 3));
    }

    @Test
    void anUnknownInquiryIsNotUpdated() {
        assertThat(update(Samples.full("a1", 1), Optional.empty())).isFalse();
        assertThat(find(all -> all.any("a1"))).isEmpty();
    }

    @Test
    void theThreadComesFromTheCardAndFromNowhereElse() {
        standing("a1", "1776222000.000100");

        Inquiry known = find(all -> all.byThread(Samples.TEAM, Samples.CHANNEL, "1776222000.000100"))
                .orElseThrow();
        assertThat(known.id()).isEqualTo("a1");
        assertThat(known.threadTs()).contains("1776222000.000100");
        // a card that is delivered moves no version: whoever decides meanwhile isn't held up
        assertThat(known.version()).isEqualTo(1);

        update(with(known, known.aws(), Optional.of("9.9"), 1), Optional.empty());
        update(with(known, known.aws(), Optional.empty(), 2), Optional.empty());

        assertThat(find(all -> all.any("a1")).orElseThrow().threadTs()).contains("1776222000.000100");
        assertThat(find(all -> all.byThread(Samples.TEAM, Samples.CHANNEL, "9.9")))
                .isEmpty();
        assertThat(find(all -> all.byThread(Samples.TEAM, "C0OTHER", "1776222000.000100")))
                .isEmpty();
        assertThat(find(all -> all.byThread("T0OTHER", Samples.CHANNEL, "1776222000.000100")))
                .isEmpty();
    }

    @Test
    void theOpenOnesOfAChannelAreListedNewestFirst() {
        insert(Samples.reported("old", Samples.TEAM, Samples.CHANNEL, now));
        insert(Samples.reported("new", Samples.TEAM, Samples.CHANNEL, now.plusSeconds(2)));
        insert(Samples.reported("over", Samples.TEAM, Samples.CHANNEL, now.plusSeconds(1)));
        insert(Samples.reported("elsewhere", Samples.TEAM, "C0OTHER", now));
        insert(Samples.reported("others", "T0OTHER", Samples.CHANNEL, now));
        resolve("over");

        assertThat(listed(all -> all.openIn(Samples.TEAM, Samples.CHANNEL, 10))).containsExactly("new", "old");
        assertThat(listed(all -> all.openIn(Samples.TEAM, Samples.CHANNEL, 1))).containsExactly("new");
    }

    @Test
    void theNewestOfAChannelMayBeResolvedAndChannelsWithOpenOnesAreNamedOnce() {
        insert(Samples.reported("a1", Samples.TEAM, "C1", Samples.NOON));
        insert(Samples.reported("a2", Samples.TEAM, "C1", Samples.NOON.plusSeconds(1)));
        insert(Samples.reported("a3", Samples.TEAM, "C1", Samples.NOON.plusSeconds(2)));
        insert(Samples.reported("b1", Samples.TEAM, "C2", Samples.NOON));
        insert(Samples.reported("c1", "T0OTHER", "C1", Samples.NOON.plusSeconds(1)));
        resolve("a3");
        resolve("b1");

        assertThat(find(all -> all.newestIn(Samples.TEAM, "C1")).map(Inquiry::id))
                .contains("a3");
        assertThat(find(all -> all.newestIn(Samples.TEAM, "C9"))).isEmpty();
        assertThat(openBefore(Samples.NOON.plusSeconds(1))).containsExactly(new Inquiries.Channel(Samples.TEAM, "C1"));
        assertThat(openBefore(Samples.NOON.plusSeconds(2)))
                .containsExactly(new Inquiries.Channel(Samples.TEAM, "C1"), new Inquiries.Channel("T0OTHER", "C1"));
    }

    private List<Inquiries.Channel> openBefore(Instant moment) {
        return books.read(page -> page.inquiries().channelsWithOpen(moment));
    }

    @Test
    void pagesFollowEachOtherOverAllWorkspacesThoughMomentsCoincide() {
        for (int i = 0; i < 7; i++) {
            String team = i % 2 == 0 ? Samples.TEAM : "T0OTHER";
            insert(Samples.reported("a" + i, team, Samples.CHANNEL, now.plusMillis(i / 3)));
        }
        resolve("a4");

        assertThat(pages(false)).containsExactly("a6", "a5", "a4", "a3", "a2", "a1", "a0");
        assertThat(pages(true)).containsExactly("a6", "a5", "a3", "a2", "a1", "a0");
        assertThat(find(all -> all.page(false, Optional.of("nobody"), 10))).isEmpty();
        // the last one of a page may have been resolved before the next page is asked for
        assertThat(page(true, Optional.of("a4")).inquiries())
                .extracting(Inquiry::id)
                .containsExactly("a3", "a2");
    }

    @Test
    void pagesGoOnBehindWhatCannotBeRead() {
        for (int i = 0; i < 7; i++) {
            insert(Samples.reported("a" + i, Samples.TEAM, Samples.CHANNEL, now.plusMillis(i)));
        }
        // the last one of a page, and a page of nothing else
        database.execute("update inquiries set document = '{\"severity\":\"COSMIC\"}' where id in ('a5', 'a2', 'a1')");

        assertThat(pages(false)).containsExactly("a6", "a4", "a3", "a0");
        assertThat(page(false, Optional.of("a3"))).isEqualTo(new Inquiries.Listing(List.of(), Optional.of("a1")));
    }

    private List<String> pages(boolean openOnly) {
        List<String> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Inquiries.Listing page = page(openOnly, after);
            page.inquiries().forEach(inquiry -> seen.add(inquiry.id()));
            after = page.next();
        } while (after.isPresent());
        return seen;
    }

    private Inquiries.Listing page(boolean openOnly, Optional<String> after) {
        return find(all -> all.page(openOnly, after, 2)).orElseThrow();
    }

    @Test
    void whatIsDueComesTheLongestOverdueFirstAndNotAMomentTooEarly() {
        Instant due = now.plusNanos(5_000_001);
        books.write(page -> page.inquiries().insert(Samples.reported("second"), Optional.of(due)));
        books.write(page -> page.inquiries().insert(Samples.reported("first"), Optional.of(now.minusSeconds(9))));
        books.write(page -> page.inquiries().insert(Samples.reported("never"), Optional.empty()));

        assertThat(listed(all -> all.due(due.minusNanos(1), 9))).containsExactly("first");
        assertThat(listed(all -> all.due(due.plusMillis(1), 9))).containsExactly("first", "second");
        assertThat(listed(all -> all.due(due.plusMillis(1), 1))).containsExactly("first");

        update(version(Samples.reported("first"), 1), Optional.empty());
        assertThat(listed(all -> all.due(due.plusMillis(1), 9))).containsExactly("second");
    }

    @Test
    void whatIsDueComesInTheOrderOfUrgency() {
        for (Severity severity : Severity.values()) {
            String id = severity.id();
            Inquiry inquiry = Inquiry.reported(
                    id, Samples.TEAM, Samples.CHANNEL, "U1", Language.JA, "V-" + id, severity, List.of(), now);
            Instant due = now.minusSeconds(10 - severity.ordinal());
            books.write(page -> page.inquiries().insert(inquiry, Optional.of(due)));
        }

        assertThat(listed(all -> all.due(now, 9))).containsExactly("critical", "urgent", "high", "normal", "low");
        assertThat(listed(all -> all.due(now, 3))).containsExactly("critical", "urgent", "high");
    }

    @Test
    void anInquiryThatCannotBeReadWithholdsNobodyElses() {
        books.write(page -> page.inquiries().insert(Samples.reported("strange"), Optional.of(now)));
        books.write(page -> page.inquiries().insert(Samples.reported("fine"), Optional.of(now)));
        database.execute("update inquiries set document = '{\"severity\":\"COSMIC\"}' where id = 'strange'");

        assertThat(listed(all -> all.due(now, 9))).containsExactly("fine");
        assertThat(listed(all -> all.openIn(Samples.TEAM, Samples.CHANNEL, 9))).containsExactly("fine");
        assertThatThrownBy(() -> find(all -> all.any("strange")))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("a document can't be read as Inquiry");
    }
}
