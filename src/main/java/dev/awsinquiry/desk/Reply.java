package dev.awsinquiry.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * A message of a person in a thread, new or edited.
 *
 * @param team the workspace
 * @param channel where
 * @param threadTs the thread
 * @param ts the message; with the channel it is the same message, however often it is delivered
 * @param user who wrote it
 * @param text what it says, as typed: Slack's own markup for mentions, links and escapes already undone
 * @param edited when it got these words, to the microsecond; empty as long as nobody edited it
 * @param files how many pictures and other files came with it
 */
public record Reply(
        String team,
        String channel,
        String threadTs,
        String ts,
        String user,
        String text,
        Optional<Instant> edited,
        int files) {

    /** What the ids of contributions begin with that came as replies; the timestamp follows. */
    public static final String SOURCE = "reply:";

    /** One of words alone. */
    public Reply(
            String team,
            String channel,
            String threadTs,
            String ts,
            String user,
            String text,
            Optional<Instant> edited) {
        this(team, channel, threadTs, ts, user, text, edited, 0);
    }

    /** The same, with so many files beside it. */
    public Reply with(int beside) {
        return new Reply(team, channel, threadTs, ts, user, text, edited, beside);
    }
}
