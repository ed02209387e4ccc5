package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Deliveries.Untried;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.desk.Post.Place;
import dev.awsinquiry.slack.outbound.NotSent.Why;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Sees claimed posts through: waits for their turn, makes the attempt, has the end recorded. */
final class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);

    private static final String CLOSING = "shutting down";
    private static final String WAITING = "waiting for its turn";

    private final Attempt attempt;
    private final Settler settler;
    private final Pace pace;
    private final Hands hands;
    private final Clock clock;

    private final Lanes lanes;
    private final AtomicInteger underWay = new AtomicInteger();
    /** What waits for its turn; posts that were claimed together may carry the same claim. */
    private final Set<Delivery> held = ConcurrentHashMap.newKeySet();

    private volatile boolean closing;

    Dispatch(Attempt attempt, Settler settler, Pace pace, Hands hands, Clock clock) {
        this.attempt = attempt;
        this.settler = settler;
        this.pace = pace;
        this.hands = hands;
        this.clock = clock;
        this.lanes = new Lanes(hands);
    }

    /** How many posts are ours at the moment. */
    int underWay() {
        return underWay.get();
    }

    /** Where nothing can go for a while, so that nothing need be claimed. */
    Deliveries.Closed closed() {
        return pace.closed(clock.instant(), Settings.PATIENCE);
    }

    /** When something can go where nothing could. */
    Optional<Instant> opensAt() {
        return pace.opensAt(clock.instant(), Settings.PATIENCE);
    }

    /**
     * Takes claimed posts; those whose turn is further away go back.
     *
     * @param sendBy when the claims get too old to send anything under them
     * @param done runs when a post is off our hands
     */
    void accept(List<Delivery> claimed, Instant sendBy, Runnable done) {
        List<Untried> untried = new ArrayList<>();
        for (Delivery delivery : claimed) {
            Instant now = clock.instant();
            Optional<Duration> wait = pace.take(delivery, now, Settings.PATIENCE);
            if (wait.isPresent()) {
                accept(delivery, wait.get(), sendBy, done);
            } else {
                // as soon as its channel opens again, or a milder one would be taken instead
                Instant opens = pace.freeAt(delivery, now).minus(Settings.PATIENCE);
                untried.add(new Untried(delivery, opens));
            }
        }
        settler.handedBack(untried, WAITING);
    }

    private void accept(Delivery delivery, Duration wait, Instant sendBy, Runnable done) {
        underWay.incrementAndGet();
        if (wait.isZero()) {
            run(delivery, sendBy, done);
        } else {
            held.add(delivery);
            hands.after(wait, () -> {
                if (held.remove(delivery)) {
                    run(delivery, sendBy, done);
                }
            });
        }
    }

    private void run(Delivery delivery, Instant sendBy, Runnable done) {
        lanes.run(lane(delivery), () -> end(() -> attempt(delivery, sendBy), done));
    }

    /** An inquiry's posts follow each other; what is for one person alone waits for none of them. */
    private static String lane(Delivery delivery) {
        Post post = delivery.post();
        String inquiry = post.team() + " " + post.inquiry();
        return post.place() == Place.WHISPER ? inquiry + " " + post.key() : inquiry;
    }

    private void end(Runnable work, Runnable done) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("a post couldn't be seen through; its claim lapses", e);
        } finally {
            underWay.decrementAndGet();
            done.run();
        }
    }

    private void attempt(Delivery delivery, Instant sendBy) {
        if (closing) {
            settler.handedBack(List.of(new Untried(delivery, clock.instant())), CLOSING);
            return;
        }
        Optional<Instant> blocked = pace.blockedUntil(delivery, clock.instant());
        if (blocked.isPresent()) {
            settler.handedBack(List.of(new Untried(delivery, blocked.get())), WAITING);
            return;
        }
        Sent sent;
        try {
            sent = attempt.make(delivery, sendBy);
        } catch (NotSent e) {
            if (e.why() == Why.RATE_LIMITED) {
                pace.block(delivery, clock.instant().plus(e.after()));
            }
            settler.failed(delivery, e);
            return;
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "inquiry %s: %s can't be made ready",
                    delivery.post().inquiry(),
                    delivery.post().key());
            settler.failed(delivery, NotSent.because(Why.UNHEARD, e.getClass().getSimpleName()));
            return;
        }
        settler.delivered(delivery, sent);
    }

    /** What hasn't been tried yet goes back, for another process to take at once. */
    void close() {
        closing = true;
        List<Untried> untried = new ArrayList<>();
        for (Delivery delivery : held) {
            if (held.remove(delivery)) {
                untried.add(new Untried(delivery, clock.instant()));
            }
        }
        settler.handedBack(untried, CLOSING);
    }
}
