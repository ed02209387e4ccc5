package dev.awsinquiry.slack.outbound;

import java.time.Instant;

/** What becomes of a post that didn't go out. */
sealed interface Next {

    /** In the words of Slack or ours, for the operator. */
    String reason();

    /** It is tried again. */
    record Later(Instant at, boolean uncertain, String reason) implements Next {}

    /** It waits for the bot to be invited. */
    record Parked(String reason) implements Next {}

    /** It never goes out. */
    record Never(String reason) implements Next {}
}
