package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the filing to the end: marks, and taking the last one back. */
public final class CaseFlow {

    /** The marks that end an inquiry, or begin it again. */
    private static final Set<Mark.Kind> RESOLVING = EnumSet.of(Mark.Kind.RESOLVED, Mark.Kind.REOPENED);

    private final InquiryFlow inquiries;
    private final Permissions permissions;

    /** The same, with everybody in the channel allowed to do everything. */
    public CaseFlow(InquiryFlow inquiries) {
        this(inquiries, Permissions.EVERYBODY);
    }

    /** Shares the decisions on contributions with the given flow, and leaves it to these people to resolve. */
    public CaseFlow(InquiryFlow inquiries, Permissions permissions) {
        this.inquiries = inquiries;
        this.permissions = permissions;
    }

    /** A case was opened. Another one before AWS answered mends the first; a number can be added later as well. */
    public Decision filed(Inquiry inquiry, Filing filing, String by) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        boolean named = inquiry.aws().filing().filter(filing::numbers).isPresent();
        CaseRecord aws =
                named ? inquiry.aws().named(filing.caseId()) : inquiry.aws().filed(filing);
        if (inquiry.aws().isResponded()) {
            return named && inquiry.aws().takesFiling()
                    ? Decision.of(inquiry.edit().aws(aws).done(), List.of(new Effect.Card()))
                    : Decision.refused(inquiry, Refusal.FILING_IS_PAST);
        }
        if (inquiry.aws().filing().filter(filing::repeats).isPresent()) {
            return Decision.refused(inquiry, Refusal.ALREADY_FILED);
        }
        Inquiry next = inquiry.edit()
                .mark(Mark.Kind.FILED, by, "")
                .aws(aws)
                .reminding(named ? inquiry.reminding() : inquiry.reminding().nextRound())
                .done();
        return marked(inquiry, next);
    }

    /** AWS answered. */
    public Decision responded(Inquiry inquiry, String by, Instant at) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        if (inquiry.aws().filing().isEmpty()) {
            return Decision.refused(inquiry, Refusal.NOT_FILED);
        }
        if (inquiry.aws().waitingFor().filter(CaseRecord.Side.US::equals).isPresent()) {
            return Decision.refused(inquiry, Refusal.ALREADY_RESPONDED);
        }
        Inquiry next = inquiry.edit()
                .mark(Mark.Kind.RESPONDED, by, "")
                .aws(inquiry.aws().answered(at))
                .done();
        return marked(inquiry, next);
    }

    /** The same by a button that names the turn it was given out in, which may be over. */
    public Decision responded(Inquiry inquiry, int turn, String by, Instant at) {
        return inquiry.isOpen() && turn <= inquiry.aws().turns()
                ? Decision.refused(inquiry, Refusal.ALREADY_RESPONDED)
                : responded(inquiry, by, at);
    }

    /** The first response came at another time than was recorded. */
    public Decision timeCorrected(Inquiry inquiry, Instant at, Instant now) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        if (!inquiry.aws().isResponded()) {
            return Decision.refused(inquiry, Refusal.NOT_RESPONDED);
        }
        if (at.isAfter(now)
                || inquiry.aws().filing().filter(f -> at.isBefore(f.at())).isPresent()) {
            return Decision.refused(inquiry, Refusal.TIME_OUT_OF_RANGE);
        }
        boolean first = inquiry.aws().isFirstAnswerOpen();
        if (!first && inquiry.aws().waitingSince().filter(at::isAfter).isPresent()) {
            return Decision.refused(inquiry, Refusal.TIME_AFTER_REPLY);
        }
        CaseRecord corrected = inquiry.aws().firstAnsweredAt(at);
        if (corrected.equals(inquiry.aws())) {
            return Decision.nothing(inquiry);
        }
        Inquiry next = inquiry.edit().aws(corrected).done();
        Effect said = next.lastMark()
                .filter(mark -> first && mark.kind() == Mark.Kind.RESPONDED)
                .<Effect>map(mark -> notice(mark, Effect.Look.CURRENT, next.aws()))
                .orElse(new Effect.TimeMended(at));
        return Decision.of(next, List.of(new Effect.Card(), said));
    }

    /** We answered AWS. */
    public Decision repliedToAws(Inquiry inquiry, String by, Instant at) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        if (!inquiry.aws().isResponded()) {
            return Decision.refused(inquiry, Refusal.NOT_RESPONDED);
        }
        if (inquiry.aws().waitingFor().filter(CaseRecord.Side.AWS::equals).isPresent()) {
            return Decision.refused(inquiry, Refusal.ALREADY_REPLIED);
        }
        Inquiry next = inquiry.edit()
                .mark(Mark.Kind.REPLIED, by, "")
                .aws(inquiry.aws().replied(at))
                .done();
        return marked(inquiry, next);
    }

    /** The same by a button that names the turn whose answer it stood below, after which AWS may have answered again. */
    public Decision repliedToAws(Inquiry inquiry, int turn, String by, Instant at) {
        CaseRecord aws = inquiry.aws();
        boolean ours = aws.waitingFor().filter(CaseRecord.Side.US::equals).isPresent();
        return inquiry.isOpen() && ours && turn < aws.turns()
                ? Decision.refused(inquiry, Refusal.REPLY_IS_PAST)
                : repliedToAws(inquiry, by, at);
    }

    /** It is over. */
    public Decision resolved(Inquiry inquiry, String by, Instant at) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        if (!mayResolve(inquiry, by)) {
            return Decision.refused(inquiry, Refusal.MAY_NOT_RESOLVE);
        }
        Inquiry next = inquiry.edit()
                .mark(Mark.Kind.RESOLVED, by, "")
                .aws(inquiry.aws().resolved(at))
                .done();
        return marked(inquiry, next);
    }

    /** It isn't over after all. */
    public Decision reopened(Inquiry inquiry, String by, Instant now) {
        if (inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.NOT_RESOLVED);
        }
        if (!mayResolve(inquiry, by)) {
            return Decision.refused(inquiry, Refusal.MAY_NOT_RESOLVE);
        }
        Inquiry next = inquiry.edit()
                .mark(Mark.Kind.REOPENED, by, "")
                .aws(inquiry.aws().reopened())
                .done();
        return TextFlow.openAgain(inquiry, marked(inquiry, WaitingAnew.open(inquiry, next, now)));
    }

    /**
     * The last mark is taken back.
     *
     * @param number of the mark that the button stood beside
     * @param by who takes it back
     */
    public Decision undone(Inquiry inquiry, int number, String by, Instant now) {
        Optional<Mark> last = inquiry.lastMark().filter(mark -> mark.number() == number);
        if (last.isEmpty()) {
            return Decision.refused(inquiry, Refusal.NOTHING_TO_UNDO);
        }
        Mark mark = last.get();
        if (RESOLVING.contains(mark.kind()) && !mayResolve(inquiry, by)) {
            return Decision.refused(inquiry, Refusal.MAY_NOT_RESOLVE);
        }
        if (mark.kind() == Mark.Kind.NOT_KNOWN) {
            Inquiry next = inquiry.edit().remove(mark.source()).unmark().done();
            return inquiries.afterContribution(inquiry, next, now);
        }
        // the number that the case got since stays
        CaseRecord before = mark.kind() == Mark.Kind.FILED
                ? mark.before()
                : inquiry.aws()
                        .filing()
                        .map(filing -> mark.before().named(filing.caseId()))
                        .orElse(mark.before());
        Inquiry back = inquiry.edit().aws(before).unmark().done();
        Inquiry next = WaitingAnew.takenBack(inquiry, mark, back, now);
        List<Effect> effects = InquiryFlow.standing(next);
        effects.add(notice(mark, Effect.Look.TAKEN_BACK, inquiry.aws()));
        return TextFlow.openAgain(inquiry, Decision.of(next, effects));
    }

    private boolean mayResolve(Inquiry inquiry, String by) {
        return permissions.resolve().includes(inquiry, by);
    }

    /** No reminder before the given moment. */
    public Decision snoozed(Inquiry inquiry, Instant until) {
        return reminded(inquiry, inquiry.reminding().snoozed(until));
    }

    /** No reminder any more. */
    public Decision silenced(Inquiry inquiry) {
        return reminded(inquiry, inquiry.reminding().stop());
    }

    private static Decision reminded(Inquiry inquiry, Reminding reminding) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        Inquiry next = inquiry.edit().reminding(reminding).done();
        return Decision.of(next, List.of(new Effect.Card()));
    }

    /** Time went by: of these reminders one is said, the others are overtaken, and the card shows what remains. */
    public Decision timePassed(Inquiry inquiry, Set<String> done, Instant now) {
        Inquiry next =
                inquiry.edit().reminding(inquiry.reminding().said(done, now)).done();
        return inquiries.lookedAt(next, now);
    }

    private static Decision marked(Inquiry before, Inquiry next) {
        List<Effect> effects = InquiryFlow.standing(next);
        effects.addAll(pastNotice(before, next));
        next.lastMark().ifPresent(mark -> effects.add(notice(mark, Effect.Look.CURRENT, next.aws())));
        return Decision.of(next, effects);
    }

    /**
     * The notice of the mark before, once another mark has followed: it can't be taken back any more. One that was taken
     * back already goes on showing what can be pressed, until something of that is.
     */
    static List<Effect> pastNotice(Inquiry before, Inquiry next) {
        if (next.lastMark().equals(before.lastMark())) {
            return List.of();
        }
        boolean onlyUnknown = next.lastMark().filter(Mark::isAnswered).isEmpty();
        return before.lastAnswered().filter(last -> !(last.takenBack() && onlyUnknown)).stream()
                .<Effect>map(last ->
                        notice(last.mark(), last.takenBack() ? Effect.Look.OVERTAKEN : Effect.Look.PAST, before.aws()))
                .toList();
    }

    private static Effect.Notice notice(Mark mark, Effect.Look look, CaseRecord aws) {
        return new Effect.Notice(
                mark.noticeKey(), mark.kind(), look, aws, mark.before().resolvedAt());
    }
}
