package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How the channel is reminded.
 *
 * @param round counts the filings, from 1 with the first; 0 before it
 * @param done the keys of the reminders that were posted, or overtaken
 * @param snoozedUntil no reminder before this
 * @param stopped no reminder at all
 */
public record Reminding(int round, Set<String> done, Optional<Instant> snoozedUntil, boolean stopped) {

    /** As it begins. */
    public static final Reminding FRESH = new Reminding(0, Set.of(), Optional.empty(), false);

    public Reminding {
        done = Set.copyOf(done);
    }

    /** A case was filed: its own points of time are reminded of, under keys of their own. */
    public Reminding nextRound() {
        return new Reminding(round + 1, done, Optional.empty(), false);
    }

    /** The key of a point of this round: the bare name the first time, numbered after a filing was mended. */
    public String key(String point) {
        return round <= 1 ? point : point + "." + round;
    }

    /** With these keys done. */
    public Reminding done(Set<String> keys) {
        Set<String> all = new HashSet<>(done);
        all.addAll(keys);
        return new Reminding(round, all, snoozedUntil, stopped);
    }

    /** Quiet until then. */
    public Reminding snoozed(Instant until) {
        return new Reminding(round, done, Optional.of(until), false);
    }

    /** Quiet for good. */
    public Reminding stop() {
        return new Reminding(round, done, snoozedUntil, true);
    }
}
