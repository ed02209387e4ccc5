package dev.awsinquiry.desk;

import java.time.Instant;

/** What is kept, and for how long. Each call is a transaction of its own. */
public interface Archive {

    /**
     * Deletes inquiries that were resolved before the given moment, with everything that was posted about them; what
     * stands in Slack stays there. The audit says so.
     *
     * @param limit the most to delete
     * @return how many were deleted
     * @throws BooksUnavailable when the database can't be reached; nothing is deleted then
     */
    int expire(Instant resolvedBefore, Instant now, int limit);

    /**
     * Deletes the posts of no inquiry, digests for the most part, that were written down before the given moment and
     * wait for nothing. Where the database is a file, what was deleted by now leaves the file as well.
     *
     * @throws BooksUnavailable as above
     */
    void tidy(Instant writtenBefore);

    /** Has what was deleted and couldn't leave the file yet leave it now; nothing happens where nothing is left. */
    void purge();
}
