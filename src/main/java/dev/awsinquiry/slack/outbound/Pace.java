package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When the next call may be made: posts to one channel one after the other with a pause between them, and nothing at
 * all where Slack asked for patience. Each process keeps its own; with several, Slack's 429 does the rest.
 */
final class Pace {

    private static final int MANY = 1_000;

    private final Duration interval;
    private final Map<String, Instant> free = new HashMap<>();

    Pace(Duration interval) {
        this.interval = interval;
    }

    /**
     * Takes the next turn.
     *
     * @param patience the longest to wait for it
     * @return how long to wait; empty when it would be longer, and no turn is taken then
     */
    synchronized Optional<Duration> take(Delivery delivery, Instant now, Duration patience) {
        String slot = slot(delivery);
        Instant turn = freeAt(delivery, now);
        Duration wait = Duration.between(now, turn);
        if (wait.compareTo(patience) > 0) {
            return Optional.empty();
        }
        if (isPost(delivery)) {
            free.put(slot, turn.plus(interval));
        }
        return Optional.of(wait);
    }

    /** When the next turn is. */
    synchronized Instant freeAt(Delivery delivery, Instant now) {
        if (free.size() > MANY) {
            free.values().removeIf(at -> !at.isAfter(now));
        }
        Instant at = free.getOrDefault(slot(delivery), now);
        return at.isAfter(now) ? at : now;
    }

    /** Slack wants to be left alone until then. */
    synchronized void block(Delivery delivery, Instant until) {
        free.merge(slot(delivery), until, (a, b) -> a.isAfter(b) ? a : b);
    }

    private static boolean isPost(Delivery delivery) {
        return delivery.messageTs().isEmpty() && delivery.post().place() != Post.Place.WHISPER;
    }

    /** Slack limits posts by channel, and everything else by method and workspace. */
    private static String slot(Delivery delivery) {
        Post post = delivery.post();
        if (post.place() == Post.Place.WHISPER) {
            return "whisper " + post.team();
        }
        if (delivery.messageTs().isPresent()) {
            return "edit " + post.team();
        }
        String where = post.place() == Post.Place.DIRECT ? post.user().orElse("") : post.channel();
        return "post " + post.team() + " " + where;
    }
}
