package dev.awsinquiry.store;

import dev.awsinquiry.desk.Archive;
import java.time.Instant;
import java.util.List;

/** Deletes inquiries and their posts. */
final class SqlArchive implements Archive {

    private record Old(String team, String id) {}

    private static final String OLD = """
            select team, id from inquiries
            where resolved_at is not null and resolved_at < :before order by resolved_at limit :limit
            """;

    private final Transactions transactions;

    SqlArchive(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public int forget(Instant resolvedBefore, int limit) {
        return transactions.write(handle -> {
            List<Old> old = handle.createQuery(OLD)
                    .bind("before", Moments.of(resolvedBefore))
                    .bind("limit", limit)
                    .map((row, context) -> new Old(row.getString("team"), row.getString("id")))
                    .list();
            for (Old one : old) {
                handle.createUpdate("delete from posts where team = :team and inquiry = :id")
                        .bind("team", one.team())
                        .bind("id", one.id())
                        .execute();
                handle.createUpdate("delete from inquiries where id = :id and resolved_at is not null")
                        .bind("id", one.id())
                        .execute();
            }
            return old.size();
        });
    }
}
