package dev.awsinquiry.slack.outbound;

import java.net.URI;
import java.time.Duration;

/**
 * How Slack is talked to.
 *
 * @param apiUrl where the Web API is ({@code SLACK_API_URL}), with a slash at the end
 * @param connectTimeout for a connection; below Slack's own three seconds
 * @param callTimeout for a whole call; an answer that comes later is never seen
 * @param grace how long beyond its time-out a call may still take effect in Slack
 * @param leastLease how long claimed posts are kept from others at least; after a process died holding them they wait
 *     so long
 * @param postInterval between two posts to one channel; Slack takes about one a second
 * @param parallel how many calls run at a time
 */
public record Settings(
        URI apiUrl,
        Duration connectTimeout,
        Duration callTimeout,
        Duration grace,
        Duration leastLease,
        Duration postInterval,
        int parallel) {

    /**
     * How long a post that has to wait for its channel is kept in memory rather than handed back. It takes the place of
     * one that could go elsewhere at once.
     */
    static final Duration PATIENCE = Duration.ofMillis(250);

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final int PARALLEL = 8;

    /** With what isn't for the operator to say. */
    public Settings(URI apiUrl, Duration callTimeout, Duration grace, Duration leastLease, Duration postInterval) {
        this(apiUrl, CONNECT, callTimeout, grace, leastLease, postInterval, PARALLEL);
    }

    /** As it comes. */
    public static Settings standard(URI apiUrl) {
        return new Settings(
                apiUrl, Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(1));
    }

    /** After an ambiguous failure, how long to wait until the call has either taken effect or never will. */
    Duration settled() {
        return callTimeout.plus(grace);
    }

    /** How long claimed posts are ours. Long enough to wait for the channel, to look one up, and to call. */
    Duration lease() {
        Duration needed = PATIENCE.plus(settled().multipliedBy(3));
        return needed.compareTo(leastLease) > 0 ? needed : leastLease;
    }

    /** How many posts are claimed ahead; more than run at a time, since some wait for their channel. */
    int ahead() {
        return parallel * 4;
    }
}
