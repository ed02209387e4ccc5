package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Deliveries.Closed;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Inquiries.Channel;
import dev.awsinquiry.desk.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When the next call may be made: posts to one channel one after the other with a pause between them, edits as many in a
 * row as people cause, and nothing at all where Slack asked for patience. Each process keeps its own; with several,
 * Slack's 429 does the rest.
 */
final class Pace {

    private static final int MANY = 1_000;

    /** Threads may tell the time a little out of order; what is further back was set back. */
    private static final Duration SET_BACK = Duration.ofSeconds(1);

    /** After a quiet time; an inquiry that is worked on is edited several times within a minute. */
    private static final int EDITS_IN_A_ROW = 20;

    /** Slack counts what goes to one place together: posts by channel, all else by method and workspace. */
    private record Slot(Way way, String team, String where) {

        private static Slot of(Delivery delivery) {
            Post post = delivery.post();
            Way way = Way.of(delivery);
            return new Slot(way, post.team(), way.isPost() ? where(post) : "");
        }

        private static String where(Post post) {
            return post.place() == Post.Place.DIRECT ? post.user().orElse("") : post.channel();
        }
    }

    private enum Way {
        POST,
        DIRECT,
        EDIT,
        WHISPER;

        private static Way of(Delivery delivery) {
            if (delivery.post().place() == Post.Place.WHISPER) {
                return WHISPER;
            }
            if (delivery.messageTs().isPresent()) {
                return EDIT;
            }
            return delivery.post().place() == Post.Place.DIRECT ? DIRECT : POST;
        }

        private boolean isPost() {
            return this == POST || this == DIRECT;
        }
    }

    private final Duration interval;
    private final Duration editInterval;
    /** When each is free; for edits that may be in the past, by as much as was left unused. */
    private final Map<Slot, Instant> free = new HashMap<>();
    /** Where Slack asked for patience. */
    private final Map<Slot, Instant> blocked = new HashMap<>();
    /** The latest moment that was told. */
    private Instant last = Instant.EPOCH;

    /**
     * Keeps this pace.
     *
     * @param interval between two posts to one channel. Edits, of which Slack takes fifty a minute where it takes sixty
     *     posts, are a fifth further apart
     */
    Pace(Duration interval) {
        this.interval = interval;
        this.editInterval = interval.multipliedBy(6).dividedBy(5);
    }

    /**
     * Takes the next turn.
     *
     * @param patience the longest to wait for it
     * @return how long to wait; empty when it would be longer, and no turn is taken then
     */
    synchronized Optional<Duration> take(Delivery delivery, Instant now, Duration patience) {
        follow(now);
        Slot slot = Slot.of(delivery);
        Instant turn = freeAt(delivery, now);
        Duration wait = Duration.between(now, turn);
        if (wait.compareTo(patience) > 0) {
            return Optional.empty();
        }
        if (slot.way().isPost()) {
            free.put(slot, turn.plus(interval));
        } else if (slot.way() == Way.EDIT) {
            Instant saved = now.minus(editInterval.multipliedBy(EDITS_IN_A_ROW - 1L));
            free.put(slot, later(free.getOrDefault(slot, saved), saved).plus(editInterval));
        }
        return Optional.of(wait);
    }

    /** When the next turn is. */
    synchronized Instant freeAt(Delivery delivery, Instant now) {
        follow(now);
        if (free.size() > MANY) {
            free.values().removeIf(at -> !at.isAfter(now));
        }
        return later(free.getOrDefault(Slot.of(delivery), now), now);
    }

    /** Slack wants to be left alone until then. */
    synchronized void block(Delivery delivery, Instant until) {
        free.merge(Slot.of(delivery), until, Pace::later);
        blocked.merge(Slot.of(delivery), until, Pace::later);
    }

    /** Until when, if it does; it may have said so since the turn was taken. */
    synchronized Optional<Instant> blockedUntil(Delivery delivery, Instant now) {
        follow(now);
        blocked.values().removeIf(until -> !until.isAfter(now));
        return Optional.ofNullable(blocked.get(Slot.of(delivery)));
    }

    /** Where turns are further away than the patience. */
    synchronized Closed closed(Instant now, Duration patience) {
        follow(now);
        Set<String> editing = new HashSet<>();
        Set<Channel> channels = new HashSet<>();
        free.forEach((slot, at) -> {
            boolean closed = opensAt(slot, at, patience).isAfter(now);
            if (closed && slot.way() == Way.EDIT) {
                editing.add(slot.team());
            }
            if (closed && slot.way() == Way.POST) {
                channels.add(new Channel(slot.team(), slot.where()));
            }
        });
        return new Closed(editing, channels);
    }

    /** When the next of those opens. */
    synchronized Optional<Instant> opensAt(Instant now, Duration patience) {
        follow(now);
        return free.entrySet().stream()
                .map(one -> opensAt(one.getKey(), one.getValue(), patience))
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }

    /** A clock that is set back takes what was planned by it along, or nothing would go until it is there again. */
    private void follow(Instant now) {
        if (now.isBefore(last.minus(SET_BACK))) {
            Duration back = Duration.between(now, last);
            free.replaceAll((slot, at) -> at.minus(back));
            blocked.replaceAll((slot, until) -> until.minus(back));
            last = now;
        }
        last = later(last, now);
    }

    private Instant opensAt(Slot slot, Instant free, Duration patience) {
        return later(free.minus(patience), blocked.getOrDefault(slot, Instant.MIN));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
