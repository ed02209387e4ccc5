package dev.awsinquiry.sandbox.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Response URLs: each takes five posts within thirty minutes of what the person did, in any channel. */
public final class ResponseUrls {
    /** How long one lasts. */
    public static final Duration LIFETIME = Duration.ofMinutes(30);

    /** How often one can be used. */
    public static final int USES = 5;

    /**
     * What a response URL stands for.
     *
     * @param userId who acted
     * @param channelId where
     * @param messageTs the message that they acted on, if any
     */
    public record Origin(
            String userId, String channelId, @Nullable String messageTs) {}

    private static final class Issued {
        private final Origin origin;
        private final Instant at;
        private int uses;

        private Issued(Origin origin, Instant at) {
            this.origin = origin;
            this.at = at;
        }
    }

    private final Map<String, Issued> issued = new HashMap<>();
    private final Ids ids;
    private final Clock clock;
    private String base = "http://127.0.0.1/response/";

    /** Response URLs that age by the given clock. */
    public ResponseUrls(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Says where the URLs lead from now on: an address that ends in a slash. */
    public synchronized void serveAt(String address) {
        base = address;
    }

    /** A new URL. */
    public synchronized String issue(Origin origin) {
        String id = ids.next("R") + ids.shortId();
        issued.put(id, new Issued(origin, clock.instant()));
        return base + id;
    }

    /**
     * Counts one use.
     *
     * @param id the last part of the URL
     */
    public synchronized Origin use(String id) {
        Issued url = issued.get(id);
        if (url == null || Duration.between(url.at, clock.instant()).compareTo(LIFETIME) > 0) {
            throw new SlackError("expired_url");
        }
        if (url.uses >= USES) {
            throw new SlackError("used_url");
        }
        url.uses++;
        return url.origin;
    }
}
