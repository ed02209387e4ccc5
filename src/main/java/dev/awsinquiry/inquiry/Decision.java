package dev.awsinquiry.inquiry;

import java.util.List;
import java.util.Optional;

/**
 * What follows from something that happened.
 *
 * @param next the inquiry afterwards
 * @param effects what to say, in this order
 * @param refusal why nothing changed, if that is so
 */
public record Decision(Inquiry next, List<Effect> effects, Optional<Refusal> refusal) {

    public Decision {
        effects = List.copyOf(effects);
    }

    /** Nothing changes, for a reason that is told. */
    public static Decision refused(Inquiry inquiry, Refusal why) {
        return new Decision(inquiry, List.of(), Optional.of(why));
    }

    /** Nothing changes and nothing is said. */
    public static Decision nothing(Inquiry inquiry) {
        return new Decision(inquiry, List.of(), Optional.empty());
    }

    static Decision of(Inquiry next, List<Effect> effects) {
        return new Decision(next, effects, Optional.empty());
    }

    /** Whether there is anything to save. */
    public boolean changes() {
        return refusal.isEmpty() && !effects.isEmpty();
    }
}
