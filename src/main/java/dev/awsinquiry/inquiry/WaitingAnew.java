package dev.awsinquiry.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What an inquiry waits for, and is reminded of, as if it had only begun. */
final class WaitingAnew {

    /** Resolved for so long, it isn't what people have in mind any more. */
    private static final Duration OUT_OF_MIND = Duration.ofDays(1);

    /** The marks with which it is the other side's turn. */
    private static final Set<Mark.Kind> TURNING = EnumSet.of(Mark.Kind.RESPONDED, Mark.Kind.REPLIED);

    private WaitingAnew() {}

    /** A mark was taken back: marked again, it isn't the turn that may have been reminded of already. */
    static Inquiry takenBack(Inquiry marked, Mark mark, Inquiry next, Instant now) {
        if (mark.kind() == Mark.Kind.FILED) {
            Reminding.Round before = mark.round().orElseGet(() -> roundBefore(marked, mark));
            return next.edit().reminding(next.reminding().backTo(before)).done();
        }
        return TURNING.contains(mark.kind()) ? again(next, marked.waitsFor(), now) : open(marked, next, now);
    }

    /** For a mark that was written down before marks kept it: each filing had the number after the one before. */
    private static Reminding.Round roundBefore(Inquiry marked, Mark mark) {
        boolean named = mark.before()
                .filing()
                .filter(before ->
                        marked.aws().filing().filter(before::differsInNumber).isPresent())
                .isPresent();
        int round = marked.reminding().round();
        return new Reminding.Round(named ? round : Math.max(0, round - 1), Optional.empty(), false);
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
