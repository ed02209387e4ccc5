package dev.awsinquiry.slack.outbound;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after so many failures: from a second up to a minute, half of it by chance. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    /** 2^6 seconds are more than the longest. */
    private static final int MOST_DOUBLINGS = 6;

    private final RandomGenerator chance;

    Backoff(RandomGenerator chance) {
        this.chance = chance;
    }

    /**
     * The pause after an attempt.
     *
     * @param attempts how many there were before it
     */
    Duration after(int attempts) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(0, attempts), MOST_DOUBLINGS));
        long most = Math.min(doubled.toMillis(), LONGEST.toMillis());
        // two replicas that failed together shouldn't come back together
        return Duration.ofMillis(most / 2 + chance.nextLong(most / 2 + 1));
    }
}
