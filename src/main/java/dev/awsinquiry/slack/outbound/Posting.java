package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.desk.Post.Place;
import dev.awsinquiry.slack.outbound.NotSent.Why;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Cards, posts in the thread, direct messages. What may have been posted already is looked for first, and taken over
 * where it is found; what is withdrawn goes out no more. Direct messages can't be looked for (that would take the scopes {@code im:write} and
 * {@code im:history}); one whose fate is unknown is sent again.
 */
final class Posting implements Attempt {

    private static final Logger LOG = Logger.getLogger(Posting.class);

    /** The installation can't search at all, and won't be able to later. */
    private static final Set<String> CANNOT_SEARCH = Set.of("missing_scope", "unknown_method");

    /** Somebody deleted it. */
    static final String GONE = "message_not_found";

    private final WebApi api;
    private final Search search;
    private final Doubles doubles;
    private final Clock clock;

    Posting(WebApi api, Search search, Doubles doubles, Clock clock) {
        this.api = api;
        this.search = search;
        this.doubles = doubles;
        this.clock = clock;
    }

    @Override
    public Sent make(Delivery delivery, Instant sendBy) throws NotSent {
        Place place = delivery.post().place();
        inTime(sendBy);
        if (delivery.messageTs().isPresent()) {
            return edit(delivery, Stand.parse(delivery, delivery.messageTs().get()));
        }
        if (delivery.withdrawn() && !delivery.uncertain()) {
            throw overtaken();
        }
        if (place == Place.THREAD && delivery.threadTs().isEmpty()) {
            throw NotSent.because(Why.UNHEARD, "no thread yet");
        }
        boolean lookedFor = delivery.uncertain() && place != Place.DIRECT;
        Optional<Sent> found = lookedFor ? found(delivery) : Optional.empty();
        if (found.isEmpty()) {
            if (delivery.withdrawn()) {
                throw overtaken();
            }
            inTime(sendBy);
        }
        Sent sent = found.isPresent() ? found.get() : api.post(delivery, channel(delivery.post()));
        if (lookedFor) {
            doubles.expect(delivery, sent);
        }
        return sent;
    }

    private Sent edit(Delivery delivery, Stand stand) throws NotSent {
        api.update(delivery, stand.channel(), stand.ts());
        return new Sent(stand.channel(), stand.ts());
    }

    /** The post as an earlier attempt left it, now in the words that it should have. */
    private Optional<Sent> found(Delivery delivery) throws NotSent {
        List<String> timestamps = timestamps(delivery);
        if (timestamps.isEmpty()) {
            return Optional.empty();
        }
        Sent earliest = new Sent(delivery.post().channel(), timestamps.get(0));
        doubles.remove(delivery, timestamps, earliest);
        // what was overtaken needs no newer words
        return delivery.withdrawn() ? Optional.of(earliest) : brought(delivery, earliest);
    }

    /** With its newer words, if it takes them; one that doesn't stands all the same, and one that is gone doesn't. */
    private Optional<Sent> brought(Delivery delivery, Sent found) throws NotSent {
        try {
            return Optional.of(edit(delivery, new Stand(found.channel(), found.ts())));
        } catch (NotSent e) {
            if (e.why() != NotSent.Why.PERMANENT) {
                throw e;
            }
            LOG.warnf(
                    "inquiry %s: %s stands, but can't be edited (%s)",
                    delivery.post().inquiry(), delivery.post().key(), e.error());
            return GONE.equals(e.error()) ? Optional.empty() : Optional.of(found);
        }
    }

    private List<String> timestamps(Delivery delivery) throws NotSent {
        try {
            return search.find(delivery);
        } catch (NotSent e) {
            if (!CANNOT_SEARCH.contains(e.error())) {
                throw e;
            }
            // better seen twice than never
            LOG.warnf("can't look for what was posted (%s): see the scopes in the manifest", e.error());
            return List.of();
        }
    }

    private static NotSent overtaken() {
        return NotSent.because(Why.WITHDRAWN, "overtaken");
    }

    private void inTime(Instant sendBy) throws NotSent {
        if (clock.instant().isAfter(sendBy)) {
            throw NotSent.because(Why.PASSING, "claimed too long ago");
        }
    }

    private static String channel(Post post) {
        return post.place() == Place.DIRECT ? post.user().orElseThrow() : post.channel();
    }
}
