package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.desk.Post.Place;
import dev.awsinquiry.slack.outbound.NotSent.Why;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Sees claimed posts through: waits for their turn, makes the attempt, has the end recorded. */
final class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);

    private static final String CLOSING = "shutting down";

    private final Map<Boolean, Attempt> attempts;
    private final Settler settler;
    private final Pace pace;
    private final Hands hands;
    private final Clock clock;

    private final Lanes lanes;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Map<String, Delivery> held = new ConcurrentHashMap<>();
    private volatile boolean closing;

    Dispatch(Attempt posting, Attempt whispering, Settler settler, Pace pace, Hands hands, Clock clock) {
        this.attempts = Map.of(false, posting, true, whispering);
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

    /**
     * Takes a claimed post.
     *
     * @param sendBy when the claim gets too old to send anything under it
     * @param done runs when the post is off our hands
     */
    void accept(Delivery delivery, Instant sendBy, Runnable done) {
        underWay.incrementAndGet();
        Instant now = clock.instant();
        Optional<Duration> wait = pace.take(delivery, now, Settings.PATIENCE);
        if (wait.isEmpty()) {
            end(() -> settler.handedBack(delivery, pace.freeAt(delivery, now), "waiting for its turn"), done);
        } else if (wait.get().isZero()) {
            run(delivery, sendBy, done);
        } else {
            held.put(delivery.claim(), delivery);
            hands.after(wait.get(), () -> {
                if (held.remove(delivery.claim()) != null) {
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
        return post.place() == Place.WHISPER ? delivery.claim() : post.team() + " " + post.inquiry();
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
            settler.handedBack(delivery, clock.instant(), CLOSING);
            return;
        }
        Sent sent;
        try {
            sent = attempts.get(delivery.post().place() == Place.WHISPER).make(delivery, sendBy);
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
        held.keySet().forEach(claim -> Optional.ofNullable(held.remove(claim))
                .ifPresent(d -> settler.handedBack(d, clock.instant(), CLOSING)));
    }
}
