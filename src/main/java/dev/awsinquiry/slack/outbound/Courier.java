package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Delivery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Delivers the outbox. {@link #wake} after each commit makes it fast, {@link #tick} from the scheduler makes it sure.
 * Several may work on one outbox, in one process or in many.
 */
public final class Courier implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    private final Deliveries deliveries;
    private final Dispatch dispatch;
    private final Doubles doubles;
    private final Hands hands;
    private final Clock clock;
    private final Settings settings;

    /**
     * What it works with.
     *
     * @param hands who does the work
     * @param clock by which posts fall due
     * @param settings how long things may take
     */
    record Means(Hands hands, Clock clock, Settings settings) {}

    private final AtomicBoolean rounds = new AtomicBoolean();
    /** When the next alarm rings; {@link Instant#MAX} where none is set. */
    private final AtomicReference<Instant> alarm = new AtomicReference<>(Instant.MAX);

    /** Whether the database was away in the last round; said once, not each second. */
    private volatile boolean away;

    private volatile boolean closing;

    Courier(Deliveries deliveries, Dispatch dispatch, Doubles doubles, Means means) {
        this.deliveries = deliveries;
        this.dispatch = dispatch;
        this.doubles = doubles;
        this.hands = means.hands();
        this.clock = means.clock();
        this.settings = means.settings();
    }

    /** There may be something to deliver. Cheap, never waits, and called a thousand times it does the work once. */
    public void wake() {
        if (!closing && rounds.compareAndSet(false, true)) {
            hands.soon(this::round);
        }
    }

    /** To be called every few seconds: for what a wake was lost for, and for what may stand twice. */
    public void tick() {
        wake();
        if (!closing) {
            hands.work(doubles::check);
        }
    }

    /** Tries once more what waits for an invitation; to be called every ten minutes or so. */
    public void retryParked() {
        try {
            if (deliveries.unparked(clock.instant()) > 0) {
                wake();
            }
        } catch (BooksUnavailable e) {
            LOG.warnf("what waits for an invitation can't be looked up: %s", e.getMessage());
        }
    }

    private void round() {
        // first, so that a wake during the round isn't lost
        rounds.set(false);
        if (closing) {
            return;
        }
        try {
            claimAll();
            deliveries.nextDue().ifPresent(this::ringAt);
            dispatch.opensAt().ifPresent(this::ringAt);
            away = false;
        } catch (BooksUnavailable e) {
            if (!away) {
                LOG.warnf("the outbox waits for the database: %s", e.getMessage());
            }
            away = true;
        } catch (RuntimeException e) {
            // or the executor would keep it to itself
            LOG.error("a round of the courier failed; the next tick makes another", e);
        }
    }

    private void claimAll() {
        int room = settings.ahead() - dispatch.underWay();
        while (room > 0 && !closing) {
            Instant now = clock.instant();
            Instant sendBy = now.plus(settings.lease()).minus(settings.settled());
            List<Delivery> claimed = deliveries.claim(now, settings.lease(), room, dispatch.closed());
            dispatch.accept(claimed, sendBy, this::wake);
            if (claimed.size() < room) {
                return;
            }
            room = settings.ahead() - dispatch.underWay();
        }
    }

    /** What is due already but can't be had waits for something that is under way, whose end wakes us. */
    private void ringAt(Instant due) {
        Instant now = clock.instant();
        if (!due.isAfter(now)) {
            return;
        }
        Instant set = alarm.get();
        if (due.isBefore(set) && alarm.compareAndSet(set, due)) {
            hands.after(Duration.between(now, due), () -> {
                alarm.compareAndSet(due, Instant.MAX);
                wake();
            });
        }
    }

    /** Claims nothing more, hands back what hasn't been tried, and waits a call's time for what is being tried. */
    @Override
    public void close() {
        closing = true;
        dispatch.close();
        hands.close(settings.settled());
    }
}
