package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Inquiry;
import java.util.Optional;

/**
 * Threads in which something may have been said that nobody told us. Each call is a transaction of its own and throws
 * {@link BooksUnavailable}.
 */
public interface Unheard {

    /** All open inquiries' threads are to be read: we were away, or Slack was. */
    void everything();

    /** The newest open inquiry whose thread is to be read. */
    Optional<Inquiry> next();

    /** Its thread was read, or can't be. */
    void heard(Inquiry inquiry);
}
