package dev.awsinquiry.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the channel is reminded.
 *
 * @param round the number of the filing that the reminders go by, from 1 with the first; 0 before it
 * @param done the keys of the reminders that were posted, or overtaken
 * @param said when the latest were posted, as far as it matters to how many may follow within an hour
 * @param snoozedUntil no reminder before this
 * @param stopped no reminder at all
 * @param anew what is waited for anew, by its name: as if it had begun then, whatever was said of it before
 * @param rounds the highest number of a filing that was taken back; 0 while none was
 */
public record Reminding(
        int round,
        Set<String> done,
        List<Instant> said,
        Optional<Instant> snoozedUntil,
        boolean stopped,
        Map<String, Again> anew,
        int rounds) {

    /** The time over which reminders are counted. */
    public static final Duration COUNTED_OVER = Duration.ofHours(1);

    /** As it begins. */
    public static final Reminding FRESH = new Reminding(0, Set.of(), List.of(), Optional.empty(), false, Map.of(), 0);

    /**
     * That something is waited for anew.
     *
     * @param times how many times it has been waited for, from 2
     * @param since when that began
     */
    public record Again(int times, Instant since) {}

    /**
     * How the channel was reminded of one filing, for when a later one is taken back.
     *
     * @param number of the filing
     * @param snoozedUntil no reminder before this
     * @param stopped no reminder at all
     */
    public record Round(int number, Optional<Instant> snoozedUntil, boolean stopped) {}

    public Reminding {
        done = Set.copyOf(done);
        said = List.copyOf(said);
        // written down before anything began anew
        anew = Map.copyOf(Objects.requireNonNullElse(anew, Map.of()));
    }

    /** A case was filed: its own points of time are reminded of, under keys of their own. */
    public Reminding nextRound() {
        return new Reminding(Math.max(round, rounds) + 1, done, said, Optional.empty(), false, anew, rounds);
    }

    /** What {@link #backTo} needs. */
    Round current() {
        return new Round(round, snoozedUntil, stopped);
    }

    /**
     * A filing was taken back: what was said of the one before it counts again, and nothing that was said of this one, whose
     * number no other gets. Somebody who wanted quiet, before it or since, still has it.
     */
    Reminding backTo(Round before) {
        boolean chosenSince = stopped || snoozedUntil.isPresent();
        return new Reminding(
                before.number(),
                done,
                said,
                chosenSince ? snoozedUntil : before.snoozedUntil(),
                chosenSince ? stopped : before.stopped(),
                anew,
                Math.max(round, rounds));
    }

    /** The key of a point of this round: the bare name the first time, numbered after a filing was mended. */
    public String key(String point) {
        return round <= 1 ? point : point + "." + round;
    }

    /** What the inquiry waits for is waited for anew: reminders of it begin again, under keys of their own. */
    Reminding again(String what, Instant now) {
        Map<String, Again> next = new HashMap<>(anew);
        next.put(
                what,
                new Again(Optional.ofNullable(anew.get(what)).map(Again::times).orElse(1) + 1, now));
        return new Reminding(round, done, said, snoozedUntil, stopped, next, rounds);
    }

    /** The key of what is said while this is waited for: the bare name the first time, numbered after that. */
    public String key(String point, String what) {
        return anew.containsKey(what) ? point + "." + anew.get(what).times() : point;
    }

    /** Since when this is waited for, for reminders: as given, or since it began anew. */
    public Instant since(Instant begun, String what) {
        return anew.containsKey(what) && anew.get(what).since().isAfter(begun)
                ? anew.get(what).since()
                : begun;
    }

    /** One was posted, and these keys are done with it: its own, and those that it overtook. None changes nothing. */
    public Reminding said(Set<String> keys, Instant at) {
        if (keys.isEmpty()) {
            return this;
        }
        Set<String> all = new HashSet<>(done);
        all.addAll(keys);
        Stream<Instant> counted = said.stream().filter(at.minus(COUNTED_OVER)::isBefore);
        return new Reminding(
                round, all, Stream.concat(counted, Stream.of(at)).toList(), snoozedUntil, stopped, anew, rounds);
    }

    /** Quiet until then. */
    public Reminding snoozed(Instant until) {
        return new Reminding(round, done, said, Optional.of(until), false, anew, rounds);
    }

    /** Quiet for good. */
    public Reminding stop() {
        return new Reminding(round, done, said, snoozedUntil, true, anew, rounds);
    }
}
