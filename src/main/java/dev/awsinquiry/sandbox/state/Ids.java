package dev.awsinquiry.sandbox.state;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Makes IDs in Slack's shapes; counted, so that two runs of the same story give the same IDs. */
public final class Ids {
    private final AtomicLong count = new AtomicLong();

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
