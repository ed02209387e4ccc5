package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Deliveries.Depth;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Writing posts down, and taking them back. */
class OutboxTest extends StoreCase {

    @Test
    void aPostComesBackAsItWasWrittenDown() {
        Post post = Samples.with(
                Samples.direct("a1", "note", ""), true, Optional.of("https://example.com/?a"), Samples.everything());
        insert(Samples.reported("a1"));
        put(post);

        Delivery delivery = claimOne();

        assertThat(delivery)
                .isEqualTo(new Delivery(
                        post,
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        false,
                        false,
                        delivery.claim(),
                        Samples.NOON));
    }

    @Test
    void wordsThatAreWrittenDownAlreadyChangeNothing() {
        standing("a1", "1.1");
        at(Duration.ofMinutes(1));

        put(Samples.card("a1"));

        assertThat(claim()).isEmpty();
        assertThat(deliveries.nextDue()).isEmpty();
    }

    @Test
    void whatIsPutOnceKeepsItsFirstWordsAndNeedsNoInquiry() {
        Post digest = Samples.digest("2026-04-16", "one");

        assertThat(putOnce(digest)).isTrue();
        assertThat(putOnce(Samples.digest("2026-04-16", "two"))).isFalse();

        Delivery delivery = claimOne();
        assertThat(delivery.post()).isEqualTo(digest);
        assertThat(delivery.threadTs()).isEmpty();
        delivered(delivery, "1.1");
        assertThat(putOnce(digest)).isFalse();
        assertThat(putOnce(Samples.digest("2026-04-17", "two"))).isTrue();
        assertThat(claimOne().messageTs()).isEmpty();
    }

    @Test
    void newerWordsOfAPostThatStandsAreAnEditAtOnce() {
        standing("a1", "1.1");
        at(Duration.ofMinutes(1));
        Post newer = Samples.saying(Samples.card("a1"), "newer");

        put(newer);
        put(newer);

        assertThat(deliveries.nextDue()).contains(now);
        Delivery edit = claimOne();
        assertThat(edit)
                .isEqualTo(new Delivery(
                        newer,
                        2,
                        Optional.of("1.1"),
                        Optional.of("1.1"),
                        0,
                        Optional.empty(),
                        false,
                        false,
                        edit.claim(),
                        Samples.NOON));
        delivered(edit, "1.1");
        assertThat(claim()).isEmpty();
    }

    @Test
    void whetherItShowsInTheChannelIsPartOfTheWords() {
        standing("a1", "1.1");
        put(Samples.inThread("a1", "passed", "over"));
        delivered(claimOne(), "1.2");

        put(Samples.with(Samples.inThread("a1", "passed", "over"), true, Optional.empty(), Samples.saying("over")));

        Delivery edit = claimOne();
        assertThat(edit.post().broadcast()).isTrue();
        assertThat(edit.messageTs()).contains("1.2");
    }

    @Test
    void aPostThatHasNotGoneOutGoesOutInTheNewerWordsAloneAndKeepsItsPlace() {
        standing("a1", "1.1");
        put(Samples.inThread("a1", "gaps", "three are missing"), Samples.inThread("a1", "advice", "look there"));
        at(Duration.ofMinutes(1));
        put(Samples.inThread("a1", "gaps", "two are missing"));
        put(Samples.inThread("a1", "gaps", "one is missing"));

        Delivery first = claimOne();
        assertThat(words(first)).isEqualTo("one is missing");
        assertThat(first.revision()).isEqualTo(3);
        assertThat(first.createdAt()).isEqualTo(Samples.NOON);
        delivered(first, "1.2");
        assertThat(words(claimOne())).isEqualTo("look there");
    }

    @Test
    void aPostThatIsTriedAgainIsDueAtOnceInNewerWords() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"));
        deliveries.retry(claimOne(), now.plusSeconds(60), true, false, "timeout");
        at(Duration.ofSeconds(1));

        put(Samples.saying(Samples.card("a1"), "newer"));

