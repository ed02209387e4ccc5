package dev.awsinquiry.sandbox.webapi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Slack's rate limits: a bucket for each method, and for {@code chat.postMessage} one for each channel that takes one
 * message a second and a short burst.
 */
public final class Pace {
    /** How many messages in a row Slack takes before it insists on one a second; it names no figure. */
    static final int BURST = 5;

    private static final class Bucket {
        private double tokens;
        private Instant at;

        private Bucket(double tokens, Instant at) {
            this.tokens = tokens;
            this.at = at;
        }
    }

    private final Map<String, Bucket> buckets = new HashMap<>();
    private final Clock clock;
    private final boolean enforced;

    /**
     * Limits by the given clock.
     *
     * @param enforced whether calls are refused at all
     */
    public Pace(Clock clock, boolean enforced) {
        this.clock = clock;
        this.enforced = enforced;
    }

    /** Counts a call of a method with so many calls a minute; gives the seconds to wait when it is one too many. */
    OptionalLong method(String name, int perMinute) {
        return perMinute == 0 ? OptionalLong.empty() : take(name, perMinute, perMinute / 60.0);
    }

    /** Counts a message to a channel. */
    OptionalLong message(String channelId) {
        return take("chat.postMessage " + channelId, BURST, 1.0);
    }

    private synchronized OptionalLong take(String key, double capacity, double perSecond) {
        if (!enforced) {
            return OptionalLong.empty();
        }
        Instant now = clock.instant();
        Bucket bucket = buckets.computeIfAbsent(key, any -> new Bucket(capacity, now));
        double passed = Math.max(0, Duration.between(bucket.at, now).toMillis() / 1000.0);
        bucket.tokens = Math.min(capacity, bucket.tokens + passed * perSecond);
        bucket.at = now;
        if (bucket.tokens >= 1) {
            bucket.tokens -= 1;
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond)));
    }
}
