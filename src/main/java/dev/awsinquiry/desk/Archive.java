package dev.awsinquiry.desk;

import java.time.Instant;

/** What is kept, and for how long. */
public interface Archive {

    /**
     * Deletes inquiries that were resolved before the given moment, with everything that was posted about them; what
     * stands in Slack stays there. One transaction.
     *
     * @param limit the most to delete
     * @return how many were deleted
     * @throws BooksUnavailable when the database can't be reached; nothing is deleted then
     */
    int forget(Instant resolvedBefore, int limit);
}
