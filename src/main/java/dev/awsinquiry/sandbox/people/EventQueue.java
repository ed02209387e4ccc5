package dev.awsinquiry.sandbox.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.people.Courier.Delivery;
import dev.awsinquiry.sandbox.state.Changes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Delivers events, and again when the app doesn't acknowledge them: at once, after a minute, after five
 * (docs.slack.dev/apis/events-api, "Retries"). The minutes pass by the sandbox's clock.
 */
public final class EventQueue implements AutoCloseable {
    private static final List<Duration> RETRIES = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    private record Attempt(ObjectNode envelope, int retry, String reason, Instant due) {}

    private final Courier courier;
    private final Clock clock;
    private final Changes changes;
    private final ExecutorService workers;
    private final AtomicInteger underWay = new AtomicInteger();
    private final List<Attempt> waiting = new ArrayList<>();
    private volatile Optional<ObjectNode> latest = Optional.empty();

    /**
     * A queue with its own threads.
     *
     * @param threads 1 keeps the order in which things happened; Slack itself promises none
     */
    public EventQueue(Courier courier, Clock clock, Changes changes, int threads) {
        this.courier = courier;
        this.clock = clock;
        this.changes = changes;
        this.workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "sandbox-events");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Delivers an event soon. */
    public void add(ObjectNode envelope) {
        latest = Optional.of(envelope);
        start(new Attempt(envelope, 0, "", clock.instant()));
    }

    /** Delivers the latest event once more, as Slack now and then does although it was acknowledged. */
    public void repeatLatest() {
        latest.ifPresent(envelope -> start(new Attempt(envelope, 1, "http_timeout", clock.instant())));
    }

    /** Delivers again what has become due. */
    public void deliverDue() {
        release(attempt -> !attempt.due().isAfter(clock.instant()));
    }

    /** Delivers again, without waiting, whatever waits for its next try. */
    public void deliverWaiting() {
        release(attempt -> true);
    }

    /** How many events wait for another try. */
    public synchronized int waiting() {
        return waiting.size();
    }

    /**
     * Waits until nothing is on its way to the app; events that wait for a later try don't count.
     *
     * @return false when the time was up first
     */
    public boolean settle(Duration atMost) {
        return changes.await(() -> underWay.get() == 0, atMost);
    }

    private void release(Predicate<Attempt> isReady) {
        List<Attempt> ready = new ArrayList<>();
        synchronized (this) {
            for (Iterator<Attempt> all = waiting.iterator(); all.hasNext(); ) {
                Attempt attempt = all.next();
                if (isReady.test(attempt)) {
                    all.remove();
                    ready.add(attempt);
                }
            }
        }
        ready.forEach(this::start);
    }

    private void start(Attempt attempt) {
        underWay.incrementAndGet();
        workers.execute(() -> {
            try {
                deliver(attempt);
            } finally {
                underWay.decrementAndGet();
                changes.happened();
            }
        });
    }

    private void deliver(Attempt attempt) {
        Map<String, String> headers = attempt.retry() == 0
                ? Map.of()
                : Map.of(
                        "X-Slack-Retry-Num", String.valueOf(attempt.retry()),
                        "X-Slack-Retry-Reason", attempt.reason());
        Delivery delivery = courier.deliver(Courier.JSON, attempt.envelope().toString(), headers);
        if (delivery.isAcknowledged() || delivery.wantsNoRetry() || attempt.retry() >= RETRIES.size()) {
            return;
        }
        Duration pause = RETRIES.get(attempt.retry());
        String reason = delivery.end().retryReason();
        Attempt again = new Attempt(
                attempt.envelope(), attempt.retry() + 1, reason, clock.instant().plus(pause));
        if (pause.isZero()) {
            start(again);
        } else {
            synchronized (this) {
                waiting.add(again);
            }
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
