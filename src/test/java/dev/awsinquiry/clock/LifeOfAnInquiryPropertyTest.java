package dev.awsinquiry.clock;

import static dev.awsinquiry.clock.Cases.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** People press what they like, whenever they like, and the scheduler looks when it gets to it. */
class LifeOfAnInquiryPropertyTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");

    private enum What {
        LOOK,
        FINISH,
        FILE,
        RESPOND,
        REPLY,
        RESOLVE,
        REOPEN,
        UNDO,
        SNOOZE,
        STOP
    }

    private record Step(What what, Duration later) {}

    private static final int PER_HOUR = 2;

    private final Reminders reminders = new Reminders(CLOCK, QuietHours.usual(Cases.TOKYO), PER_HOUR);

    @Provide
    Arbitrary<Step> steps() {
        Arbitrary<What> what = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(What.LOOK)), Tuple.of(8, Arbitraries.of(What.class)));
        // now and then the clock is put back, by an hour at most
        Arbitrary<Duration> later = Arbitraries.longs().between(-3_600, 200_000).map(Duration::ofSeconds);
        return Combinators.combine(what, later).as(Step::new);
    }

    @Property
    void neverEarlyNeverDoubledNeverAfterTheEnd(
            @ForAll Severity severity, @ForAll @Size(max = 40) List<@From("steps") Step> steps) {
        Inquiry inquiry = Cases.asking(severity, BEGIN);
        Set<String> done = new TreeSet<>();
        List<Duration> said = new ArrayList<>();
        Duration sinceBegin = Duration.ZERO; // goes on even when the clock is put back
        Instant now = BEGIN;
        for (Step step : steps) {
            now = now.plus(step.later());
            sinceBegin = sinceBegin.plus(step.later().isNegative() ? Duration.ZERO : step.later());
            if (step.what() != What.LOOK) {
                inquiry = happened(step.what(), inquiry, now);
                continue;
            }
            Due due = reminders.take(inquiry, now);
            Instant at = now;
            Duration real = sinceBegin;
            Inquiry seen = inquiry;
            due.say().ifPresent(reminder -> {
                assertThat(reminder.at()).as("early").isBeforeOrEqualTo(at);
                assertThat(reminder.kind().occasion().since(seen))
                        .as("after the end")
                        .isPresent();
                assertThat(seen.reminding().stopped()).isFalse();
                said.add(real);
                assertThat(seen.reminding().snoozedUntil().filter(at::isBefore)).isEmpty();
            });
            assertThat(said.stream().filter(one -> real.minus(one).compareTo(Duration.ofHours(1)) < 0))
                    .as("within an hour")
                    .hasSizeLessThanOrEqualTo(PER_HOUR);
            due.done()
                    .forEach(key ->
                            assertThat(done.add(key)).as("doubled " + key).isTrue());
            inquiry = Cases.after(due, inquiry, now);
            assertThat(reminders.take(inquiry, now)).isEqualTo(Due.NOTHING);
            assertThat(reminders.next(inquiry, now).stream()).allMatch(next -> next.isAfter(at));
        }
    }

    private static Inquiry happened(What what, Inquiry inquiry, Instant now) {
        return switch (what) {
            case LOOK -> inquiry;
            case FINISH -> Cases.finished(inquiry, now);
            case FILE -> Cases.filed(inquiry, inquiry.severity(), Cases.aroundTheClock("PT1H"), now);
            case RESPOND -> Cases.responded(inquiry, now);
            case REPLY -> Cases.replied(inquiry, now);
            case RESOLVE -> Cases.resolved(inquiry, now);
            case REOPEN -> Cases.reopened(inquiry, now);
            case UNDO -> Cases.undone(inquiry, now);
            case SNOOZE -> Cases.reminding(inquiry, inquiry.reminding().snoozed(now.plus(Duration.ofHours(1))));
            case STOP -> Cases.reminding(inquiry, inquiry.reminding().stop());
        };
    }

    private enum Stage {
        ASKING,
        FINISHED,
        FILED,
        RESPONDED,
        REPLIED,
        RESOLVED;

        Inquiry of(Severity severity) {
            Inquiry asking = Cases.asking(severity, BEGIN);
            Inquiry filed = Cases.filed(asking, severity, Cases.aroundTheClock("PT24H"), BEGIN);
            return switch (this) {
                case ASKING -> asking;
                case FINISHED -> Cases.finished(asking, BEGIN);
                case FILED -> filed;
                case RESPONDED -> Cases.responded(filed, BEGIN);
                case REPLIED -> Cases.replied(Cases.responded(filed, BEGIN), BEGIN);
                case RESOLVED -> Cases.resolved(filed, BEGIN);
            };
        }
    }

    @Property
    void aPauseOfAnyLengthLosesNothingAndTheLatestIsSaid(
            @ForAll Severity severity,
            @ForAll Stage stage,
            @ForAll @Size(max = 8) List<@IntRange(max = 400) Integer> looks) {
        Inquiry inquiry = stage.of(severity);
        Instant end = BEGIN.plus(Duration.ofDays(60));
        List<Reminder> all = reminders.due(inquiry, end);
        List<Instant> moments = new ArrayList<>(looks.stream()
                .sorted()
                .map(hours -> BEGIN.plus(Duration.ofHours(hours)))
                .toList());
        moments.add(end);

        List<Reminder> done = new ArrayList<>();
        for (Instant now : moments) {
            Due due = reminders.take(inquiry, now);
            List<Reminder> these = all.stream()
                    .filter(reminder -> due.done().contains(reminder.key()))
                    .toList();
            assertThat(due.say().stream().toList())
                    .isEqualTo(these.isEmpty() ? List.of() : these.subList(these.size() - 1, these.size()));
            done.addAll(these);
            inquiry = Cases.after(due, inquiry, now);
        }
        assertThat(done).isEqualTo(all).isNotEmpty();
    }
}
