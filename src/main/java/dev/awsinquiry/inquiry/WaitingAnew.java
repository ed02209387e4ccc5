package dev.awsinquiry.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What an inquiry waits for, and is reminded of, as if it had only begun. */
final class WaitingAnew {

    /** Resolved for so long, it isn't what people have in mind any more. */
    private static final Duration OUT_OF_MIND = Duration.ofDays(1);

    /** The marks with which it is the other side's turn. */
    private static final Set<Mark.Kind> TURNING = EnumSet.of(Mark.Kind.RESPONDED, Mark.Kind.REPLIED);

    private WaitingAnew() {}

    /** A mark was taken back: marked again, it isn't the turn that may have been reminded of already. */
    static Inquiry takenBack(Inquiry marked, Mark.Kind kind, Inquiry next, Instant now) {
        return TURNING.contains(kind) ? again(next, marked.waitsFor(), now) : open(marked, next, now);
    }

    /** It may be open again: what came due in the meantime isn't said at once, as the last word. */
    static Inquiry open(Inquiry before, Inquiry next, Instant now) {
        boolean forgotten = before.aws()
                .resolvedAt()
                .filter(at -> !now.isBefore(at.plus(OUT_OF_MIND)))
                .isPresent();
        return forgotten && next.isOpen() ? again(next, next.waitsFor(), now) : next;
    }

    private static Inquiry again(Inquiry next, String what, Instant now) {
        return next.edit().reminding(next.reminding().again(what, now)).done();
    }
}
