package dev.awsinquiry.store;

import dev.awsinquiry.desk.Act;
import dev.awsinquiry.desk.Archive;
import dev.awsinquiry.desk.Audit;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Deletes inquiries and their posts. */
final class SqlArchive implements Archive {

    private record Old(String team, String id) {}

    private static final String OLD = """
        select team, id from inquiries
        where resolved_at is not null and resolved_at < :before order by resolved_at limit :limit
        """;

    private static final String LOOSE =
            "delete from posts where loose = 1 and created_at < :before and status <> 'waiting'";

    private final Transactions transactions;
    private final DeletedWords deleted;

    SqlArchive(Transactions transactions, DeletedWords deleted) {
        this.transactions = transactions;
        this.deleted = deleted;
    }

    @Override
    public int expire(Instant resolvedBefore, Instant now, int limit) {
        return transactions.write(handle -> {
            List<Old> old = handle.createQuery(OLD)
                    .bind("before", Moments.of(resolvedBefore))
                    .bind("limit", limit)
                    .map((row, context) -> new Old(row.getString("team"), row.getString("id")))
                    .list();
            old.forEach(one -> expire(handle, one, now));
            return old.size();
        });
    }

    /** The inquiry first: whoever is writing posts about it holds its row until they are written. */
    private static void expire(Handle handle, Old old, Instant now) {
        int deleted = handle.createUpdate("delete from inquiries where id = :id and resolved_at is not null")
                .bind("id", old.id())
                .execute();
        if (deleted == 0) {
            // another process was faster, or it was reopened
            return;
        }
        handle.createUpdate("delete from posts where team = :team and inquiry = :id")
                .bind("team", old.team())
                .bind("id", old.id())
                .execute();
        new SqlAudit(handle).add(Audit.Entry.done(now, old.team(), old.id(), Audit.RETENTION, Act.EXPIRED));
    }

    @Override
    public void tidy(Instant writtenBefore) {
        transactions.write(handle -> handle.createUpdate(LOOSE)
                .bind("before", Moments.of(writtenBefore))
                .execute());
        deleted.takeOut();
    }

    @Override
    public void purge() {
        deleted.takeOutWhatIsLeft();
    }
}
