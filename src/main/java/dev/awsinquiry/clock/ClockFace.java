package dev.awsinquiry.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * What the running first-response clock shows.
 *
 * @param due when the target passes
 * @param remaining until then, as clocks on the wall go; negative once it has passed
 * @param passed the part of the target that has gone by: 0 at filing, 1 when it passes, more after it. Of a target in
 *     business hours it is the part of the business time, so it stands still overnight.
 */
public record ClockFace(Instant due, Duration remaining, double passed) {

    /** The tenths that have gone by entirely, from 0 to 10, for a bar of ten. */
    public int tenths() {
        return (int) Math.min(10, Math.floor(passed * 10));
    }

    /** Whether the target has passed. */
    public boolean isPassed() {
        return remaining.isNegative() || remaining.isZero();
    }
}
