package dev.awsinquiry.slack.inbound;

import java.util.Optional;

/**
 * Whom to answer, and where.
 *
 * @param team the workspace
 * @param channel where they are
 * @param user who they are
 * @param responseUrl an address for them alone, where the request brought one
 * @param thread in which they are looking at it
 */
record Caller(String team, String channel, String user, Optional<String> responseUrl, Optional<String> thread) {

    /** Somebody who isn't in a thread, as far as we know. */
    static Caller inChannel(String team, String channel, String user, Optional<String> responseUrl) {
        return new Caller(team, channel, user, responseUrl, Optional.empty());
    }
}
