package dev.awsinquiry.clock;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Reminding;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which reminder is due when. A reminder is never early, never doubled, and never comes after what it reminds of: whatever
 * is due follows from the state of the inquiry and the moment alone, so a process that was down, or a clock that was put
 * back, changes nothing but the time of posting.
 */
public final class Reminders {

    /** More than a critical case needs in its busiest hour; fewer than anybody would mute the thread for. */
    public static final int USUAL_PER_HOUR = 10;

    private final TargetClock clock;
    private final Schedule schedule;
    private final int perHour;

    /** With the usual quiet hours, in the clock's zone, and the usual number of posts. */
    public Reminders(TargetClock clock) {
        this(clock, QuietHours.usual(clock.zone()), USUAL_PER_HOUR);
    }

    /**
     * With these settings.
     *
     * @param clock runs the targets
     * @param quiet when mild inquiries aren't reminded of
     * @param perHour how many reminders an inquiry gets within any hour at most, from 1; what is due beyond that waits
     */
    public Reminders(TargetClock clock, QuietHours quiet, int perHour) {
        if (perHour < 1) {
            throw new IllegalArgumentException("at least one reminder an hour, not " + perHour);
        }
        this.perHour = perHour;
        this.clock = clock;
        this.schedule = new Schedule(clock, quiet);
    }

    /** All whose time has come and that weren't said or overtaken, in the order in which they come. */
    public List<Reminder> due(Inquiry inquiry, Instant now) {
        boolean held = heldUntil(inquiry.reminding()).filter(now::isBefore).isPresent();
        if (held || schedule.afterQuiet(inquiry, now).isAfter(now)) {
            return List.of();
        }
        return open(inquiry).filter(reminder -> !reminder.at().isAfter(now)).toList();
    }

    /** The latest of those, to be said, with the others done as well. */
    public Due take(Inquiry inquiry, Instant now) {
        List<Reminder> due = due(inquiry, now);
        return due.isEmpty()
                ? Due.NOTHING
                : new Due(
                        Optional.of(due.get(due.size() - 1)),
                        due.stream().map(Reminder::key).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * When the inquiry wants attention by itself: for its next reminder, or to have the clock on its card drawn anew.
     *
     * @return may be in the past where a reminder is due already; empty when nothing will come
     */
    public Optional<Instant> next(Inquiry inquiry, Instant now) {
        Optional<Instant> held = heldUntil(inquiry.reminding());
        Stream<Instant> reminders = open(inquiry)
                .map(Reminder::at)
                .map(at -> held.filter(at::isBefore).orElse(at))
                .map(at -> outOfQuiet(inquiry, at, now));
        return Stream.concat(reminders, clock.nextRedraw(inquiry, now).stream()).min(Instant::compareTo);
    }

    /**
     * The keys of those that were written down and have nothing to say any more: a later one was said, or what they
     * remind of is over. Whichever of them hasn't gone out yet had better not.
     */
    public Set<String> overtaken(Inquiry inquiry) {
        Reminding reminding = inquiry.reminding();
        Set<String> overtaken = new HashSet<>(reminding.done());
        if (!reminding.stopped()) {
            schedule.of(inquiry).stream()
                    .map(Reminder::key)
                    .filter(reminding.done()::contains)
                    .reduce((earlier, later) -> later)
                    .ifPresent(overtaken::remove);
        }
        return overtaken;
    }

    /**
     * The one that tells how things stand, where it was said: the latest whose time has come. Empty where something else is
     * due, or somebody wants quiet.
     */
    public Optional<Reminder> standing(Inquiry inquiry, Instant now) {
        Reminding reminding = inquiry.reminding();
        if (reminding.stopped()
                || reminding.snoozedUntil().filter(now::isBefore).isPresent()) {
            return Optional.empty();
        }
        return schedule.of(inquiry).stream()
                .filter(reminder -> !reminder.at().isAfter(now))
                .reduce((earlier, later) -> later)
                .filter(reminder -> reminding.done().contains(reminder.key()));
    }

    /** When one of that moment is said: what is late comes now, or when the quiet hours end that it is in by now. */
    private Instant outOfQuiet(Inquiry inquiry, Instant at, Instant now) {
        Instant earliest = at.isBefore(now) ? now : at;
        Instant end = schedule.afterQuiet(inquiry, earliest);
        return end.isAfter(earliest) ? end : at;
    }

    /** Before when nothing is said: somebody wants quiet, or enough was said within the hour. */
    private Optional<Instant> heldUntil(Reminding reminding) {
        List<Instant> said = reminding.said();
        Stream<Instant> enough = said.size() < perHour
                ? Stream.empty()
                : Stream.of(said.get(said.size() - perHour).plus(Reminding.COUNTED_OVER));
        return Stream.concat(reminding.snoozedUntil().stream(), enough).max(Instant::compareTo);
    }

    /** What is still to come, or due. */
    private Stream<Reminder> open(Inquiry inquiry) {
        Reminding reminding = inquiry.reminding();
        return reminding.stopped()
                ? Stream.empty()
                : schedule.of(inquiry).stream()
                        .filter(reminder -> !reminding.done().contains(reminder.key()));
    }
}
