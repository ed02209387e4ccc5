package dev.awsinquiry.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the channel is reminded.
 *
 * @param round counts the filings, from 1 with the first; 0 before it
 * @param done the keys of the reminders that were posted, or overtaken
 * @param said when the latest were posted, as far as it matters to how many may follow within an hour
 * @param snoozedUntil no reminder before this
 * @param stopped no reminder at all
 */
public record Reminding(
        int round, Set<String> done, List<Instant> said, Optional<Instant> snoozedUntil, boolean stopped) {

    /** The time over which reminders are counted. */
    public static final Duration COUNTED_OVER = Duration.ofHours(1);

    /** As it begins. */
    public static final Reminding FRESH = new Reminding(0, Set.of(), List.of(), Optional.empty(), false);

    public Reminding {
        done = Set.copyOf(done);
        said = List.copyOf(said);
    }

    /** A case was filed: its own points of time are reminded of, under keys of their own. */
    public Reminding nextRound() {
        return new Reminding(round + 1, done, said, Optional.empty(), false);
    }

    /** The key of a point of this round: the bare name the first time, numbered after a filing was mended. */
    public String key(String point) {
        return round <= 1 ? point : point + "." + round;
    }

    /** One was posted, and these keys are done with it: its own, and those that it overtook. None changes nothing. */
    public Reminding said(Set<String> keys, Instant at) {
        if (keys.isEmpty()) {
            return this;
        }
        Set<String> all = new HashSet<>(done);
        all.addAll(keys);
        Stream<Instant> counted = said.stream().filter(at.minus(COUNTED_OVER)::isBefore);
        return new Reminding(round, all, Stream.concat(counted, Stream.of(at)).toList(), snoozedUntil, stopped);
    }

    /** Quiet until then. */
    public Reminding snoozed(Instant until) {
        return new Reminding(round, done, said, Optional.of(until), false);
    }

    /** Quiet for good. */
    public Reminding stop() {
        return new Reminding(round, done, said, snoozedUntil, true);
    }
}
