package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Deliveries.Untried;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.desk.Post.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/** Records how an attempt ended. */
final class Settler {

    private static final Logger LOG = Logger.getLogger(Settler.class);

    private final Deliveries deliveries;
    private final Unreachable unreachable;
    private final DeliveryMeter meter;
    private final AfterFailure afterFailure;
    private final Recording recording;
    private final Clock clock;

    Settler(Outbound.Ports ports, AfterFailure afterFailure, Recording recording, Clock clock) {
        this.deliveries = ports.deliveries();
        this.unreachable = ports.unreachable();
        this.meter = ports.meter();
        this.afterFailure = afterFailure;
        this.recording = recording;
        this.clock = clock;
    }

    void delivered(Delivery delivery, Sent sent) {
        Instant now = clock.instant();
        Optional<String> ts = sent.ts().isEmpty() ? Optional.empty() : Optional.of(Stand.kept(delivery, sent));
        recording.put(delivery, () -> deliveries.delivered(delivery, ts, now));
        if (delivery.messageTs().isPresent()) {
            meter.edited(delivery.post().kind());
        } else {
            meter.posted(delivery.post().kind(), Duration.between(delivery.createdAt(), now));
        }
    }

    /** Nothing was tried of these; it is somebody else's turn. */
    void handedBack(List<Untried> untried, String reason) {
        if (!untried.isEmpty()) {
            recording.put(untried.get(0).delivery(), () -> deliveries.handedBack(untried, reason));
        }
    }

    void failed(Delivery delivery, NotSent failure) {
        if (failure.why() == NotSent.Why.RATE_LIMITED) {
            meter.rateLimited();
        }
        Next next = afterFailure.next(delivery, failure, clock.instant());
        LOG.logf(
                next instanceof Next.Never || next instanceof Next.Parked ? Level.WARN : Level.INFO,
                "inquiry %s: %s didn't go out (%s): %s",
                delivery.post().inquiry(),
                delivery.post().key(),
                next.reason(),
                next.becomes());
        if (next instanceof Next.Later later) {
            meter.retried(later.reason());
            recording.put(
                    delivery,
                    () -> deliveries.retry(delivery, later.at(), later.uncertain(), later.anew(), later.reason()));
        } else if (next instanceof Next.Anew) {
            recording.put(delivery, () -> deliveries.lost(delivery, clock.instant(), next.reason()));
        } else if (next instanceof Next.Dropped) {
            recording.put(delivery, () -> deliveries.dropped(delivery, clock.instant()));
        } else if (next instanceof Next.Parked parked) {
            meter.parked();
            recording.put(delivery, () -> {
                tell(delivery, () -> unreachable.notMember(delivery.post()));
                deliveries.parked(delivery, parked.reason());
            });
        } else {
            meter.givenUp(next.reason());
            recording.put(delivery, () -> {
                tell(delivery, () -> unreachable.never(delivery.post(), next.reason()));
                deliveries.givenUp(delivery, next.reason());
            });
        }
    }

    /**
     * Of what the channel should see and doesn't. An edit that fails, or a word to one person, tells nobody. Nothing is
     * settled before somebody was told, or a process that ends in between would leave it at that.
     */
    private static void tell(Delivery delivery, Runnable callback) {
        Post post = delivery.post();
        boolean forTheChannel = post.place() == Place.CHANNEL || post.place() == Place.THREAD;
        if (!forTheChannel || delivery.messageTs().isPresent()) {
            return;
        }
        try {
            callback.run();
        } catch (BooksUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warnf(e, "inquiry %s: nobody could be told about %s", post.inquiry(), post.key());
        }
    }
}
