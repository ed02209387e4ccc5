package dev.awsinquiry.sandbox.state;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Counts changes, and lets threads wait for the next one instead of asking again and again. */
public final class Changes {
    private long version = 1;

    /** How many changes there were. */
    public synchronized long version() {
        return version;
    }

    /** Notes a change and wakes whoever waits. */
    public synchronized void happened() {
        version++;
        notifyAll();
    }

    /**
     * Waits until something has changed since the given version, or the time is up.
     *
     * @return the version then
     */
    public long awaitAfter(long seen, Duration atMost) {
        await(() -> version() != seen, atMost);
        return version();
    }

    /**
     * Waits until a condition holds, looking again after every change.
     *
     * @param atMost in real time
     * @return whether it holds
     */
    public boolean await(BooleanSupplier condition, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            long before = version();
            // outside of this object's lock: the condition may take the workspace's
            if (condition.getAsBoolean()) {
                return true;
            }
            synchronized (this) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                if (version == before) {
                    try {
                        wait(left);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return false;
                    }
                }
            }
        }
    }
}
