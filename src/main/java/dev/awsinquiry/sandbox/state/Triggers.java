package dev.awsinquiry.sandbox.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Trigger IDs: each opens one view within three seconds of what the person did. */
public final class Triggers {
    /** How long one lasts. */
    public static final Duration LIFETIME = Duration.ofSeconds(3);

    // a long benchmark must not fill the memory
    private static final int REMEMBERED = 10_000;

    private record Issued(String userId, Instant at) {}

    private final Map<String, Issued> issued = bounded();
    private final Map<String, String> used = bounded();
    private final Ids ids;
    private final Clock clock;

    /** Trigger IDs that age by the given clock. */
    public Triggers(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** A new one for what somebody just did. */
    public synchronized String issue(String userId) {
        String id = ids.next("13") + "." + ids.next("98") + "." + ids.shortId();
        issued.put(id, new Issued(userId, clock.instant()));
        return id;
    }

    /**
     * Uses one up.
     *
     * @return the user whose act it stands for
     */
    public synchronized String exchange(String id) {
        if (used.containsKey(id)) {
            throw new SlackError("exchanged_trigger_id");
        }
        Issued ticket = issued.get(id);
        if (ticket == null) {
            throw new SlackError("invalid_trigger_id");
        }
        if (Duration.between(ticket.at(), clock.instant()).compareTo(LIFETIME) > 0) {
            throw new SlackError("expired_trigger_id");
        }
        issued.remove(id);
        used.put(id, ticket.userId());
        return ticket.userId();
    }

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
