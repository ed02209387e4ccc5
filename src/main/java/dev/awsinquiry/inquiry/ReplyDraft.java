package dev.awsinquiry.inquiry;

import java.util.List;
import java.util.Optional;

/**
 * What a reply to AWS was drafted from, for going on with it.
 *
 * @param turns how many turns were complete: after AWS's next answer it is another reply
 * @param questions AWS's, as pasted
 * @param answers ours, as typed
 */
public record ReplyDraft(int turns, String questions, String answers) {

    /** The draft that can be gone on with, if there is one. */
    public static Optional<ReplyDraft> in(Inquiry inquiry) {
        return inquiry.texting()
                .reply()
                .filter(draft -> draft.turns() == inquiry.aws().turns());
    }

    /** A reply was drafted; secrets were masked before. */
    public static Decision made(Inquiry inquiry, String questions, String answers) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        if (!inquiry.aws().isResponded()) {
            return Decision.refused(inquiry, Refusal.NOT_RESPONDED);
        }
        ReplyDraft draft = new ReplyDraft(inquiry.aws().turns(), questions, answers);
        Inquiry next = inquiry.edit().texting(inquiry.texting().drafted(draft)).done();
        return Decision.of(next, List.of(new Effect.Card()));
    }
}