        Delivery again = claimOne();
        assertThat(words(again)).isEqualTo("newer");
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.uncertain()).isTrue();
    }

    @Test
    void whereItGoesStaysAsItWasButAFreshWayToAnswerIsTaken() {
        put(Samples.whisper("a1", "note", "first"));
        Post moved = new Post(
                Samples.TEAM,
                "a1",
                "note",
                Post.Kind.NOTICE,
                Post.Place.WHISPER,
                "C0OTHER",
                Optional.of("U0OTHER"),
                Optional.of("https://hooks.slack.com/commands/T0AWS/2/y"),
                false,
                Samples.saying("second"));

        put(moved);
        put(Samples.with(moved, false, Optional.empty(), Samples.saying("third")));

        assertThat(claimOne().post())
                .isEqualTo(Samples.with(
                        Samples.whisper("a1", "note", ""), false, moved.responseUrl(), Samples.saying("third")));
    }

    @Test
    void aWhisperThatWasHeardIsNotEdited() {
        put(Samples.whisper("a1", "note", "psst"));
        deliveries.delivered(claimOne(), Optional.empty(), now);

        put(Samples.whisper("a1", "note", "psst, again"));

        assertThat(claim()).isEmpty();
    }

    @Test
    void newerWordsThatArriveDuringTheAttemptFollowIt() {
        standing("a1", "1.1");
        put(Samples.inThread("a1", "gaps", "three are missing"));
        Delivery underway = claimOne();
        put(Samples.inThread("a1", "gaps", "two are missing"));
        assertThat(claim()).isEmpty();
        at(Duration.ofSeconds(2));

        delivered(underway, "1.2");

        assertThat(deliveries.nextDue()).contains(now);
        Delivery edit = claimOne();
        assertThat(words(edit)).isEqualTo("two are missing");
        assertThat(edit.messageTs()).contains("1.2");
        delivered(edit, "1.2");
        assertThat(claim()).isEmpty();
    }

    @Test
    void keysAreTheInquirysOwn() {
        put(Samples.direct("a1", "note", "one"), Samples.direct("a2", "note", "two"));

        assertThat(claim().stream().map(StoreCase::words)).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void whatHasNotGoneOutCanBeTakenBack() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"), Samples.direct("a1", "note", "one"), Samples.direct("a1", "other", "two"));
        withdraw(Samples.direct("a1", "note", ""));
        withdraw(Samples.direct("a1", "unheard-of", ""));

        List<Delivery> claimed = claim();
        assertThat(keys(claimed)).containsExactlyInAnyOrder("card", "other");

        // written down anew, it is a new post
        put(Samples.direct("a1", "note", "one"));
        assertThat(claimOne().revision()).isEqualTo(1);
    }

    @Test
    void whatMayBeOnItsWayStays() {
        insert(Samples.reported("a1"));
        put(Samples.card("a1"));
        Delivery card = claimOne();
        withdraw(card.post());
        deliveries.retry(card, now, true, false, "timeout");
        withdraw(card.post());

        Delivery again = claimOne();
        assertThat(again.uncertain()).isTrue();
        delivered(again, "1.1");
        withdraw(card.post());
        put(Samples.saying(card.post(), "newer"));
        assertThat(claimOne().messageTs()).contains("1.1");
    }

    @Test
    void whatMayBeOnItsWayIsNotWantedAnyMore() {
        standing("a1", "1.1");
        put(Samples.inThread("a1", "half", "half of it"), Samples.inThread("a1", "passed", "over"));
        Delivery half = claimOne();
        assertThat(half.withdrawn()).isFalse();
        withdraw(half.post());
        deliveries.retry(half, now, true, false, "timeout");

        List<Delivery> claimed = claim();
        assertThat(keys(claimed)).containsExactly("half", "passed");
        Delivery again = claimed.get(0);
        assertThat(again.withdrawn()).isTrue();
        assertThat(again.uncertain()).isTrue();
        deliveries.dropped(again, now);

        assertThat(deliveries.depth().waiting()).isEqualTo(1);
    }

    @Test
    void whatIsNotWantedAnyMoreHoldsNobodyUp() {
        standing("a1", "1.1");
        put(Samples.inThread("a1", "half", "half of it"), Samples.inThread("a1", "passed", "over"));
        withdraw(claimOne().post());

        assertThat(keys(claim())).containsExactly("passed");
    }

    @Test
    void whatIsWrittenDownOnceIsSoAgainWhereItWasWithdrawn() {
        standing("a1", "1.1");
        Post half = Samples.inThread("a1", "half", "half of it");
        assertThat(putOnce(half)).isTrue();
        assertThat(putOnce(Samples.saying(half, "newer"))).isFalse();
        Delivery underway = claimOne();
        withdraw(half);

        assertThat(putOnce(Samples.saying(half, "newer"))).isTrue();
        deliveries.retry(underway, now, true, false, "timeout");

        Delivery again = claimOne();
        assertThat(again.withdrawn()).isFalse();
        assertThat(again.post()).isEqualTo(Samples.saying(half, "newer"));
        delivered(again, "1.2");
        withdraw(half);
        assertThat(putOnce(half)).isFalse();
        assertThat(claim()).isEmpty();
    }

    private boolean putOnce(Post post) {
        return books.write(page -> page.outbox().putOnce(post));
    }

    @Test
    void whatWasClaimedByAProcessThatEndedIsNotWantedAnyMoreEither() {
        standing("a1", "1.1");
        put(Samples.inThread("a1", "half", "half of it"));
        withdraw(claimOne().post());
        at(LEASE);

        Delivery again = claimOne();
        assertThat(again.withdrawn()).isTrue();
        assertThat(again.uncertain()).isTrue();
    }

    @Test
    void whatWasWithdrawnAndStandsIsEditedAsAnyOther() {
        standing("a1", "1.1");
        put(Samples.inThread("a1", "half", "half of it"));
        Delivery half = claimOne();
        withdraw(half.post());
        delivered(half, "1.2");
        put(Samples.inThread("a1", "half", "three quarters of it"));

        Delivery edit = claimOne();
        assertThat(edit.withdrawn()).isFalse();
        assertThat(edit.messageTs()).contains("1.2");
        deliveries.dropped(edit, now);
        assertThat(claimOne().messageTs()).contains("1.2");
    }

    @Test
    void whatWasWithdrawnIsWantedAgainOnceItIsWrittenDownAgain() {
        standing("a1", "1.1");
        put(Samples.inThread("a1", "half", "half of it"));
        Delivery half = claimOne();
        withdraw(half.post());
        put(Samples.inThread("a1", "half", "half of it"));
        deliveries.retry(half, now, true, false, "timeout");

        Delivery again = claimOne();
        assertThat(again.withdrawn()).isFalse();
        withdraw(half.post());
        put(Samples.inThread("a1", "half", "half of it"));
        deliveries.dropped(again, now);
        assertThat(claimOne().withdrawn()).isFalse();
    }

    @Test
    void whatSurelyDidNotGoOutCanStillBeTakenBack() {
        put(Samples.direct("a1", "retried", "one"), Samples.direct("a1", "parked", "two"));
        List<Delivery> claimed = claim();
        deliveries.retry(claimed.get(0), now, false, false, "ratelimited");
        deliveries.parked(claimed.get(1), "not_in_channel");

        claimed.forEach(delivery -> withdraw(delivery.post()));

        assertThat(deliveries.depth()).isEqualTo(new Depth(0, 0, 0, Optional.empty()));
    }
}
