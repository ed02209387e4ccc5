package dev.awsinquiry.store;

import dev.awsinquiry.desk.Archive;
import dev.awsinquiry.desk.Books;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Unheard;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/** The desk's ports on one database, whose tables {@link StoreMigrations} has made. */
public final class Store {

    private final Books books;
    private final Deliveries deliveries;
    private final Unheard unheard;
    private final Archive archive;
    private final Soundness soundness;

    /**
     * Opens nothing yet: the database may be away.
     *
     * @param source a pool whose wait for a connection is capped, at half a second or so
     * @param dialect which database it leads to
     * @param clock says when a post is written down
     */
    public Store(DataSource source, Dialect dialect, InstantSource clock) {
        this(source, dialect, clock, System::nanoTime);
    }

    Store(DataSource source, Dialect dialect, InstantSource clock, LongSupplier nanos) {
        Transactions transactions = new Transactions(source, dialect, nanos);
        DeletedWords deleted = new DeletedWords(transactions, dialect);
        this.books = new SqlBooks(transactions, deleted, clock);
        this.deliveries = new SqlDeliveries(transactions, dialect);
        this.unheard = new SqlUnheard(transactions, dialect);
        this.archive = new SqlArchive(transactions, deleted);
        this.soundness = new Soundness(transactions);
    }

    /** For whoever takes in. */
    public Books books() {
        return books;
    }

    /** For whoever delivers. */
    public Deliveries deliveries() {
        return deliveries;
    }

    /** For whoever reads threads again. */
    public Unheard unheard() {
        return unheard;
    }

    /** For whoever says how it stands. */
    public Soundness soundness() {
        return soundness;
    }

    /** For whoever tidies up. */
    public Archive archive() {
        return archive;
    }
}
