package dev.awsinquiry.clock;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Applies the table to an inquiry: every reminder that it gets as it stands, said already or not. */
final class Schedule {

    private final TargetClock clock;
    private final QuietHours quiet;

    Schedule(TargetClock clock, QuietHours quiet) {
        this.clock = clock;
        this.quiet = quiet;
    }

    /** In the order in which they come. */
    List<Reminder> of(Inquiry inquiry) {
        Severity severity = inquiry.caseSeverity();
        return ReminderTable.RULES.stream()
                .filter(rule -> rule.isFor(severity))
                .flatMap(rule -> reminders(rule, inquiry, severity))
                .toList();
    }

    /** The moment itself, or the end of the quiet hours that it is in, where the inquiry keeps them. */
    Instant afterQuiet(Inquiry inquiry, Instant at) {
        return rests(inquiry, inquiry.caseSeverity()) ? quiet.after(at) : at;
    }

    private Stream<Reminder> reminders(ReminderRule rule, Inquiry inquiry, Severity severity) {
        Optional<Instant> since = rule.kind().occasion().since(inquiry);
        if (since.isEmpty()) {
            return Stream.empty();
        }
        boolean rests = rests(inquiry, severity);
        List<Reminder> reminders = new ArrayList<>();
        for (Instant at : moments(rule, inquiry, since.get())) {
            String key = rule.kind().occasion().key(rule.kind().point(), inquiry);
            String numbered = rule.kind().isNumbered() ? key + "." + (reminders.size() + 1) : key;
            reminders.add(new Reminder(rule.kind(), numbered, rests ? quiet.after(at) : at));
        }
        return reminders.stream();
    }

    private List<Instant> moments(ReminderRule rule, Inquiry inquiry, Instant since) {
        List<Instant> moments = new ArrayList<>();
        rule.after().forEach(wait -> moments.add(moment(wait, inquiry, since)));
        for (int day = 0; day < rule.thenDaily(); day++) {
            moments.add(moments.get(moments.size() - 1).plus(Duration.ofDays(1)));
        }
        return moments;
    }

    private Instant moment(ReminderRule.Wait wait, Inquiry inquiry, Instant since) {
        if (wait instanceof ReminderRule.Time time) {
            return since.plus(time.span());
        }
        int tenths = ((ReminderRule.Tenths) wait).tenths();
        return inquiry.aws()
                .filing()
                .map(filing -> clock.tenths(filing, inquiry.language(), since, tenths))
                .orElse(since);
    }

    /**
     * Whether the reminder of the night can wait for the morning: what is mild can, unless its target is shorter than the
     * quiet hours, by which the operator says that it can't.
     */
    private boolean rests(Inquiry inquiry, Severity severity) {
        return !severity.atLeast(Severity.HIGH)
                && inquiry.aws()
                        .filing()
                        .filter(filing -> filing.target().compareTo(quiet.length()) < 0)
                        .isEmpty();
    }
}
