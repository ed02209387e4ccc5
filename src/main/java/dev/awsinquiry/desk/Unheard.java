package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Inquiry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Threads in which something may have been said that nobody told us. Each call is a transaction of its own and throws
 * {@link BooksUnavailable}.
 */
public interface Unheard {

    /**
     * A thread that one process has taken on, so that no other reads it at the same time.
     *
     * @param inquiry an open one, which has a thread
     * @param until nobody else gets it before; identifies this turn
     */
    record Turn(Inquiry inquiry, Instant until) {}

    /** All open inquiries' threads are to be read: we were away, or Slack was. */
    void everything();

    /** The threads of a channel's open inquiries are to be read: we weren't in it. */
    void channel(String team, String channel);

    /**
     * Takes on the thread of the open inquiry that is most urgent, and among those the one whose posts moved last.
     *
     * @param lease how long no other process gets it
     */
    Optional<Turn> next(Instant now, Duration lease);

    /** Its thread was read, or can't be. If it was to be read once more since the turn began, it still is. */
    void heard(Turn turn);

    /** Nobody has to read it again before then, but then somebody has. */
    void again(Turn turn, Instant at);

    /** How many threads are to be read, those that are being read included. */
    long waiting();
}
