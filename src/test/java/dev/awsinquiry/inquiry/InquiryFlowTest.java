package dev.awsinquiry.inquiry;

import static dev.awsinquiry.inquiry.Told.REQUIREMENTS;
import static dev.awsinquiry.inquiry.Told.T0;
import static dev.awsinquiry.inquiry.Told.asking;
import static dev.awsinquiry.inquiry.Told.finished;
import static dev.awsinquiry.inquiry.Told.flagged;
import static dev.awsinquiry.inquiry.Told.input;
import static dev.awsinquiry.inquiry.Told.inquiry;
import static dev.awsinquiry.inquiry.Told.minutes;
import static dev.awsinquiry.inquiry.Told.missing;
import static dev.awsinquiry.inquiry.Told.reply;
import static dev.awsinquiry.inquiry.Told.states;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Effect.Advice;
import dev.awsinquiry.inquiry.Effect.Card;
import dev.awsinquiry.inquiry.Effect.CaseText;
import dev.awsinquiry.inquiry.Effect.GapsList;
import dev.awsinquiry.inquiry.Effect.Offer;
import dev.awsinquiry.inquiry.Effect.Offer.Stand;
import dev.awsinquiry.inquiry.Effect.TextOvertaken;
import dev.awsinquiry.inquiry.Effect.TextOvertaken.How;
import dev.awsinquiry.inquiry.Effect.TextRefused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InquiryFlowTest {

    private final InquiryFlow flow = new InquiryFlow(REQUIREMENTS);
    private final TextFlow texts = new TextFlow();
    private final Statement when = states(Fact.WHEN_EXACT, "2026-04-15T16:40", 1);
    private final Statement where = states(Fact.WHERE_REGION, "ap-northeast-1", 2);

    @Test
    void a_bad_inquiry_gets_a_card_and_the_gaps() {
        Decision decision = flow.submitted(inquiry(Severity.NORMAL, input(Field.HOW, "つながらない", 0)), T0);

        assertThat(decision.effects()).containsExactly(new Card(), new GapsList());
        assertThat(decision.next().state()).isEqualTo(State.ASKING);
        assertThat(decision.next().missingAtFirst()).containsExactlyInAnyOrder(Fact.WHEN_EXACT, Fact.WHERE_REGION);
    }

    @Test
    void from_severity_high_up_more_is_asked() {
        Decision decision = flow.submitted(inquiry(Severity.HIGH, input(Field.HOW, "つながらない", 0)), T0);

        assertThat(missing(flow, decision.next()))
                .isEqualTo(Set.of(Fact.WHEN_EXACT, Fact.WHERE_REGION, Fact.HOWMUCH_QUANTIFIED));
    }

    @Test
    void a_complete_one_gets_its_text_at_once_without_gaps() {
        Decision decision =
                flow.submitted(inquiry(Severity.NORMAL, input(Field.HOW, "16:40 東京", 0, when, where)), minutes(3));

        assertThat(decision.effects()).containsExactly(new Card(), new CaseText(1));
        assertThat(decision.next().state()).isEqualTo(State.FINISHED);
        assertThat(decision.next().texting().completedAt()).contains(minutes(3));
    }

    @Test
    void words_that_can_be_said_better_get_advice() {
        Decision decision =
                flow.submitted(inquiry(Severity.NORMAL, flagged(input(Field.HOW, "至急", 0), Flag.URGENCY_IN_WORDS)), T0);

        assertThat(decision.effects()).containsExactly(new Card(), new GapsList(), new Advice(Optional.empty()));
    }

    @Test
    void a_reply_that_states_something_redraws_card_and_gaps() {
        Decision decision = flow.contributed(asking(flow), List.of(reply("1.0", "16:40 から", 1, when)), minutes(1));

        assertThat(decision.effects()).containsExactly(new Card(), new GapsList());
        assertThat(missing(flow, decision.next())).containsExactly(Fact.WHERE_REGION);
    }

    @Test
    void the_reply_that_closes_the_last_gap_brings_the_text() {
        Decision decision =
                flow.contributed(asking(flow), List.of(reply("1.0", "16:40 東京", 2, when, where)), minutes(2));

        assertThat(decision.effects()).containsExactly(new Card(), new GapsList(), new CaseText(1));
    }

    @Test
    void the_same_reply_delivered_again_says_nothing() {
        Inquiry once = flow.contributed(asking(flow), List.of(reply("1.0", "16:40 から", 1, when)), minutes(1))
                .next();

        Decision again = flow.contributed(once, List.of(reply("1.0", "16:40 から", 1, when)), minutes(2));

        assertThat(again.changes()).isFalse();
        assertThat(again.effects()).isEmpty();
    }

    @Test
    void chatter_is_kept_aside_and_taken_in_on_demand() {
        Inquiry chatted = flow.contributed(asking(flow), List.of(reply("1.0", "了解です", 1)), minutes(1))
                .next();
        assertThat(chatted.replies()).isEmpty();
        assertThat(chatted.leftOut()).hasSize(1);

        Decision taken = flow.tookInReplies(chatted, minutes(2));

        assertThat(taken.next().replies()).extracting(Source::text).containsExactly("了解です");
        assertThat(taken.next().leftOut()).isEmpty();
        assertThat(flow.tookInReplies(taken.next(), minutes(3)).refusal()).contains(Refusal.NOTHING_LEFT_OUT);
    }

    @Test
    void a_deleted_reply_takes_its_facts_along_and_does_not_come_back() {
        Inquiry told = flow.contributed(asking(flow), List.of(reply("1.0", "16:40 から", 1, when)), minutes(1))
                .next();

        Inquiry without = flow.withdrawn(told, "reply:1.0", minutes(2)).next();

        assertThat(missing(flow, without)).contains(Fact.WHEN_EXACT);
        assertThat(without.replies()).isEmpty();
        assertThat(without.leftOut()).isEmpty();
        assertThat(without.source("reply:1.0")).get().matches(Source::isDeleted);
        assertThat(flow.withdrawn(without, "reply:1.0", minutes(3)).changes()).isFalse();
    }

    @Test
    void replies_after_the_text_offer_a_newer_one_once() {
        Inquiry finished = finished(flow);

        Decision reply = flow.contributed(finished, List.of(reply("1.0", "17:00", 9, when)), minutes(9));

        assertThat(reply.effects()).containsExactly(new Card(), new Offer(1, Stand.OPEN));
        assertThat(reply.next().texting().behind()).isTrue();

        Decision newer = texts.newerTextWanted(reply.next(), minutes(10));

        assertThat(newer.effects())
                .containsExactly(
                        new Card(),
                        new TextOvertaken(1, 2, How.NEWER_BELOW),
                        new Offer(1, Stand.TAKEN),
                        new CaseText(2));
        assertThat(texts.newerTextWanted(newer.next(), minutes(11)).refusal()).contains(Refusal.TEXT_IS_NEWEST);
    }

    @Test
    void what_is_taken_back_after_the_text_takes_the_offer_back() {
        Inquiry behind = flow.contributed(finished(flow), List.of(reply("1.0", "17:00", 9, when)), minutes(9))
                .next();

        Decision deleted = flow.withdrawn(behind, "reply:1.0", minutes(10));

        assertThat(deleted.effects()).containsExactly(new Card(), new Offer(1, Stand.LAPSED));
        assertThat(texts.newerTextWanted(deleted.next(), minutes(11)).refusal()).contains(Refusal.TEXT_IS_NEWEST);

        Decision another = flow.contributed(deleted.next(), List.of(reply("2.0", "18:00", 12, when)), minutes(12));

        assertThat(another.effects()).containsExactly(new Card(), new Offer(1, Stand.OPEN));
    }

    @Test
    void a_reply_that_the_text_holds_and_that_is_deleted_brings_the_offer() {
        Inquiry told = flow.contributed(asking(flow), List.of(reply("1.0", "16:40 から", 1, when)), minutes(1))
                .next();
        Inquiry finished = texts.finishedNow(told, minutes(2)).next();

        Decision deleted = flow.withdrawn(finished, "reply:1.0", minutes(3));

        assertThat(deleted.effects()).endsWith(new Offer(1, Stand.OPEN));
        assertThat(deleted.next().texting().behind()).isTrue();
    }

    @Test
    void a_text_that_slack_refuses_can_be_posted_again() {
        Inquiry finished = finished(flow);

        Decision refused = texts.refused(finished, 1, "msg_too_long");

        assertThat(refused.effects()).containsExactly(new Card(), new TextRefused(1, "msg_too_long"));
        assertThat(refused.next().texting().completedAt()).isEmpty();
        Decision reply = flow.contributed(refused.next(), List.of(reply("1.0", "17:00", 9, when)), minutes(9));
        assertThat(reply.effects()).containsExactly(new Card());
        assertThat(texts.refused(refused.next(), 1, "msg_too_long").changes()).isFalse();
        Decision newer = texts.newerTextWanted(refused.next(), minutes(10));
        assertThat(newer.effects())
                .containsExactly(new Card(), new TextOvertaken(1, 2, How.AGAIN_BELOW), new CaseText(2));
        Decision finish = texts.finishedNow(refused.next(), minutes(10));
        assertThat(finish.effects()).endsWith(new TextOvertaken(1, 2, How.AGAIN_BELOW), new CaseText(2));
        assertThat(texts.refused(newer.next(), 1, "msg_too_long").changes()).isFalse();
        assertThat(texts.newerTextWanted(newer.next(), minutes(11)).refusal()).contains(Refusal.TEXT_IS_NEWEST);
        assertThat(texts.finishedNow(newer.next(), minutes(11)).refusal()).contains(Refusal.ALREADY_FINISHED);
    }

    @Test
    void chatter_after_the_text_offers_nothing() {
        Decision chatter = flow.contributed(finished(flow), List.of(reply("1.0", "了解", 9)), minutes(9));

        assertThat(chatter.effects()).containsExactly(new Card());
        assertThat(chatter.next().texting().behind()).isFalse();
    }

    @Test
    void an_edit_after_the_text_brings_the_newer_one_at_once() {
        Decision edited = flow.edited(
                finished(flow),
                Severity.NORMAL,
                List.of(input(Field.SUBJECT, "API につながらない", 5)),
                List.of(),
                "U1",
                minutes(5));

        assertThat(edited.effects())
                .containsExactly(new Card(), new TextOvertaken(1, 2, How.NEWER_BELOW), new CaseText(2));
        assertThat(edited.next().subject()).isEqualTo("API につながらない");
    }

    @Test
    void an_edit_that_changes_nothing_says_nothing() {
        assertThat(flow.edited(finished(flow), Severity.NORMAL, List.of(), List.of(), "U1", minutes(5))
                        .changes())
                .isFalse();
    }

    @Test
    void a_raised_severity_asks_for_more_but_takes_no_text_back() {
        Inquiry asking = asking(flow);
        Decision raised = flow.edited(asking, Severity.URGENT, List.of(), List.of(), "U1", minutes(1));

        assertThat(raised.effects()).containsExactly(new Card(), new GapsList());
        assertThat(missing(flow, raised.next())).contains(Fact.HOWMUCH_QUANTIFIED);
    }

    @Test
    void not_known_ends_the_asking_and_can_be_taken_back() {
        Inquiry asking = asking(flow);

        Decision shrug = flow.notKnown(asking, Fact.WHEN_EXACT, "U2", minutes(1));
        assertThat(missing(flow, shrug.next())).containsExactly(Fact.WHERE_REGION);
        assertThat(flow.notKnown(shrug.next(), Fact.WHEN_EXACT, "U2", minutes(2))
                        .refusal())
                .contains(Refusal.NOT_MISSING);

        Decision undone = new CaseFlow(flow).undone(shrug.next(), 1, "U1", minutes(3));
        assertThat(undone.effects()).containsExactly(new Card(), new GapsList());
        assertThat(missing(flow, undone.next())).contains(Fact.WHEN_EXACT);
        assertThat(undone.next().lastMark()).isEmpty();
    }

    @Test
    void the_last_not_known_brings_the_text() {
        Inquiry one =
                flow.notKnown(asking(flow), Fact.WHEN_EXACT, "U2", minutes(1)).next();

        Decision last = flow.notKnown(one, Fact.WHERE_REGION, "U2", minutes(2));

        assertThat(last.effects()).containsExactly(new Card(), new GapsList(), new CaseText(1));
    }

    @Test
    void finishing_now_needs_no_more_facts_and_happens_once() {
        Decision finished = texts.finishedNow(asking(flow), minutes(4));

        assertThat(finished.effects()).containsExactly(new Card(), new GapsList(), new CaseText(1));
        assertThat(finished.next().texting().completedAt()).contains(minutes(4));
        assertThat(texts.finishedNow(finished.next(), minutes(5)).refusal()).contains(Refusal.ALREADY_FINISHED);
    }

    @Test
    void nothing_is_taken_in_once_it_is_resolved() {
        Inquiry resolved =
                new CaseFlow(flow).resolved(asking(flow), "U1", minutes(1)).next();

        assertThat(flow.contributed(resolved, List.of(reply("1.0", "16:40", 2, when)), minutes(2))
                        .refusal())
                .contains(Refusal.RESOLVED);
        assertThat(flow.edited(resolved, Severity.LOW, List.of(), List.of(), "U1", minutes(2))
                        .refusal())
                .contains(Refusal.RESOLVED);
        assertThat(flow.withdrawn(resolved, "reply:1.0", minutes(2)).changes()).isFalse();
        assertThat(texts.finishedNow(resolved, minutes(2)).refusal()).contains(Refusal.RESOLVED);
        assertThat(flow.notKnown(resolved, Fact.WHEN_EXACT, "U1", minutes(2)).refusal())
                .contains(Refusal.RESOLVED);
    }
}
