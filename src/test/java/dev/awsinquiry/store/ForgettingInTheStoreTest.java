package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Archive;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is left of an inquiry's posts, and how the last words find their way without it. */
class ForgettingInTheStoreTest extends StoreCase {

    private static final Post CARD = Samples.saying(Samples.card("a1"), "forgotten");
    private static final Post WORD = Samples.inThread("a1", "forgotten", "no longer on record");

    /** As the desk does it. */
    private boolean forget(Optional<String> thread) {
        return books.write(page -> {
            page.inquiries().delete(Samples.TEAM, "a1");
            boolean card = page.outbox()
                    .clear(Samples.TEAM, "a1", Set.of("card", "gaps"))
                    .contains("card");
            if (card) {
                page.outbox().put(CARD);
            }
            thread.ifPresent(ts -> page.outbox().putLast(WORD, ts));
            page.outbox().blank(Samples.TEAM, "digest:" + Samples.CHANNEL);
            return card;
        });
    }

    private Archive archive() {
        return new Store(database.source(), dialect, () -> now).archive();
    }

    @Test
    void theCardIsEditedAndTheWordGoesIntoTheThread() {
        standing("a1", "100.1");
        put(Samples.inThread("a1", "gaps", "waits"), Samples.whisper("a1", "secret", "waits too"));

        assertThat(forget(Optional.of("100.1"))).isTrue();

        List<Delivery> claimed = claim();
        assertThat(keys(claimed)).containsExactlyInAnyOrder("card", "forgotten");
        for (Delivery delivery : claimed) {
            boolean card = delivery.post().key().equals("card");
            assertThat(delivery.threadTs()).isEqualTo(card ? Optional.empty() : Optional.of("100.1"));
            assertThat(delivery.messageTs()).isEqualTo(card ? Optional.of("100.1") : Optional.empty());
            assertThat(words(delivery)).isEqualTo(card ? "forgotten" : "no longer on record");
            delivered(delivery, card ? "100.1" : "100.9");
        }
        assertThat(claim()).isEmpty();
        assertThat(books.<Optional<Inquiry>>read(page -> page.inquiries().any("a1")))
                .isEmpty();
    }

    @Test
    void whatStandsIsEditedOnceMoreAndThenItsWordsAreGone() {
        standing("a1", "100.1");
        put(Samples.inThread("a1", "gaps", "typed by somebody"), Samples.inThread("a1", "filed.1", "typed, too"));
        delivered(claimOne(), "100.2");
        delivered(claimOne(), "100.3");
        put(Samples.inThread("a1", "reminder", "never stood"));
        assertThat(books.<List<Post>>read(page -> page.outbox().standing(Samples.TEAM, "a1")))
                .extracting(post -> post.key() + ": " + post.message().summary())
                .containsExactly("gaps: typed by somebody", "filed.1: typed, too");

        forget(Optional.empty());
        put(Samples.inThread("a1", "gaps", "typed, without buttons"));

        List<Delivery> claimed = claim();
        assertThat(keys(claimed)).containsExactlyInAnyOrder("card", "gaps");
        Delivery gaps = claimed.get(keys(claimed).indexOf("gaps"));
        assertThat(gaps.messageTs()).contains("100.2");
        assertThat(words(gaps)).isEqualTo("typed, without buttons");
        delivered(gaps, "100.2");
        assertThat(claim()).isEmpty();
        assertThat(database.texts("select message from posts")).noneMatch(text -> text.contains("typed"));
    }

    @Test
    void whatCannotBeEditedAnyMoreLosesItsWordsAsWell() {
        standing("a1", "100.1");
        put(Samples.inThread("a1", "gaps", "typed by somebody"));
        delivered(claimOne(), "100.2");
        forget(Optional.empty());
        put(Samples.inThread("a1", "gaps", "typed, without buttons"));

        claim().forEach(delivery -> deliveries.givenUp(delivery, "channel_not_found"));

        assertThat(database.texts("select message from posts")).noneMatch(text -> text.contains("typed"));
    }

    @Test
    void aCardThatNeverStoodIsLeftOut() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"), Samples.inThread("a1", "gaps", "waits for the card"));

        assertThat(forget(Optional.empty())).isFalse();

