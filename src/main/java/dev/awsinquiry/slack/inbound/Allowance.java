package dev.awsinquiry.slack.inbound;

import java.time.Duration;
import java.time.Instant;

/** So many calls a minute: as many at once as were saved up, up to a minute's worth. */
final class Allowance {

    private final int perMinute;
    private double left;
    private Instant at = Instant.MIN;

    Allowance(int perMinute) {
        this.perMinute = perMinute;
        this.left = perMinute;
    }

    /** Whether there is one. */
    synchronized boolean isLeft(Instant now) {
        if (at.isBefore(now)) {
            double minutes =
                    at.equals(Instant.MIN) ? 0 : Duration.between(at, now).toMillis() / 60_000.0;
            left = Math.min(perMinute, left + minutes * perMinute);
            at = now;
        }
        return left >= 1;
    }

    /** Calls were made; it may have been more than there were left. */
    synchronized void spend(int calls) {
        left -= calls;
    }
}
