package dev.awsinquiry.inquiry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reply to AWS was drafted from, for going on with it.
 *
 * @param turns how many turns were complete: after AWS's next answer it is another reply
 * @param questions AWS's, as pasted
 * @param answers ours, as typed
 * @param view the form that it came from; empty for one of before it was kept
 * @param after what it follows
 */
public record ReplyDraft(int turns, String questions, String answers, String view, After after) {

    /** What a draft follows. */
    public enum After {
        /** It is the first of its turn. */
        NOTHING,
        /** An earlier one, in whose place it is to be sent. */
        ANOTHER,
        /** One that somebody made while its form was open, and whose answers it holds. */
        MERGED
    }

    public ReplyDraft {
        // written down before these were kept
        view = Objects.requireNonNullElse(view, "");
        after = Objects.requireNonNullElse(after, After.NOTHING);
    }

    /** One that nothing is known of but its words. */
    public ReplyDraft(int turns, String questions, String answers) {
        this(turns, questions, answers, "", After.NOTHING);
    }

    /** The draft that can be gone on with, if there is one. */
    public static Optional<ReplyDraft> in(Inquiry inquiry) {
        return inquiry.texting()
                .reply()
                .filter(draft -> draft.turns() == inquiry.aws().turns());
    }

    /** The same in the turn that the inquiry has reached. */
    ReplyDraft inTurnOf(Inquiry inquiry) {
        return new ReplyDraft(inquiry.aws().turns(), questions, answers, view, after);
    }

    /** A reply was drafted; secrets were masked before. Its turn is the present one. */
    public static Decision made(Inquiry inquiry, ReplyDraft drafted) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        if (!inquiry.aws().isResponded()) {
            return Decision.refused(inquiry, Refusal.NOT_RESPONDED);
        }
        Inquiry next = inquiry.edit()
                .texting(inquiry.texting().drafted(drafted.inTurnOf(inquiry)))
                .done();
        return Decision.of(next, List.of(new Effect.Card()));
    }
}
