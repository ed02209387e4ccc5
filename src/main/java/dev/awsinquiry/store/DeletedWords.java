package dev.awsinquiry.store;

import dev.awsinquiry.desk.BooksUnavailable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What was deleted stays readable in the write-ahead log of a file until that is emptied, which can't be done while somebody
 * reads an earlier state. A process that ends before it was done finds it done with its first tidying up.
 *
 * @see <a href="https://www.sqlite.org/pragma.html#pragma_wal_checkpoint">wal_checkpoint</a>
 */
final class DeletedWords {

    private final Transactions transactions;
    private final Optional<String> emptying;
    private final AtomicBoolean owed = new AtomicBoolean();

    DeletedWords(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        this.emptying = dialect.emptyingLog();
    }

    /** Takes them out of the log, as far as others let it, and for no longer than a lock is waited for. */
    void takeOut() {
        owed.set(true);
        takeOutWhatIsLeft();
    }

    /** The same, where an earlier attempt met somebody who was reading. */
    void takeOutWhatIsLeft() {
        // whatever is deleted meanwhile owes it anew
        if (!owed.getAndSet(false)) {
            return;
        }
        boolean done = false;
        try {
            done = emptying.map(this::empty).orElse(true);
        } finally {
            if (!done) {
                owed.set(true);
            }
        }
    }

    private boolean empty(String statement) {
        try {
            return transactions.read(handle -> handle.createQuery(statement).mapToMap().stream()
                    .map(Map::values)
                    // busy, pages in the log, pages taken over
                    .allMatch(row -> row.iterator().next() instanceof Number busy && busy.intValue() == 0));
        } catch (BooksUnavailable e) {
            return false;
        }
    }
}
