package dev.awsinquiry.desk;

/** The database can't be reached, or is busy for too long. Nothing was recorded. */
public final class BooksUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the database's own words, which are for the log and never for people. */
    public BooksUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
