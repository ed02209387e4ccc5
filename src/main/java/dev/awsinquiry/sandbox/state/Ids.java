package dev.awsinquiry.sandbox.state;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes IDs in Slack's shapes; counted, so that two runs of the same story give the same IDs. They count from the
 * milliseconds of the start, as an app that keeps its data must not meet the IDs of an earlier workspace again.
 */
public final class Ids {
    private final AtomicLong count;

    /** IDs of a workspace that starts at the given moment. */
    public Ids(Instant start) {
        count = new AtomicLong(start.toEpochMilli());
    }

    /** An ID such as {@code V00000000A1}: the given prefix and ten characters. */
    public String next(String prefix) {
        String number = Long.toString(count.incrementAndGet(), 36).toUpperCase(Locale.ROOT);
        return prefix + "0".repeat(Math.max(0, 10 - number.length())) + number;
    }

    /** A short random-looking block ID or action ID, as Slack gives to blocks that come without. */
    public String shortId() {
        long mixed = count.incrementAndGet() * 0x9E3779B97F4A7C15L;
        return Long.toString(mixed >>> 32, 36);
    }
}
