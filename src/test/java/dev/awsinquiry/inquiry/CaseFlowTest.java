package dev.awsinquiry.inquiry;

import static dev.awsinquiry.inquiry.Told.REQUIREMENTS;
import static dev.awsinquiry.inquiry.Told.asking;
import static dev.awsinquiry.inquiry.Told.finished;
import static dev.awsinquiry.inquiry.Told.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Effect.Card;
import dev.awsinquiry.inquiry.Effect.GapsList;
import dev.awsinquiry.inquiry.Effect.Look;
import dev.awsinquiry.inquiry.Effect.Notice;
import dev.awsinquiry.inquiry.Effect.TimeMended;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseFlowTest {

    private final InquiryFlow inquiries = new InquiryFlow(REQUIREMENTS);
    private final CaseFlow flow = new CaseFlow(inquiries);

    private static Filing filing(String caseId, int minute) {
        return new Filing(
                caseId,
                Severity.URGENT,
                "enterprise",
                minutes(minute),
                Duration.ofHours(1),
                minutes(minute).plus(Duration.ofHours(1)));
    }

    private Inquiry filed() {
        return flow.filed(finished(inquiries), filing("1234567890", 5), "U1").next();
    }

    @Test
    void filing_starts_the_clock_and_is_answered() {
        Decision decision = flow.filed(finished(inquiries), filing("1234567890", 5), "U1");

        assertThat(decision.next().state()).isEqualTo(State.FILED);
        assertThat(decision.next().aws().isClockRunning()).isTrue();
        assertThat(decision.next().reminding().round()).isEqualTo(1);
        assertThat(decision.effects())
                .containsExactly(
                        new Card(),
                        new Notice(
                                "filed.1",
                                Mark.Kind.FILED,
                                Look.CURRENT,
                                decision.next().aws()));
    }

    @Test
    void the_same_case_recorded_twice_is_one() {
        assertThat(flow.filed(filed(), filing("1234567890", 6), "U2").refusal()).contains(Refusal.ALREADY_FILED);
    }

    @Test
    void another_case_mends_the_first_and_restarts_the_reminders() {
        Inquiry reminded =
                flow.timePassed(filed(), Set.of("target.half"), minutes(35)).next();

        Decision mended = flow.filed(reminded, filing("9999999999", 30), "U2");

        assertThat(mended.next().aws().filing()).contains(filing("9999999999", 30));
        assertThat(mended.next().reminding().key("target.half")).isEqualTo("target.half.2");
        assertThat(mended.effects())
                .containsExactly(
                        new Card(),
                        new Notice("filed.1", Mark.Kind.FILED, Look.PAST, reminded.aws()),
                        new Notice(
                                "filed.2",
                                Mark.Kind.FILED,
                                Look.CURRENT,
                                mended.next().aws()));
    }

    @Test
    void a_number_that_was_wrong_is_mended_without_starting_the_clock_or_the_reminders_anew() {
        Inquiry reminded =
                flow.timePassed(filed(), Set.of("target.half"), minutes(35)).next();
        Filing known = reminded.aws().filing().orElseThrow();

        Inquiry mended = flow.filed(reminded, known.named("9999999999"), "U2").next();

        assertThat(mended.aws().filing()).contains(known.named("9999999999"));
        assertThat(mended.reminding()).isEqualTo(reminded.reminding());
        assertThat(flow.undone(mended, 2, "U2", minutes(36)).next().aws()).isEqualTo(reminded.aws());
    }

    @Test
    void a_number_that_was_left_empty_is_added_without_starting_the_clock_or_the_reminders_anew() {
        Inquiry unnamed = flow.filed(finished(inquiries), filing("", 5), "U1").next();
        Inquiry reminded =
                flow.timePassed(unnamed, Set.of("target.half"), minutes(35)).next();

        Decision named = flow.filed(reminded, filing("1234567890", 6), "U2");

        assertThat(named.next().aws().filing()).contains(filing("1234567890", 5));
        assertThat(named.next().reminding()).isEqualTo(reminded.reminding());
        assertThat(flow.filed(reminded, filing("1234567890", 30), "U2")
                        .next()
                        .reminding()
                        .round())
                .isEqualTo(2);
    }

    @Test
    void a_number_that_was_left_empty_can_be_added_after_the_first_response_and_stays_when_that_is_taken_back() {
        Inquiry unnamed = flow.filed(finished(inquiries), filing("", 5), "U1").next();
        Inquiry responded = flow.responded(unnamed, "U2", minutes(47)).next();

        Decision named = flow.filed(responded, filing("1234567890", 5), "U2");

        assertThat(named.next().state()).isEqualTo(State.RESPONDED);
        assertThat(named.next().aws().filing()).contains(filing("1234567890", 5));
        assertThat(named.next().lastMark()).isEqualTo(responded.lastMark());
        assertThat(named.effects()).containsExactly(new Card());
        Inquiry undone = flow.undone(named.next(), 2, "U2", minutes(50)).next();
        assertThat(undone.aws().filing()).contains(filing("1234567890", 5));
        assertThat(flow.filed(responded, filing("", 5), "U2").refusal()).contains(Refusal.FILING_IS_PAST);
        assertThat(flow.filed(named.next(), filing("9999999999", 5), "U2").refusal())
                .contains(Refusal.FILING_IS_PAST);
    }

    @Test
    void the_answer_to_a_mark_that_was_taken_back_is_over_once_another_mark_followed() {
        Inquiry undone = flow.undone(flow.responded(filed(), "U2", minutes(47)).next(), 2, "U2", minutes(48))
                .next();
        Inquiry unknown =
                inquiries.notKnown(undone, Fact.WHY_GOAL, "U2", minutes(49)).next();

        Decision responded =
                flow.responded(flow.undone(unknown, 3, "U2", minutes(50)).next(), "U2", minutes(51));

        assertThat(responded.effects())
                .containsExactly(
                        new Card(),
                        new Notice("responded.2", Mark.Kind.RESPONDED, Look.OVERTAKEN, unknown.aws()),
                        new Notice(
                                "responded.4",
                                Mark.Kind.RESPONDED,
                                Look.CURRENT,
                                responded.next().aws()));
    }

    @Test
    void the_answer_to_a_mark_is_over_even_when_a_fact_was_said_to_be_unknown_in_between() {
        Inquiry filed = filed();
        Inquiry unknown =
                inquiries.notKnown(filed, Fact.WHY_GOAL, "U2", minutes(30)).next();

        assertThat(flow.responded(unknown, "U2", minutes(47)).effects())
                .contains(new Notice("filed.1", Mark.Kind.FILED, Look.PAST, filed.aws()));
    }

    @Test
    void the_first_response_ends_the_clock() {
        Inquiry filed = filed();

        Decision decision = flow.responded(filed, "U2", minutes(47));

        assertThat(decision.next().state()).isEqualTo(State.RESPONDED);
        assertThat(decision.next().aws().isClockRunning()).isFalse();
        assertThat(decision.next().aws().turns()).isEqualTo(1);
        assertThat(decision.next().aws().waitingFor()).contains(CaseRecord.Side.US);
        assertThat(decision.effects())
                .containsExactly(
                        new Card(),
                        new Notice("filed.1", Mark.Kind.FILED, Look.PAST, filed.aws()),
                        new Notice(
                                "responded.2",
                                Mark.Kind.RESPONDED,
                                Look.CURRENT,
                                decision.next().aws()));
        assertThat(flow.responded(decision.next(), "U3", minutes(48)).refusal()).contains(Refusal.ALREADY_RESPONDED);
    }

    @Test
    void a_button_of_a_turn_that_is_over_records_no_second_response() {
        Inquiry first = flow.responded(filed(), 1, "U2", minutes(47)).next();
        Inquiry replied = flow.repliedToAws(first, "U1", minutes(60)).next();

        assertThat(flow.responded(replied, 1, "U3", minutes(61)).refusal()).contains(Refusal.ALREADY_RESPONDED);
        assertThat(flow.responded(replied, 2, "U3", minutes(61)).next().aws().turns())
                .isEqualTo(2);
        assertThat(flow.responded(flow.undone(first, 2, "U2", minutes(48)).next(), 1, "U3", minutes(49))
                        .next()
                        .aws()
                        .turns())
                .isEqualTo(1);
        assertThat(flow.responded(flow.resolved(replied, "U1", minutes(62)).next(), 1, "U3", minutes(63))
                        .refusal())
                .contains(Refusal.RESOLVED);
    }

    @Test
    void turns_are_counted_and_the_first_response_stays_the_first() {
        Inquiry first = flow.responded(filed(), "U2", minutes(47)).next();
        Inquiry replied = flow.repliedToAws(first, "U1", minutes(60)).next();
        Inquiry second = flow.responded(replied, "U2", minutes(90)).next();

        assertThat(replied.aws().waitingFor()).contains(CaseRecord.Side.AWS);
        assertThat(replied.aws().turns()).isEqualTo(1);
        assertThat(second.aws().turns()).isEqualTo(2);
        assertThat(second.aws().respondedAt()).contains(minutes(47));
        assertThat(flow.repliedToAws(replied, "U1", minutes(61)).refusal()).contains(Refusal.ALREADY_REPLIED);
    }

    @Test
    void the_time_of_the_first_response_can_be_mended() {
        Inquiry responded = flow.responded(filed(), "U2", minutes(47)).next();

        Decision earlier = flow.timeCorrected(responded, minutes(30), minutes(50));

        assertThat(earlier.next().aws().respondedAt()).contains(minutes(30));
        assertThat(earlier.next().aws().waitingSince()).contains(minutes(30));
        assertThat(earlier.effects())
                .containsExactly(
                        new Card(),
                        new Notice(
                                "responded.2",
                                Mark.Kind.RESPONDED,
                                Look.CURRENT,
                                earlier.next().aws()));
        assertThat(flow.timeCorrected(responded, minutes(47), minutes(50)).effects())
                .isEmpty();
        assertThat(flow.timeCorrected(responded, minutes(4), minutes(50)).refusal())
                .contains(Refusal.TIME_OUT_OF_RANGE);
        assertThat(flow.timeCorrected(responded, minutes(51), minutes(50)).refusal())
                .contains(Refusal.TIME_OUT_OF_RANGE);
        assertThat(flow.timeCorrected(filed(), minutes(30), minutes(50)).refusal())
                .contains(Refusal.NOT_RESPONDED);
    }

    @Test
    void once_another_mark_followed_a_mended_time_is_said_anew_and_lies_before_our_reply() {
        Inquiry responded = flow.responded(filed(), "U2", minutes(47)).next();
        Inquiry replied = flow.repliedToAws(responded, "U1", minutes(60)).next();
        Inquiry again = flow.responded(replied, "U2", minutes(90)).next();

        Decision mended = flow.timeCorrected(replied, minutes(30), minutes(100));

        assertThat(mended.next().aws().respondedAt()).contains(minutes(30));
        assertThat(mended.next().aws().waitingSince()).contains(minutes(60));
        assertThat(mended.effects()).containsExactly(new Card(), new TimeMended(minutes(30)));
        assertThat(flow.timeCorrected(again, minutes(30), minutes(100)).effects())
                .containsExactly(new Card(), new TimeMended(minutes(30)));
        assertThat(flow.timeCorrected(replied, minutes(61), minutes(100)).refusal())
                .contains(Refusal.TIME_AFTER_REPLY);
    }

    @Test
    void each_mark_can_be_taken_back_until_the_next() {
        Inquiry filed = filed();
        Inquiry responded = flow.responded(filed, "U2", minutes(47)).next();

        assertThat(flow.undone(responded, 1, "U1", minutes(48)).refusal()).contains(Refusal.NOTHING_TO_UNDO);

        Decision undone = flow.undone(responded, 2, "U1", minutes(48));
        assertThat(undone.next().aws()).isEqualTo(filed.aws());
        assertThat(undone.effects())
                .containsExactly(
                        new Card(), new Notice("responded.2", Mark.Kind.RESPONDED, Look.TAKEN_BACK, responded.aws()));
        assertThat(flow.undone(undone.next(), 2, "U1", minutes(49)).refusal()).contains(Refusal.NOTHING_TO_UNDO);

        Decision again = flow.responded(undone.next(), "U2", minutes(50));
        assertThat(again.effects())
                .contains(new Notice(
                        "responded.3",
                        Mark.Kind.RESPONDED,
                        Look.CURRENT,
                        again.next().aws()));
    }

    @Test
    void resolving_closes_and_reopening_brings_the_former_state_back() {
        Inquiry responded = flow.responded(filed(), "U2", minutes(47)).next();
        Decision resolved = flow.resolved(responded, "U1", minutes(100));

        assertThat(resolved.next().state()).isEqualTo(State.RESOLVED);
        assertThat(flow.resolved(resolved.next(), "U1", minutes(101)).refusal()).contains(Refusal.RESOLVED);

        Decision reopened = flow.reopened(resolved.next(), "U1", minutes(200));
        assertThat(reopened.next().state()).isEqualTo(State.RESPONDED);
        assertThat(flow.reopened(reopened.next(), "U1", minutes(200)).refusal()).contains(Refusal.NOT_RESOLVED);
    }

    @Test
    void an_inquiry_in_the_asking_is_redrawn_when_it_closes() {
        Decision resolved = flow.resolved(asking(inquiries), "U1", minutes(1));

        assertThat(resolved.effects())
                .containsExactly(
                        new Card(),
                        new GapsList(),
                        new Notice(
                                "resolved.1",
                                Mark.Kind.RESOLVED,
                                Look.CURRENT,
                                resolved.next().aws()));
    }

    @Test
    void nothing_answers_a_case_that_was_not_filed() {
        Inquiry finished = finished(inquiries);

        assertThat(flow.responded(finished, "U1", minutes(1)).refusal()).contains(Refusal.NOT_FILED);
        assertThat(flow.repliedToAws(finished, "U1", minutes(1)).refusal()).contains(Refusal.NOT_RESPONDED);
    }

    @Test
    void reminders_are_quiet_when_told_so() {
        Inquiry snoozed = flow.snoozed(filed(), minutes(30)).next();
        Inquiry silenced = flow.silenced(filed()).next();

        assertThat(snoozed.reminding().snoozedUntil()).contains(minutes(30));
        assertThat(silenced.reminding().stopped()).isTrue();
        assertThat(flow.silenced(flow.resolved(filed(), "U1", minutes(9)).next())
                        .refusal())
                .contains(Refusal.RESOLVED);
    }
}
