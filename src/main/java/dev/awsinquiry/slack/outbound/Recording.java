package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.desk.Delivery;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Gets on record how attempts went, and tries again where the database is away for a moment: as long as it isn't on
 * record, nothing more of the inquiry goes out until the claim lapses.
 */
final class Recording {

    private static final Logger LOG = Logger.getLogger(Recording.class);

    /** Together well within the life of a claim. After that the next who gets the post looks for it before posting. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(250), Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(10));

    private final Hands hands;

    Recording(Hands hands) {
        this.hands = hands;
    }

    /**
     * At once, or as soon as the database is there again.
     *
     * @param work does nothing where the claim isn't ours any more
     */
    void put(Delivery delivery, Runnable work) {
        attempt(delivery, work, 0);
    }

    private void attempt(Delivery delivery, Runnable work, int failed) {
        try {
            work.run();
        } catch (BooksUnavailable e) {
            boolean last = failed == PAUSES.size();
            LOG.logf(
                    last ? Logger.Level.WARN : Logger.Level.INFO,
                    "inquiry %s: how %s went isn't on record%s: %s",
                    delivery.post().inquiry(),
                    delivery.post().key(),
                    last ? "" : " yet",
                    e.getMessage());
            if (!last) {
                hands.after(PAUSES.get(failed), () -> hands.work(() -> attempt(delivery, work, failed + 1)));
            }
        }
    }
}
