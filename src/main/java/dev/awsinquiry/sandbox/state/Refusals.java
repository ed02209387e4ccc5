package dev.awsinquiry.sandbox.state;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the app did that Slack refuses. Kept, so that nothing is refused in silence: shown in the browser, asserted on in tests. */
public final class Refusals {
    /**
     * One of them.
     *
     * @param at when, by the sandbox's clock
     * @param what the method called, or what was answered to
     * @param error Slack's error code
     * @param reasons its reasons
     */
    public record Refusal(Instant at, String what, String error, List<String> reasons) {}

    private static final int KEPT = 500;

    private final Deque<Refusal> kept = new ArrayDeque<>();
    private final Clock clock;
    private final Changes changes;

    /** None yet. */
    public Refusals(Clock clock, Changes changes) {
        this.clock = clock;
        this.changes = changes;
    }

    /** Notes one. */
    public void add(String what, SlackError error) {
        synchronized (this) {
            kept.addLast(new Refusal(clock.instant(), what, error.code(), error.reasons()));
            if (kept.size() > KEPT) {
                kept.removeFirst();
            }
        }
        changes.happened();
    }

    /** The latest of them, oldest first. */
    public synchronized List<Refusal> list() {
        return List.copyOf(kept);
    }
}
