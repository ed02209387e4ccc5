package dev.awsinquiry.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Knows when something may have been said that we weren't told. With the database away events are refused, so that Slack
 * gives up on them in the end, just as when nobody is there.
 */
final class Absences {

    /** Slack tells an event again at once and after a minute, the last time after five. */
    private static final Duration LONG = Duration.ofMinutes(2);

    /** What nobody could notice, such as a proxy that let nothing through, is made up for at least this often. */
    private static final Duration ONCE_IN_A_WHILE = Duration.ofHours(1);

    private Optional<Instant> slackAway = Optional.empty();
    private Optional<Instant> booksAway = Optional.empty();
    private Optional<Instant> socketAway = Optional.empty();
    private boolean missed = true;
    private Instant lastTime = Instant.MIN;

    /** Whether Slack answers. */
    void slack(boolean reachable, Instant now) {
        slackAway = since(slackAway, reachable, now);
    }

    /** Whether the database does. */
    void books(boolean reachable, Instant now) {
        booksAway = since(booksAway, reachable, now);
    }

    /** Whether the socket that events come through is open; always so where they come over HTTP. */
    void socket(boolean open, Instant now) {
        socketAway = since(socketAway, open, now);
    }

    private Optional<Instant> since(Optional<Instant> before, boolean reachable, Instant now) {
        if (!reachable) {
            return before.or(() -> Optional.of(now));
        }
        missed |= before.filter(at -> Duration.between(at, now).compareTo(LONG) > 0)
                .isPresent();
        return Optional.empty();
    }

    /** Whether all open threads are to be read: after a start, after a long absence, and once in a while. */
    boolean isMissed(Instant now) {
        return missed || lastTime.plus(ONCE_IN_A_WHILE).isBefore(now);
    }

    /** They were marked. */
    void madeUpFor(Instant now) {
        missed = false;
        lastTime = now;
    }
}
