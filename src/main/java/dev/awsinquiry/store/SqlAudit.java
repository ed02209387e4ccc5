package dev.awsinquiry.store;

import dev.awsinquiry.desk.Audit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** The audit, within one transaction. There is no statement here that would change or delete a row. */
final class SqlAudit implements Audit {

    private static final String ADD = """
            insert into audit (id, at, team, inquiry, who, what) values (:id, :at, :team, :inquiry, :who, :what)
            """;

    private static final String PAGE = "select id, at, team, inquiry, who, what from audit where ";
    private static final String OLDER = " and (at, id) < (select l.at, l.id from audit l where l.id = :after)";
    private static final String NEWEST_FIRST = " order by at desc, id desc limit :limit";

    private final Handle handle;

    SqlAudit(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(Entry entry) {
        Writing.required(handle);
        handle.createUpdate(ADD)
                .bind("id", entry.id())
                .bind("at", Moments.of(entry.at()))
                .bind("team", Texts.storable(entry.team()))
                .bind("inquiry", Texts.storable(entry.inquiry()))
                .bind("who", Texts.storable(entry.who()))
                .bind("what", Texts.storable(entry.what()))
                .execute();
    }

    @Override
    public Optional<List<Entry>> page(Optional<String> inquiry, Optional<String> after, int limit) {
        if (after.isPresent() && !holds(after.get())) {
            return Optional.empty();
        }
        String which = inquiry.isPresent() ? "inquiry = :inquiry" : "1 = 1";
        Query query = handle.createQuery(PAGE + which + (after.isPresent() ? OLDER : "") + NEWEST_FIRST)
                .bind("limit", limit);
        inquiry.ifPresent(id -> query.bind("inquiry", Texts.storable(id)));
        after.ifPresent(id -> query.bind("after", Texts.storable(id)));
        return Optional.of(query.map(SqlAudit::entry).list());
    }

    private boolean holds(String id) {
        return handle.createQuery("select count(*) from audit where id = :id")
                        .bind("id", Texts.storable(id))
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        return new Entry(
                row.getString("id"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("team"),
                row.getString("inquiry"),
                row.getString("who"),
                row.getString("what"));
    }
}