        assertThat(claim()).isEmpty();
        assertThat(deliveries.nextDue()).isEmpty();
    }

    @Test
    void aCardThatWaitsForAnInvitationNeverComes() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"));
        deliveries.parked(claimOne(), "not_in_channel");

        assertThat(forget(Optional.empty())).isFalse();

        assertThat(deliveries.joined(Samples.TEAM, Samples.CHANNEL, now)).isZero();
    }

    @Test
    void aCardThatIsOnItsWayIsEditedWhenItStands() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"));
        Delivery onItsWay = claimOne();

        assertThat(forget(Optional.empty())).isTrue();
        assertThat(claim()).isEmpty();
        delivered(onItsWay, "100.1");

        Delivery edit = claimOne();
        assertThat(edit.messageTs()).contains("100.1");
        assertThat(words(edit)).isEqualTo("forgotten");
    }

    @Test
    void aCardWhoseFateIsUnknownIsLookedFor() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"));
        deliveries.retry(claimOne(), now, true, false, "reset");

        assertThat(forget(Optional.empty())).isTrue();

        Delivery again = claimOne();
        assertThat(again.uncertain()).isTrue();
        assertThat(words(again)).isEqualTo("forgotten");
    }

    @Test
    void otherInquiriesAreLeftAlone() {
        standing("a1", "100.1");
        standing("a2", "200.1");
        put(Samples.inThread("a2", "gaps", "stays"));

        forget(Optional.of("100.1"));

        assertThat(claim()).extracting(delivery -> delivery.post().inquiry()).contains("a2");
        assertThat(threadOf("a2")).contains("200.1");
    }

    @Test
    void digestsKeepTheirKeyAndNoWords() {
        standing("a1", "100.1");
        put(Samples.digest("2026-04-14", "names a1"));
        delivered(claimOne(), "150.1");
        put(Samples.digest("2026-04-15", "names a1 too"));

        forget(Optional.of("100.1"));

        assertThat(keys(claim())).containsExactlyInAnyOrder("card", "forgotten");
        assertThat(books.<Boolean>write(page -> page.outbox().putOnce(Samples.digest("2026-04-14", "again"))))
                .isFalse();
        assertThat(database.texts("select message from posts")).noneMatch(text -> text.contains("names"));
    }

    @Test
    void whatBelongsToNobodyGoesWithinDays() {
        standing("a1", "100.1");
        put(Samples.digest("2026-04-15", "names a1"));
        delivered(claimOne(), "150.1");
        forget(Optional.of("100.1"));
        claim().forEach(delivery -> delivered(delivery, "100.1"));
        standing("a2", "200.1");

        archive().tidy(now);
        assertThat(database.texts("select key from posts")).contains("digest.2026-04-15", "card", "forgotten");
        at(Duration.ofDays(2));
        archive().tidy(now);
        assertThat(database.texts("select inquiry || ' ' || key from posts")).containsExactly("a2 card");
    }

    @Test
    void whatStillHasToGoOutIsNotTidiedAway() {
        standing("a1", "100.1");
        forget(Optional.of("100.1"));

        archive().tidy(now.plus(Duration.ofDays(30)));

        assertThat(keys(claim())).containsExactlyInAnyOrder("card", "forgotten");
    }

    /** What the version before writes and reads, on the tables of this one. */
    @Test
    void theVersionBeforeWorksOnTheNewTables() {
        standing("a1", "100.1");
        forget(Optional.of("100.1"));
        database.execute("""
                insert into posts (team, inquiry, key, kind, place, channel, broadcast, message, seq, revision,
                    delivered_revision, status, attempts, uncertain, next_attempt_at, created_at, waiting_since, urgency)
                values ('T0AWS', 'old', 'note', 'NOTICE', 'DIRECT', 'C0INCIDENT', 0, '{"summary":"","blocks":[]}', 1, 1,
                    0, 'waiting', 0, 0, 0, 0, 0, 1)
                """);
        List<String> free = database.texts("""
                select p.key from posts p
                where p.status = 'waiting' and (p.message_ts is not null or p.place in ('WHISPER', 'DIRECT') or (
                    (p.place = 'CHANNEL' or
                        (select i.thread_ts from inquiries i where i.team = p.team and i.id = p.inquiry) is not null)))
                """);
        assertThat(free)
                .as("the last word is left to those who know where it goes")
                .containsExactlyInAnyOrder("card", "note");
        assertThat(keys(claim())).containsExactlyInAnyOrder("card", "forgotten", "note");
    }
}
