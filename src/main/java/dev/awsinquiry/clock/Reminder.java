package dev.awsinquiry.clock;

import java.time.Instant;

/**
 * A reminder of an inquiry.
 *
 * @param kind what it reminds of
 * @param key of its post, unique within the inquiry
 * @param at when it is due
 */
public record Reminder(ReminderKind kind, String key, Instant at) {

    /** Whether the same was said before on the same occasion, so that other words are called for. */
    public boolean isRepeated() {
        return kind.isNumbered() && !key.endsWith(".1");
    }
}
