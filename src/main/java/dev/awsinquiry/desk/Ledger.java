package dev.awsinquiry.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The audit from outside: what the operator reads in it, and what was refused before the desk was asked. */
public final class Ledger {

    private final Books books;
    private final Clock clock;

    Ledger(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** A page of entries over all workspaces; see {@link Audit#page}. */
    public Optional<List<Audit.Entry>> page(Optional<String> inquiry, Optional<String> after, int limit) {
        return books.read(page -> page.audit().page(inquiry, after, limit));
    }

    /**
     * Somebody wasn't let in.
     *
     * @param what the public name of what they pressed or submitted
     */
    public void refused(String team, String inquiry, String user, String what) {
        books.write(page -> {
            page.audit().add(Audit.Entry.refused(clock.instant(), team, inquiry, user, what));
            return true;
        });
    }
}
