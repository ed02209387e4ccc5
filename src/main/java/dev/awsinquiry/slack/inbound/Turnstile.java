package dev.awsinquiry.slack.inbound;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets in so many at a time. Some more may wait for their turn, briefly; whoever comes on top of them is turned away at
 * once, while there is still time to say so. What it lets in is done in time because it lets in no more.
 */
final class Turnstile {

    /**
     * With those who are in, it has to stay below the threads that answer requests, of which there are two hundred:
     * somebody has to be free to turn away the others.
     */
    private static final int WAITING = 32;

    /** Slack waits three seconds; what is let in needs the rest of them when the database or Slack is slow. */
    static final Duration PATIENCE = Duration.ofMillis(500);

    private final Semaphore places;
    private final Semaphore seats = new Semaphore(WAITING);
    private final Duration patience;

    /**
     * A turnstile.
     *
     * @param atOnce how many are let in at a time, 1 at least
     * @param patience how long others wait
     */
    Turnstile(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** Whether there was a place, or one became free; whoever is let in has to {@link #leave()}. */
    boolean enter() {
        // with others waiting, nobody goes past them
        if (!places.hasQueuedThreads() && places.tryAcquire()) {
            return true;
        }
        if (!seats.tryAcquire()) {
            return false;
        }
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            seats.release();
        }
    }

    /** Makes room for the next. */
    void leave() {
        places.release();
    }
}
