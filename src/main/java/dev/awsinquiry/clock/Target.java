package dev.awsinquiry.clock;

import java.time.Duration;

/**
 * A first-response target: a best-effort aim for the first response alone.
 *
 * @param within how long after filing; from {@link #SHORTEST} to {@link #LONGEST}
 * @param businessHours whether only business hours count
 */
public record Target(Duration within, boolean businessHours) {

    /** As fine as times are stored. */
    static final Duration SHORTEST = Duration.ofMillis(1);

    /** Longer than this is a slip of the pen. */
    static final Duration LONGEST = Duration.ofDays(366);

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException when it is out of range; the message is fit for the operator
     */
    public Target {
        if (within.compareTo(SHORTEST) < 0 || within.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "a target takes longer than no time and at most " + LONGEST.toDays() + " days, not " + within);
        }
    }
}
