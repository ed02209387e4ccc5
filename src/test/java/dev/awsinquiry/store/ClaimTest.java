package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Deliveries.Closed;
import dev.awsinquiry.desk.Deliveries.Untried;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Inquiries.Channel;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose turn it is. */
class ClaimTest extends StoreCase {

    /** Delivers everything, one round after the other, and says in which order. */
    private List<List<String>> rounds() {
        List<List<String>> rounds = new ArrayList<>();
        for (List<Delivery> round = claim(); !round.isEmpty(); round = claim()) {
            rounds.add(keys(round));
            String ts = rounds.size() + ".";
            for (Delivery delivery : round) {
                delivered(delivery, ts + round.indexOf(delivery));
            }
        }
        return rounds;
    }

    @Test
    void firstPostsOfAnInquiryGoOneByOneTheCardFirst() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"), Samples.inThread("a1", "z", ""), Samples.inThread("a1", "a", ""));
        put(Samples.inThread("a1", "m", ""));

        assertThat(rounds()).containsExactly(List.of("card"), List.of("z"), List.of("a"), List.of("m"));
    }

    @Test
    void theCardComesFirstThoughItWasWrittenDownLater() {
        insert(Samples.reported("a1"));
        put(Samples.inThread("a1", "early", ""));
        assertThat(claim()).isEmpty();
        assertThat(deliveries.nextDue()).isEmpty();
        put(Samples.card("a1"));

        assertThat(rounds()).containsExactly(List.of("card"), List.of("early"));
    }

    @Test
    void inquiriesDoNotWaitForEachOther() {
        insert(Samples.reported("a1"));
        insert(Samples.reported("a2"));
        put(Samples.card("a1"), Samples.inThread("a1", "one", ""));
        at(Duration.ofMillis(1));
        put(Samples.card("a2"), Samples.inThread("a2", "two", ""));

        assertThat(rounds()).containsExactly(List.of("card", "card"), List.of("one", "two"));
    }

    @Test
    void personalPostsAndEditsWaitForNothingAndHoldNobodyUp() {
        standing("a1", "1.1");
        put(Samples.whisper("a1", "whisper", ""), Samples.direct("a1", "direct", ""));
        put(Samples.inThread("a1", "first", ""), Samples.inThread("a1", "second", ""));
        put(Samples.saying(Samples.card("a1"), "edited"));

        assertThat(keys(claim())).containsExactlyInAnyOrder("whisper", "direct", "first", "card");
    }

    @Test
    void personalPostsNeedNeitherCardNorInquiry() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"));
        deliveries.parked(claimOne(), "not_in_channel");
        put(Samples.whisper("a1", "whisper", "please invite me"), Samples.direct("nobody", "direct", ""));

        assertThat(keys(claim())).containsExactlyInAnyOrder("whisper", "direct");
    }

    @Test
    void whatIsUnderwayRetriedOrParkedHoldsUpWhatFollows() {
        standing("a1", "1.1");
        put(Samples.inThread("a1", "first", ""), Samples.inThread("a1", "second", ""));
        Delivery first = claimOne();
        assertThat(claim()).isEmpty();

        deliveries.retry(first, now.plusSeconds(5), false, false, "ratelimited");
        assertThat(claim()).isEmpty();
        assertThat(deliveries.nextDue()).contains(now.plusSeconds(5));

        at(Duration.ofSeconds(5));
        deliveries.parked(claimOne(), "not_in_channel");
        assertThat(claim()).isEmpty();
        assertThat(deliveries.nextDue()).isEmpty();
    }

    @Test
    void whatWasGivenUpHoldsNobodyUpButWithoutACardThereIsNoThread() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"), Samples.inThread("a1", "first", ""), Samples.inThread("a1", "second", ""));
        deliveries.givenUp(claimOne(), "is_archived");
        assertThat(claim()).isEmpty();

        put(Samples.card("a1"));
        delivered(claimOne(), "1.1");
        deliveries.givenUp(claimOne(), "msg_too_long");
        assertThat(keys(claim())).containsExactly("second");
    }

    @Test
    void theLongestDueComeFirstAndNoMoreThanAskedFor() {
        at(Duration.ofSeconds(3));
        put(Samples.direct("a3", "third", ""));
        at(Duration.ofSeconds(1));
        put(Samples.direct("a1", "first", ""));
        at(Duration.ofSeconds(2));
        put(Samples.direct("a2", "second", ""));

        assertThat(claim()).hasSize(2);
        at(Duration.ofSeconds(3).plus(LEASE));
        assertThat(keys(deliveries.claim(now, LEASE, 2))).containsExactly("first", "second");
        assertThat(keys(deliveries.claim(now, LEASE, 2))).containsExactly("third");
    }

    @Test
    void aClaimThatLapsesMayHaveArrived() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"));
        Delivery lost = claimOne();
        assertThat(lost.uncertain()).isFalse();
        assertThat(deliveries.nextDue()).contains(now.plus(LEASE));

        at(LEASE.minusMillis(1));
        assertThat(claim()).isEmpty();
        at(LEASE);
        Delivery again = claimOne();

        assertThat(again.uncertain()).isTrue();
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.claim()).isNotEqualTo(lost.claim());
    }

    @Test
    void anAttemptWhoseClaimWentToAnotherSettlesNothing() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"));
        Delivery late = claimOne();
        at(LEASE);
        Delivery current = claimOne();

        delivered(late, "6.6");
        deliveries.retry(late, now, false, false, "late");
        deliveries.parked(late, "late");
        deliveries.givenUp(late, "late");

        assertThat(claim()).isEmpty();
        assertThat(deliveries.nextDue()).contains(now.plus(LEASE));
        assertThat(threadOf("a1")).isEmpty();
        delivered(current, "7.7");
        assertThat(threadOf("a1")).contains("7.7");
    }

    @Test
    void anAttemptWhoseClaimLapsedButWentToNobodyStillSettles() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"));
        Delivery slow = claimOne();
        at(LEASE.multipliedBy(2));

        delivered(slow, "1.1");

        assertThat(claim()).isEmpty();
    }

    @Test
    void aPostThatCannotBeReadHoldsUpNobodyElses() {
        put(Samples.direct("a1", "strange", ""), Samples.direct("a2", "fine", ""));
        database.execute("update posts set message = '{\"summary\":' where key = 'strange'");

        assertThat(keys(claim())).containsExactly("fine");
        assertThat(claim()).isEmpty();

        database.execute("update posts set kind = 'SONG', message = '{}' where key = 'strange'");
        at(LEASE);
        assertThat(keys(claim())).containsExactly("fine");
    }

    @Test
    void whereSlackTakesNothingNothingIsClaimed() {
        standing("a1", "1.1");
        put(Samples.saying(Samples.card("a1"), "edited"), Samples.inThread("a1", "n1", ""));
        put(Samples.whisper("a1", "w1", ""), Samples.direct("a1", "d1", ""), Samples.digest("2026-04-15", ""));

        Closed channel = new Closed(Set.of(), Set.of(new Channel(Samples.TEAM, Samples.CHANNEL)));
        assertThat(keys(deliveries.claim(now, LEASE, 2, channel))).hasSize(2).isSubsetOf("card", "w1", "d1");
        assertThat(keys(deliveries.claim(now, LEASE, ALL, channel))).hasSize(1).isSubsetOf("card", "w1", "d1");
        Closed elsewhere = new Closed(Set.of("T2"), Set.of(new Channel(Samples.TEAM, "C"), new Channel("T2", "C2")));
        assertThat(keys(deliveries.claim(now, LEASE, ALL, elsewhere)))
                .containsExactlyInAnyOrder("n1", "digest.2026-04-15");

        put(Samples.saying(Samples.card("a1"), "edited again"));
        at(LEASE);
        assertThat(keys(deliveries.claim(now, LEASE, ALL, new Closed(Set.of(Samples.TEAM), Set.of()))))
                .containsExactlyInAnyOrder("n1", "w1", "d1", "digest.2026-04-15");
        assertThat(keys(claim())).containsExactly("card");
    }

    @Test
    void postsGoInTheOrderOfUrgency() {
        put(Samples.digest("2026-04-15", "digest"));
        for (Severity severity :
                List.of(Severity.NORMAL, Severity.CRITICAL, Severity.LOW, Severity.URGENT, Severity.HIGH)) {
            at(Duration.ofMillis(severity.ordinal()));
            String id = severity.id();
            insert(Inquiry.reported(
                    id, Samples.TEAM, Samples.CHANNEL, "U1", Language.JA, "V-" + id, severity, List.of(), now));
            put(Samples.card(id));
        }
        at(Duration.ofMillis(10));

        assertThat(deliveries.claim(now, LEASE, 2))
                .extracting(delivery -> delivery.post().inquiry())
                .containsExactly("critical", "urgent");
        assertThat(deliveries.claim(now, LEASE, 5))
                .extracting(delivery -> delivery.post().inquiry())
                .containsExactly("high", "normal", "low", "digest:" + Samples.CHANNEL);
    }

    @Test
    void anUrgentCardOvertakesADigestThatWaitsForTheSameChannel() {
        put(Samples.digest("2026-04-15", "what is open"));
        Delivery digest = claimOne();
        Instant free = now.plusSeconds(30);
        deliveries.retry(digest, free, false, false, "ratelimited");
        at(Duration.ofSeconds(1));
        insert(Samples.reported("grave"));
        put(Samples.card("grave"));
        deliveries.handedBack(List.of(new Untried(claimOne(), free)), "waiting for its turn");

        at(Duration.ofSeconds(30));
        assertThat(claim()).extracting(delivery -> delivery.post().key()).containsExactly("card", "digest.2026-04-15");
    }
}
