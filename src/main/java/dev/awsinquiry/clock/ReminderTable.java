package dev.awsinquiry.clock;

import static dev.awsinquiry.clock.ReminderKind.FACTS_MISSING;
import static dev.awsinquiry.clock.ReminderKind.NOT_FILED;
import static dev.awsinquiry.clock.ReminderKind.REOPEN_LAPSES;
import static dev.awsinquiry.clock.ReminderKind.TARGET_HALF;
import static dev.awsinquiry.clock.ReminderKind.TARGET_NINE_TENTHS;
import static dev.awsinquiry.clock.ReminderKind.TARGET_PASSED;
import static dev.awsinquiry.clock.ReminderKind.WAITING_FOR_AWS;
import static dev.awsinquiry.clock.ReminderKind.WAITING_FOR_US;
import static dev.awsinquiry.inquiry.Severity.CRITICAL;
import static dev.awsinquiry.inquiry.Severity.HIGH;
import static dev.awsinquiry.inquiry.Severity.LOW;
import static dev.awsinquiry.inquiry.Severity.NORMAL;
import static dev.awsinquiry.inquiry.Severity.URGENT;

import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.util.List;

/**
 * When the channel is reminded of what: the one place that says so. The table in {@code docs/reminders.md} is checked
 * against it.
 *
 * <p>An urgent case is worth a nudge within minutes. A mild one isn't: its reminders would come while people do something
 * more important. Whatever could go on for ever ends after a week, by which time AWS has closed a silent case, and
 * nobody reads the same sentence any more.
 */
final class ReminderTable {

    /** How long a daily reminder goes on. */
    private static final int A_WEEK = 6;

    static final List<ReminderRule> RULES = List.of(
            rule(FACTS_MISSING, URGENT, CRITICAL, minutes(5), minutes(15)),
            rule(FACTS_MISSING, HIGH, HIGH, minutes(30), hours(2)),
            rule(FACTS_MISSING, LOW, NORMAL, hours(4)),
            rule(NOT_FILED, URGENT, CRITICAL, minutes(15)),
            rule(NOT_FILED, LOW, HIGH, hours(2)),
            rule(TARGET_HALF, LOW, CRITICAL, tenths(5)),
            rule(TARGET_NINE_TENTHS, LOW, CRITICAL, tenths(9)),
            rule(TARGET_PASSED, LOW, CRITICAL, tenths(TargetClock.WHOLE)),
            daily(WAITING_FOR_US, URGENT, CRITICAL, minutes(30)),
            daily(WAITING_FOR_US, LOW, HIGH, hours(4)),
            daily(WAITING_FOR_AWS, LOW, CRITICAL, tenths(TargetClock.WHOLE)),
            // a case can't be reopened more than 14 days after it was resolved; two of them are left to decide in
            // https://docs.aws.amazon.com/awssupport/latest/user/monitoring-your-case.html
            rule(REOPEN_LAPSES, LOW, CRITICAL, days(12)));

    private ReminderTable() {}

    private static ReminderRule rule(
            ReminderKind kind, Severity mildest, Severity gravest, ReminderRule.Wait... after) {
        return new ReminderRule(kind, mildest, gravest, List.of(after), 0);
    }

    private static ReminderRule daily(ReminderKind kind, Severity mildest, Severity gravest, ReminderRule.Wait first) {
        return new ReminderRule(kind, mildest, gravest, List.of(first), A_WEEK);
    }

    private static ReminderRule.Wait minutes(int minutes) {
        return new ReminderRule.Time(Duration.ofMinutes(minutes));
    }

    private static ReminderRule.Wait hours(int hours) {
        return new ReminderRule.Time(Duration.ofHours(hours));
    }

    private static ReminderRule.Wait days(int days) {
        return new ReminderRule.Time(Duration.ofDays(days));
    }

    private static ReminderRule.Wait tenths(int tenths) {
        return new ReminderRule.Tenths(tenths);
    }
}
