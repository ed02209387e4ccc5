package dev.awsinquiry.store;

import dev.awsinquiry.desk.BooksUnavailable;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Whether the database can be used. One on a full disk, or one that has become read-only, answers every question and
 * takes nothing; where the last thing that was written wasn't taken, something is written to find out.
 */
public final class Soundness {

    /** So many rows, with keys of this length, take about as much room as an inquiry and its posts. */
    private static final int ROWS = 32;

    private static final String PADDING = "-".repeat(1000);

    private static final String INSERT =
            "insert into unheard (inquiry, urgency, moved_at, until) values (:id, 9, 0, 0)";

    private final Transactions transactions;

    Soundness(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What keeps it from being used, in words for the operator; empty when it can be read and written. */
    public Optional<String> trouble() {
        try {
            transactions.read(
                    handle -> handle.createQuery("select count(*) from (select 1 from inquiries limit 1) any_of_them")
                            .mapTo(Long.class)
                            .one());
        } catch (BooksUnavailable e) {
            return Optional.of("the database can't be reached: " + e.getMessage());
        }
        if (transactions.areTaken()) {
            return Optional.empty();
        }
        try {
            transactions.write(Soundness::tryOut);
            return Optional.empty();
        } catch (BooksUnavailable e) {
            return Optional.of("the database can be read, but takes nothing: " + e.getMessage());
        }
    }

    /** Nobody else ever sees these rows, since what makes them takes them away. */
    private static int tryOut(Handle handle) {
        String ours = "trial " + UUID.randomUUID() + " ";
        PreparedBatch rows = handle.prepareBatch(INSERT);
        for (int i = 0; i < ROWS; i++) {
            rows.bind("id", ours + i + PADDING).add();
        }
        rows.execute();
        return handle.createUpdate("delete from unheard where inquiry like :ours")
                .bind("ours", ours + "%")
                .execute();
    }
}
