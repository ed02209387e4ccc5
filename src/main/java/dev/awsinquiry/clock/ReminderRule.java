package dev.awsinquiry.clock;

import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.util.List;

/**
 * A row of the table of reminders.
 *
 * @param kind what is said
 * @param mildest the mildest severity that it is for: the case's, before the filing the inquiry's
 * @param gravest the gravest
 * @param after when, counted from the beginning of the occasion
 * @param thenDaily how many times more, a day apart each
 */
record ReminderRule(ReminderKind kind, Severity mildest, Severity gravest, List<Wait> after, int thenDaily) {

    /** How long something is left alone. */
    sealed interface Wait {}

    /** So long. */
    record Time(Duration span) implements Wait {}

    /** So many tenths of the first-response target. */
    record Tenths(int tenths) implements Wait {}

    ReminderRule {
        after = List.copyOf(after);
        if (!kind.isNumbered() && after.size() + thenDaily > 1) {
            throw new IllegalArgumentException(kind + " is said once");
        }
    }

    boolean isFor(Severity severity) {
        return severity.atLeast(mildest) && gravest.atLeast(severity);
    }
}
