package dev.awsinquiry.clock;

import static dev.awsinquiry.clock.Cases.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Whatever the target, whenever it is filed, and however irregularly anybody looks. */
class TargetRemindersPropertyTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final long YEAR_MS = Duration.ofDays(365).toMillis();

    private final Reminders reminders = new Reminders(CLOCK);

    @Provide
    Arbitrary<Target> targets() {
        return Arbitraries.longs().between(1, Duration.ofDays(3).toMillis()).flatMap(ms -> Arbitraries.of(true, false)
                .map(business -> new Target(Duration.ofMillis(ms), business)));
    }

    @Property
    void neverEarlyNeverDoubledAndAllDoneInTheEnd(
            @ForAll("targets") Target target,
            @ForAll @LongRange(max = 31_536_000_000L) long filed,
            @ForAll @Size(max = 30) List<@IntRange(max = 60) Integer> looks) {
        Inquiry inquiry = Cases.filed(Severity.URGENT, target, BEGIN.plusMillis(filed));
        Instant filedAt = inquiry.aws().filing().orElseThrow().at();
        Instant due = inquiry.aws().filing().orElseThrow().due();
        long step = Math.max(1, Duration.between(filedAt, due).toMillis() / 50);

        List<String> done = new ArrayList<>();
        Instant now = filedAt;
        for (int look : looks) {
            now = now.plusMillis(look * step);
            Due taken = reminders.take(inquiry, now);
            Instant at = now;
            taken.say().ifPresent(said -> assertThat(said.at()).isBeforeOrEqualTo(at));
            done.addAll(taken.done());
            inquiry = Cases.after(taken, inquiry, now);
        }
        done.addAll(reminders.take(inquiry, due).done());

        if (!now.isAfter(due)) {
            assertThat(done).containsExactlyInAnyOrder("target.half", "target.nine_tenths", "target.passed");
        } else {
            assertThat(done).doesNotHaveDuplicates();
        }
    }

    @Property
    void aPauseOfAnyLengthGivesTheSameSetWithTheLateOnesMerged(
            @ForAll("targets") Target target,
            @ForAll @LongRange(max = 31_536_000_000L) long filed,
            @ForAll @IntRange(max = 120) int from,
            @ForAll @IntRange(max = 120) int length) {
        Inquiry inquiry = Cases.filed(Severity.URGENT, target, BEGIN.plusMillis(filed));
        Run steady = run(inquiry, 0, 0);
        Run paused = run(inquiry, from, length);

        assertThat(paused.done()).isEqualTo(steady.done());
        assertThat(steady.said()).containsAll(paused.said());
        assertThat(steady.said().get(steady.said().size() - 1))
                .isEqualTo(paused.said().get(paused.said().size() - 1));
    }

    /** Looks every hundredth of the target but for the pause, and once well after the end. */
    private Run run(Inquiry inquiry, int pauseFrom, int pauseLength) {
        Instant filedAt = inquiry.aws().filing().orElseThrow().at();
        Duration whole =
                Duration.between(filedAt, inquiry.aws().filing().orElseThrow().due());
        Run run = new Run(new ArrayList<>(), new HashSet<>());
        Inquiry now = inquiry;
        for (int hundredth = 0; hundredth <= 300; hundredth++) {
            if (hundredth >= pauseFrom && hundredth < pauseFrom + pauseLength) {
                continue;
            }
            Instant at = filedAt.plus(whole.multipliedBy(hundredth).dividedBy(100));
            Due taken = reminders.take(now, at);
            taken.say().ifPresent(said -> run.said().add(said.key()));
            run.done().addAll(taken.done());
            now = Cases.after(taken, now, at);
        }
        return run;
    }

    private record Run(List<String> said, Set<String> done) {}

    @Property
    void aClockPutBackAnHourDoublesAndLosesNothing(
            @ForAll("targets") Target target,
            @ForAll @LongRange(max = 31_536_000_000L) long filed,
            @ForAll @IntRange(max = 200) int jumpAt) {
        Inquiry inquiry = Cases.filed(Severity.URGENT, target, BEGIN.plusMillis(filed));
        Instant filedAt = inquiry.aws().filing().orElseThrow().at();
        Duration whole =
                Duration.between(filedAt, inquiry.aws().filing().orElseThrow().due());
        List<String> done = new ArrayList<>();
        Duration untilJump = whole.multipliedBy(jumpAt).dividedBy(100);
        Instant jump = filedAt.plus(untilJump);
        List<Instant> looks = new ArrayList<>(evenly(filedAt, jump));
        looks.addAll(evenly(jump.minus(Duration.ofHours(1)), jump.plus(whole)));
        for (Instant now : looks) {
            Due taken = reminders.take(inquiry, now);
            done.addAll(taken.done());
            inquiry = Cases.after(taken, inquiry, now);
        }
        assertThat(done).containsExactlyInAnyOrder("target.half", "target.nine_tenths", "target.passed");
    }

    private static List<Instant> evenly(Instant from, Instant to) {
        Duration step = Duration.between(from, to).dividedBy(20);
        return IntStream.rangeClosed(0, 21)
                .mapToObj(look -> from.plus(step.multipliedBy(look)))
                .toList();
    }

    @Property
    void nothingComesOnceAnswered(
            @ForAll("targets") Target target,
            @ForAll @LongRange(max = 31_536_000_000L) long filed,
            @ForAll @LongRange(max = 604_800_000L) long answered,
            @ForAll @LongRange(max = 604_800_000L) long later) {
        Instant filedAt = BEGIN.plusMillis(filed);
        Inquiry responded =
                Cases.responded(Cases.filed(Severity.URGENT, target, filedAt), filedAt.plusMillis(answered));
        assertThat(reminders.due(responded, filedAt.plusMillis(answered + later)))
                .noneMatch(reminder -> reminder.key().startsWith("target."));
    }

    @Property
    void whoeverLooksWhenToldToLooksInTimeAndNotForNothing(
            @ForAll("targets") Target target, @ForAll @LongRange(max = 31_536_000_000L) long filed) {
        Instant filedAt = BEGIN.plusMillis(filed);
        Inquiry inquiry = Cases.filed(Severity.URGENT, target, filedAt);
        Instant due = inquiry.aws().filing().orElseThrow().due();
        Instant now = filedAt;
        int looks = 0;
        while (now.isBefore(due)) {
            Instant next = reminders.next(inquiry, now).orElseThrow();
            assertThat(next).isAfter(now).isBeforeOrEqualTo(due);
            now = next;
            looks++;
            Due taken = reminders.take(inquiry, now);
            Instant at = now;
            assertThat(taken.say().stream())
                    .allSatisfy(said -> assertThat(said.at()).isEqualTo(at));
            inquiry = Cases.after(taken, inquiry, now);
        }
        assertThat(looks).isBetween(1, 10);
        assertThat(inquiry.reminding().done()).hasSize(3);
    }

    @Property
    void businessTimeAddedIsBusinessTimeCounted(
            @ForAll @LongRange(max = 31_536_000_000L) long from,
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long length,
            @ForAll("zones") ZoneId zone) {
        BusinessHours hours = BusinessHours.ofCustomer(zone, Holidays.NONE);
        Instant begin = BEGIN.plusMillis(from % YEAR_MS);
        Instant end = hours.add(begin, Duration.ofMillis(length));
        assertThat(hours.between(begin, end)).isEqualTo(Duration.ofMillis(length));
        assertThat(hours.between(begin, end.minusMillis(1))).isEqualTo(Duration.ofMillis(length - 1));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Tokyo", "America/New_York", "Europe/London", "Pacific/Chatham", "America/Sao_Paulo")
                .map(ZoneId::of);
    }
}
