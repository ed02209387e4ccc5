package dev.awsinquiry.desk;

import java.util.function.Function;

/** The desk's books: everything that is read and written together stands in one transaction. */
public interface Books {

    /** What is at hand within a transaction. */
    interface Page {
        Inquiries inquiries();

        Outbox outbox();

        Audit audit();
    }

    /**
     * Runs the work in one transaction that is durable when this returns.
     *
     * @throws BooksUnavailable when the database can't be reached or is busy for too long; nothing is recorded then
     */
    <T> T write(Function<Page, T> work);

    /**
     * Runs work that only reads.
     *
     * @throws BooksUnavailable as above
     */
    <T> T read(Function<Page, T> work);

    /**
     * Where the database is a file, has what was deleted by now leave it: at once, within half a second, or soon where
     * somebody is still reading it.
     */
    void purge();
}
