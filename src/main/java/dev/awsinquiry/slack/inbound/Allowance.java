package dev.awsinquiry.slack.inbound;

import java.time.Duration;
import java.time.Instant;

/** So many calls a minute: as many at once as were saved up, up to a minute's worth, and none during a pause. */
final class Allowance {

    private static final double MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private double left;
    private Instant at = Instant.EPOCH;
    private Instant notBefore = Instant.EPOCH;

    Allowance(int perMinute) {
        this.perMinute = perMinute;
        this.left = perMinute;
    }

    /** Whether there is one. */
    synchronized boolean isLeft(Instant now) {
        Duration passed = Duration.between(at, now);
        if (passed.isNegative()) {
            // the clock was set back, and takes the pause along: it would last until the clock is there again
            notBefore = notBefore.plus(passed);
        } else {
            left = Math.min(perMinute, left + passed.toNanos() / MINUTE * perMinute);
        }
        at = now;
        return left >= 1 && !now.isBefore(notBefore);
    }

    /** Calls were made; it may have been more than there were left. */
    synchronized void spend(int calls) {
        left -= calls;
    }

    /** No call is made before then. */
    synchronized void pause(Instant until) {
        notBefore = until;
    }
}
