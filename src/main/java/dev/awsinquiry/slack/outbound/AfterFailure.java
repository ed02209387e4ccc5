package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.desk.Post.Place;
import dev.awsinquiry.slack.outbound.NotSent.Why;
import dev.awsinquiry.text.Actions;
import dev.awsinquiry.text.Block;
import java.time.Duration;
import java.time.Instant;

/** Decides what becomes of a post after a failure. */
final class AfterFailure {

    /** An operator has to act, and looks whether it helped. */
    private static final Duration REFUSED_PAUSE = Duration.ofMinutes(1);

    /** While Slack refuses the token nobody is asked, so that looking whether it takes it again costs nothing. */
    private static final Duration TOKEN_PAUSE = Duration.ofSeconds(10);

    /** A reason that we don't know may pass, but must not keep us busy for ever. */
    private static final int MOST_UNHEARD = 5;

    /** An answer to what somebody just did is of no use much later. */
    private static final int MOST_WHISPERS = 5;

    private final Backoff backoff;
    private final Duration settled;

    AfterFailure(Backoff backoff, Duration settled) {
        this.backoff = backoff;
        this.settled = settled;
    }

    Next next(Delivery delivery, NotSent failure, Instant now) {
        String reason = failure.error();
        Why why = failure.why();
        if (why == Why.WITHDRAWN) {
            return new Next.Dropped(reason);
        }
        if (isGapsListDeleted(delivery, failure)) {
            return new Next.Anew(reason);
        }
        if (why == Why.PERMANENT || exhausted(delivery, failure)) {
            return delivery.withdrawn() ? new Next.Dropped(reason) : new Next.Never(reason);
        }
        if (why == Why.NOT_MEMBER && delivery.withdrawn()) {
            return new Next.Dropped(reason);
        }
        if (why == Why.NOT_MEMBER) {
            // nobody can be invited into a direct message
            return delivery.post().place() == Place.DIRECT ? new Next.Never(reason) : new Next.Parked(reason);
        }
        boolean uncertain = delivery.uncertain() || why == Why.AMBIGUOUS;
        boolean anew = why == Why.UNHEARD && !failedLikewise(delivery, failure);
        return new Next.Later(now.plus(pause(delivery, failure)), uncertain, anew, reason);
    }

    /** Where the list of what is missing is gone, nothing else offers to answer it or to go on without. */
    private static boolean isGapsListDeleted(Delivery delivery, NotSent failure) {
        return delivery.post().kind() == Post.Kind.GAPS
                && delivery.messageTs().isPresent()
                && Posting.GONE.equals(failure.error())
                && delivery.post().message().blocks().stream()
                        .filter(Block.Controls.class::isInstance)
                        .flatMap(block -> ((Block.Controls) block).controls().stream())
                        .anyMatch(control -> control.actionId().equals(Actions.ANSWER_GAPS));
    }

    private static boolean exhausted(Delivery delivery, NotSent failure) {
        int made = delivery.attempts() + 1;
        boolean unheard = failure.why() == Why.UNHEARD && failedLikewise(delivery, failure);
        return (unheard && made >= MOST_UNHEARD) || (delivery.post().place() == Place.WHISPER && made >= MOST_WHISPERS);
    }

    /** Attempts that met a limit or an outage say nothing about an error that comes after them. */
    private static boolean failedLikewise(Delivery delivery, NotSent failure) {
        return delivery.lastError().filter(failure.error()::equals).isPresent();
    }

    private Duration pause(Delivery delivery, NotSent failure) {
        Duration usual = backoff.after(delivery.attempts());
        return switch (failure.why()) {
            case RATE_LIMITED -> failure.after();
            case REFUSED -> Errors.isBadToken(failure.error()) ? TOKEN_PAUSE : REFUSED_PAUSE;
            // the lost call may still land; an edit that lands late would bring old words back
            case AMBIGUOUS -> usual.compareTo(settled) > 0 ? usual : settled;
            case PASSING, UNHEARD, NOT_MEMBER, PERMANENT, WITHDRAWN -> usual;
        };
    }
}
