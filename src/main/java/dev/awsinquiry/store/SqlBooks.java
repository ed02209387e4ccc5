package dev.awsinquiry.store;

import dev.awsinquiry.desk.Audit;
import dev.awsinquiry.desk.Books;
import dev.awsinquiry.desk.Inquiries;
import dev.awsinquiry.desk.Outbox;
import java.time.InstantSource;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The desk's books: state and posts in one transaction. */
final class SqlBooks implements Books {

    private record SqlPage(Inquiries inquiries, Outbox outbox, Audit audit) implements Page {}

    private final Transactions transactions;
    private final DeletedWords deleted;
    private final InstantSource clock;

    SqlBooks(Transactions transactions, DeletedWords deleted, InstantSource clock) {
        this.transactions = transactions;
        this.deleted = deleted;
        this.clock = clock;
    }

    @Override
    public <T> T write(Function<Page, T> work) {
        return transactions.write(handle -> work.apply(page(handle)));
    }

    @Override
    public <T> T read(Function<Page, T> work) {
        return transactions.read(handle -> work.apply(page(handle)));
    }

    @Override
    public void purge() {
        deleted.takeOut();
    }

    private Page page(Handle handle) {
        return new SqlPage(new SqlInquiries(handle), new SqlOutbox(handle, clock), new SqlAudit(handle));
    }
}
