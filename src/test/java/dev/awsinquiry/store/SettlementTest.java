package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.Deliveries.Depth;
import dev.awsinquiry.desk.Deliveries.Untried;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How attempts end. */
class SettlementTest extends StoreCase {

    private static Depth depth(long waiting, long parked, long givenUp) {
        return new Depth(waiting, parked, givenUp, waiting == 0 ? Optional.empty() : Optional.of(Samples.NOON));
    }

    @Test
    void whatIsRetriedComesBackThenAndKnowsHowOftenItWasTried() {
        put(Samples.direct("a1", "note", ""));
        deliveries.retry(claimOne(), now.plusNanos(10_000_001), false, false, "ratelimited");

        at(Duration.ofMillis(10));
        assertThat(claim()).isEmpty();
        at(Duration.ofMillis(11));
        Delivery again = claimOne();
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.uncertain()).isFalse();
    }

    @Test
    void attemptsAreCountedAnewWhereTheFormerSayNothing() {
        put(Samples.direct("a1", "note", ""));
        deliveries.retry(claimOne(), now, false, false, "http_503");
        deliveries.retry(claimOne(), now, false, false, "http_503");
        deliveries.retry(claimOne(), now, false, true, "unknown");
        deliveries.handedBack(List.of(new Untried(claimOne(), now)), "waiting for its turn");

        Delivery again = claimOne();
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.lastError()).contains("unknown");
    }

    @Test
    void thatAnAttemptMayHaveArrivedIsNotForgotten() {
        put(Samples.direct("a1", "note", ""));
        deliveries.retry(claimOne(), now, true, false, "timeout");
        deliveries.retry(claimOne(), now, false, false, "ratelimited");

        Delivery third = claimOne();
        assertThat(third.uncertain()).isTrue();
        assertThat(third.attempts()).isEqualTo(2);
        delivered(third, "1.1");

        put(Samples.direct("a1", "note", "newer"));
        Delivery edit = claimOne();
        assertThat(edit.uncertain()).isFalse();
        assertThat(edit.attempts()).isZero();
    }

    @Test
    void whatIsParkedWaitsForTheInvitationToThatChannel() {
        insert(Samples.reported("a1"));
        insert(Samples.reported("a2", Samples.TEAM, "C0OTHER", now));
        put(Samples.card("a1"), Samples.inThread("a1", "gaps", ""));
        deliveries.parked(claimOne(), "not_in_channel");
        at(Duration.ofDays(1));

        assertThat(deliveries.joined(Samples.TEAM, "C0OTHER", now)).isZero();
        assertThat(deliveries.joined("T0OTHER", Samples.CHANNEL, now)).isZero();
        assertThat(claim()).isEmpty();

        assertThat(deliveries.joined(Samples.TEAM, Samples.CHANNEL, now)).isEqualTo(1);
        assertThat(deliveries.nextDue()).contains(now);
        Delivery card = claimOne();
        assertThat(card.attempts()).isEqualTo(1);
        delivered(card, "1.1");
        assertThat(keys(claim())).containsExactly("gaps");
        assertThat(deliveries.joined(Samples.TEAM, Samples.CHANNEL, now)).isZero();
    }

    @Test
    void newerWordsOfAParkedPostAreWorthAnAttempt() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"));
        deliveries.parked(claimOne(), "not_in_channel");

        put(Samples.card("a1"));
        assertThat(claim()).isEmpty();
        put(inOtherWords(Samples.card("a1")));
        assertThat(words(claimOne())).isEqualTo("in other words");
    }

    @Test
    void whatWasGivenUpStaysSoUntilItIsWrittenDownAgain() {
        put(Samples.direct("a1", "note", "one"));
        deliveries.retry(claimOne(), now, true, false, "timeout");
        deliveries.givenUp(claimOne(), "user_not_found");
        at(Duration.ofDays(400));
        assertThat(claim()).isEmpty();
        assertThat(deliveries.nextDue()).isEmpty();

        put(Samples.direct("a1", "note", "one"));
        Delivery again = claimOne();
        assertThat(again.attempts()).isZero();
        assertThat(again.uncertain()).isTrue();
    }

    @Test
    void wordsThatArriveWhileTheFormerAreGivenUpGetAnAttemptOfTheirOwn() {
        put(Samples.direct("a1", "note", "far too long"));
        Delivery underway = claimOne();
        put(Samples.direct("a1", "note", "shorter"));

        deliveries.givenUp(underway, "msg_too_long");

        Delivery shorter = claimOne();
        assertThat(words(shorter)).isEqualTo("shorter");
        assertThat(shorter.attempts()).isZero();
        deliveries.givenUp(shorter, "user_not_found");
        assertThat(claim()).isEmpty();
    }

    @Test
    void attachmentsOfATextThatIsGivenUpAreNotWanted() {
        standing("a1", "1.1");
        put(
                Samples.caseText("a1", "case_text.1"),
                Samples.caseText("a1", "case_text.1.2"),
                Samples.caseText("a1", "case_text.1.3"),
                Samples.inThread("a1", "text.1", "ready"),
                Samples.caseText("a1", "case_text.11.2"));
        deliveries.givenUp(claimOne(), "msg_too_long");

        assertThat(claim())
                .extracting(delivery -> delivery.post().key() + " " + delivery.withdrawn())
                .containsExactly("case_text.1.2 true", "case_text.1.3 true", "text.1 false");
    }

    @Test
    void attachmentsOfATextWithNewerWordsStillGoOut() {
        standing("a1", "1.1");
        put(Samples.caseText("a1", "case_text.1"), Samples.caseText("a1", "case_text.1.2"));
        Delivery text = claimOne();
        put(Samples.saying(text.post(), "shorter"));
        deliveries.givenUp(text, "msg_too_long");

        delivered(claimOne(), "1.2");
        assertThat(claimOne().withdrawn()).isFalse();
    }

    @Test
    void whatWasDeletedInSlackIsPostedOnceMore() {
        standing("a1", "1.1");
        put(Samples.inThread("a1", "gaps", "three are missing"));
        delivered(claimOne(), "1.2");
        at(Duration.ofMinutes(1));
        put(Samples.inThread("a1", "gaps", "two are missing"));
        deliveries.lost(claimOne(), now, "message_not_found");

        assertThat(deliveries.nextDue()).contains(now);
        Delivery again = claimOne();
        assertThat(again.messageTs()).isEmpty();
        assertThat(again.threadTs()).contains("1.1");
        assertThat(again.attempts()).isZero();
        assertThat(words(again)).isEqualTo("two are missing");
        delivered(again, "1.3");
        assertThat(claim()).isEmpty();

        put(Samples.inThread("a1", "gaps", "one is missing"));
        Delivery edit = claimOne();
        assertThat(edit.messageTs()).contains("1.3");
        deliveries.lost(edit, now, "message_not_found");
        assertThat(claim()).isEmpty();
        assertThat(deliveries.depth().givenUp()).isEqualTo(1);
    }

    @Test
    void anEditMayMoveThePost() {
        standing("a1", "1.1");
        put(inOtherWords(Samples.card("a1")));
        delivered(claimOne(), "2.2");
        put(Samples.card("a1"));

        Delivery edit = claimOne();
        assertThat(edit.messageTs()).contains("2.2");
        assertThat(edit.threadTs()).contains("1.1");
        deliveries.delivered(edit, Optional.empty(), now);
        put(inOtherWords(Samples.card("a1")));
        assertThat(claimOne().messageTs()).contains("2.2");
    }

    @Test
    void aFirstPostWithoutATimestampIsRefused() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"));
        Delivery card = claimOne();

        assertThatThrownBy(() -> deliveries.delivered(card, Optional.empty(), now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("where card stands must be known, or it'd be posted again");
    }

    @Test
    void onlyTheCardMakesTheThread() {
        insert(Samples.reported("a1"));
        put(Samples.direct("a1", "note", ""));
        delivered(claimOne(), "5.5");

        assertThat(threadOf("a1")).isEmpty();
    }

    @Test
    void reasonsAreKeptForTheOperatorHoweverTheyLook() {
        put(Samples.direct("a1", "note", ""), Samples.direct("a1", "other", ""));
        List<Delivery> both = claim();

        deliveries.parked(both.get(0), "why\u0000\uD83D".repeat(1000));
        deliveries.givenUp(both.get(1), Samples.words());

        assertThat(deliveries.depth()).isEqualTo(depth(0, 1, 1));
    }

    @Test
    void theDepthSaysWhatWaitsForWhat() {
        assertThat(deliveries.depth()).isEqualTo(depth(0, 0, 0));
        insert(Samples.reported("a1"));
        put(Samples.card("a1"), Samples.inThread("a1", "gaps", ""), Samples.inThread("a1", "advice", ""));
        at(Duration.ofMinutes(1));
        put(Samples.direct("a1", "note", ""));
        put(Samples.inThread("a1", "gaps", "newer"));

        assertThat(deliveries.depth()).isEqualTo(depth(4, 0, 0));
        List<Delivery> claimed = claim();
        assertThat(deliveries.depth()).isEqualTo(depth(4, 0, 0));

        delivered(claimed.get(1), "5.5");
        deliveries.parked(claimed.get(0), "not_in_channel");
        assertThat(deliveries.depth()).isEqualTo(depth(0, 3, 0));

        deliveries.joined(Samples.TEAM, Samples.CHANNEL, now);
        deliveries.givenUp(claimOne(), "is_archived");
        assertThat(deliveries.depth()).isEqualTo(depth(0, 0, 3));

        put(Samples.card("a1"));
        delivered(claimOne(), "1.1");
        assertThat(deliveries.depth()).isEqualTo(depth(2, 0, 0));
    }

    @Test
    void anEditWaitsSinceItsWordsWereWrittenDown() {
        standing("a1", "1.1");
        at(Duration.ofHours(1));
        put(inOtherWords(Samples.card("a1")));
        at(Duration.ofHours(2));
        put(Samples.card("a1"));

        assertThat(deliveries.depth())
                .isEqualTo(new Depth(1, 0, 0, Optional.of(Samples.NOON.plus(Duration.ofHours(1)))));
    }

    private static Post inOtherWords(Post post) {
        return Samples.saying(post, "in other words");
    }

    @Test
    void whatIsHandedBackWasNoAttempt() {
        standing("a1", "1.1");
        put(Samples.inThread("a1", "one", ""));
        deliveries.handedBack(List.of(new Untried(claimOne(), now)), "waiting for its turn");

        Delivery again = claimOne();
        assertThat(again.attempts()).isZero();
        assertThat(again.uncertain()).isFalse();
    }

    @Test
    void whatWaitsForAnInvitationIsTriedOnceMore() {
        standing("a1", "1.1");
        put(Samples.inThread("a1", "one", ""));
        deliveries.parked(claimOne(), "not_in_channel");
        assertThat(deliveries.claim(now, LEASE, 5)).isEmpty();

        assertThat(deliveries.unparked(now)).isEqualTo(1);
        assertThat(claimOne().post().key()).isEqualTo("one");
    }
}
