package dev.awsinquiry.inquiry;

import dev.awsinquiry.inquiry.Effect.Offer.Stand;
import dev.awsinquiry.inquiry.Effect.TextOvertaken.How;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When a case text is posted, what follows when it falls behind, and when Slack doesn't take it. */
public final class TextFlow {

    /** Somebody wants the text with what there is. */
    public Decision finishedNow(Inquiry inquiry, Instant now) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        Texting texting = inquiry.texting();
        if (texting.posted() > 0 && !texting.refused()) {
            return Decision.refused(inquiry, Refusal.ALREADY_FINISHED);
        }
        return posted(inquiry, InquiryFlow.redrawn(inquiry, inquiry), now);
    }

    /** Somebody took the offer of a newer text, or of the one that Slack didn't take. */
    public Decision newerTextWanted(Inquiry inquiry, Instant now) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        if (!inquiry.texting().behind() && !inquiry.texting().refused()) {
            return Decision.refused(inquiry, Refusal.TEXT_IS_NEWEST);
        }
        return posted(inquiry, new ArrayList<>(List.of(new Effect.Card())), now);
    }

    /**
     * Slack didn't take a text, or a part of it, and never will.
     *
     * @param version of that text; one that is overtaken is missed by nobody
     * @param reason Slack's word for it
     */
    public Decision refused(Inquiry inquiry, int version, String reason) {
        Texting texting = inquiry.texting();
        if (version != texting.posted() || texting.refused()) {
            return Decision.nothing(inquiry);
        }
        Inquiry next = inquiry.edit().texting(texting.refusedBySlack()).done();
        List<Effect> effects = InquiryFlow.standing(next);
        effects.add(new Effect.TextRefused(version, reason));
        if (texting.standingBefore() > 0) {
            effects.add(new Effect.TextOvertaken(texting.standingBefore(), version, How.NEWER_REFUSED));
        }
        return Decision.of(next, effects);
    }

    /** The text as it is now goes out, the older one and an offer that led here give way. */
    static Decision posted(Inquiry inquiry, List<Effect> effects, Instant now) {
        Texting before = inquiry.texting();
        Inquiry next = inquiry.edit()
                .texting(before.postedAt(now, Texting.holding(inquiry)))
                .done();
        int newer = next.texting().posted();
        if (before.posted() > 0) {
            How how = before.refused() ? How.AGAIN_BELOW : How.NEWER_BELOW;
            effects.add(new Effect.TextOvertaken(before.posted(), newer, how));
        }
        if (before.refused() && before.standingBefore() > 0) {
            effects.add(new Effect.TextOvertaken(before.standingBefore(), newer, How.NEWER_BELOW));
        }
        if (before.behind()) {
            effects.add(new Effect.Offer(before.posted(), Stand.TAKEN));
        }
        effects.add(new Effect.CaseText(newer));
        return Decision.of(next, effects);
    }

    /** It is open again: what was deleted or mended while it was resolved has left the text behind. */
    static Decision openAgain(Inquiry before, Decision decision) {
        Inquiry next = decision.next();
        boolean behind = !before.isOpen() && next.isOpen() && next.texting().isOvertakenBy(next);
        return behind ? offered(next, new ArrayList<>(decision.effects())) : decision;
    }

    /** Something came in after the text, or was taken back. */
    static Decision offered(Inquiry inquiry, List<Effect> effects) {
        Texting before = inquiry.texting();
        if (before.refused()) {
            // what says so has the button already
            return Decision.of(inquiry, effects);
        }
        boolean behind = !before.holds(inquiry);
        if (behind || before.behind()) {
            effects.add(new Effect.Offer(before.posted(), behind ? Stand.OPEN : Stand.LAPSED));
        }
        return Decision.of(inquiry.edit().texting(before.behind(behind)).done(), effects);
    }
}
