package dev.awsinquiry.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.desk.Inquiries;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The inquiries on record, within one transaction. */
final class SqlInquiries implements Inquiries {

    private static final String SELECT = "select id, document, thread_ts, owner, handed_in, version from inquiries ";
    private static final String NEWEST_FIRST = " order by reported_at desc, id desc limit :limit";

    private static final String DUE =
            "where severity = :severity and next_due_at <= :now order by next_due_at, id limit :limit";

    /** What the columns say, which the document therefore doesn't. */
    private static final String THREAD = "threadTs";

    private static final String OWNER = "owner";
    private static final String HANDED_IN = "handedIn";
    private static final String VERSION = "version";

    /** An inquiry, unless it can't be read, which is logged. */
    static final RowMapper<Optional<Inquiry>> READABLE = Unreadable.skipping("id", SqlInquiries::inquiry);

    private final Handle handle;

    SqlInquiries(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Inquiry> byId(String team, String id) {
        return one(select("where team = :team and id = :id", team).bind("id", Texts.storable(id)));
    }

    @Override
    public Optional<Inquiry> byView(String team, String viewId) {
        return one(select("where team = :team and view_id = :view", team).bind("view", Texts.storable(viewId)));
    }

    @Override
    public Optional<Inquiry> byThread(String team, String channel, String threadTs) {
        return one(select("where team = :team and channel = :channel and thread_ts = :thread", team)
                .bind("channel", Texts.storable(channel))
                .bind("thread", Texts.storable(threadTs)));
    }

    @Override
    public void unheard(String team, String id) {
        SqlUnheard.mark(handle, team, id);
    }

    @Override
    public List<Inquiry> openIn(String team, String channel, int limit) {
        return many(select("where team = :team and channel = :channel and resolved_at is null" + NEWEST_FIRST, team)
                .bind("channel", Texts.storable(channel))
                .bind("limit", limit));
    }

    @Override
    public Optional<Inquiry> newestIn(String team, String channel) {
        return one(select("where team = :team and channel = :channel" + NEWEST_FIRST, team)
                .bind("channel", Texts.storable(channel))
                .bind("limit", 1));
    }

    @Override
    public List<Inquiry> reportedBy(String team, String user, int limit) {
        return many(select("where team = :team and reporter = :user" + NEWEST_FIRST, team)
                .bind("user", Texts.storable(user))
                .bind("limit", limit));
    }

    @Override
    public List<Channel> channelsWithOpen(Instant reportedBefore) {
        return handle.createQuery("""
                        select distinct team, channel from inquiries
                        where resolved_at is null and reported_at < :before order by team, channel
                        """)
                .bind("before", Moments.of(reportedBefore))
                .map((row, context) -> new Channel(row.getString("team"), row.getString("channel")))
                .list();
    }

    @Override
    public Optional<Listing> page(boolean openOnly, Optional<String> after, int limit) {
        String state = openOnly ? "where resolved_at is null" : "where 1 = 1";
        if (after.isEmpty()) {
            return Optional.of(listing(handle.createQuery(SELECT + state + NEWEST_FIRST), limit));
        }
        // looked up beforehand: PostgreSQL doesn't walk an index to where a query leads
        Optional<Long> reported = handle.createQuery("select reported_at from inquiries where id = :after")
                .bind("after", Texts.storable(after.get()))
                .mapTo(Long.class)
                .findOne();
        return reported.map(moment -> listing(older(state, moment, after.get()), limit));
    }

    private Query older(String state, long reported, String id) {
        return handle.createQuery(SELECT + state + " and (reported_at, id) < (:reported, :after)" + NEWEST_FIRST)
                .bind("reported", reported)
                .bind("after", Texts.storable(id));
    }

    /** One more is looked for than is listed; whether there are more is told from the rows, whoever can read them. */
    private static Listing listing(Query query, int limit) {
        List<Row> rows = query.bind("limit", limit + 1).map(SqlInquiries::row).list();
        List<Row> listed = rows.subList(0, Math.min(rows.size(), limit));
        return new Listing(
                listed.stream().flatMap(row -> row.inquiry().stream()).toList(),
                rows.size() > limit ? Optional.of(listed.get(limit - 1).id()) : Optional.empty());
    }

    private record Row(String id, Optional<Inquiry> inquiry) {}

    private static Row row(ResultSet row, StatementContext context) throws SQLException {
        return new Row(row.getString("id"), READABLE.map(row, context));
    }

    @Override
    public Optional<Inquiry> any(String id) {
        return one(handle.createQuery(SELECT + "where id = :id").bind("id", Texts.storable(id)));
    }

    @Override
    public List<Inquiry> due(Instant now, int limit) {
        List<Inquiry> due = new ArrayList<>();
        // one after the other, so that each is a short walk along an index, whatever is due
        for (Severity severity : Urgency.gravestFirst()) {
            due.addAll(many(handle.createQuery(SELECT + DUE)
                    .bind("severity", severity.name())
                    .bind("now", Moments.of(now))
                    .bind("limit", limit - due.size())));
        }
        return due;
    }

    @Override
    public boolean insert(Inquiry inquiry, Optional<Instant> nextDue) {
        Writing.required(handle);
        return bindState(handle.createUpdate("""
                                        insert into inquiries (id, team, channel, view_id, reporter, language, severity,
                                            state, reported_at, resolved_at, next_due_at, owner, handed_in, version, document)
                                        values (:id, :team, :channel, :view, :reporter, :language, :severity,
                                            :state, :reported, :resolved, :due, :owner, :handed, 1, :document)
                                        on conflict do nothing
                                        """), inquiry, nextDue)
                        .bind("channel", Texts.storable(inquiry.channel()))
                        .bind("view", Texts.storable(inquiry.viewId()))
                        .bind("reporter", Texts.storable(inquiry.reporter()))
                        .bind("language", inquiry.language().name())
                        .bind("reported", Moments.of(inquiry.reportedAt()))
                        .execute()
                == 1;
    }

    @Override
    public boolean update(Inquiry next, Optional<Instant> nextDue) {
        Writing.required(handle);
        return bindState(handle.createUpdate("""
                                        update inquiries set severity = :severity, state = :state,
                                            resolved_at = :resolved, next_due_at = :due, owner = :owner, handed_in = :handed,
                                            document = :document, version = version + 1
                                        where team = :team and id = :id and version = :version
                                        """), next, nextDue)
                        .bind(VERSION, next.version())
                        .execute()
                == 1;
    }

    @Override
    public boolean delete(String team, String id) {
        Writing.required(handle);
        return handle.createUpdate("delete from inquiries where team = :team and id = :id")
                        .bind("team", Texts.storable(team))
                        .bind("id", Texts.storable(id))
                        .execute()
                == 1;
    }

    /** What changes with every state. */
    private static <S extends SqlStatement<S>> S bindState(S statement, Inquiry inquiry, Optional<Instant> nextDue) {
        ObjectNode document = Json.tree(inquiry);
        document.remove(List.of(THREAD, OWNER, HANDED_IN, VERSION));
        return statement
                .bind("team", Texts.storable(inquiry.team()))
                .bind("id", Texts.storable(inquiry.id()))
                .bind("severity", inquiry.severity().name())
                .bind("state", inquiry.state().name())
                .bind("resolved", inquiry.aws().resolvedAt().map(Moments::of).orElse(null))
                .bind("due", nextDue.map(Moments::notBefore).orElse(null))
                .bind(OWNER, inquiry.owner().map(Json::write).orElse(null))
                .bind("handed", inquiry.handedIn().isEmpty() ? null : Json.write(new TreeMap<>(inquiry.handedIn())))
                .bind("document", Json.write(document));
    }

    private Query select(String where, String team) {
        return handle.createQuery(SELECT + where).bind("team", Texts.storable(team));
    }

    private static Optional<Inquiry> one(Query query) {
        return query.map(SqlInquiries::inquiry).findOne();
    }

    private static List<Inquiry> many(Query query) {
        return query.map(READABLE).stream().flatMap(Optional::stream).toList();
    }

    private static Inquiry inquiry(ResultSet row, StatementContext context) throws SQLException {
        ObjectNode document = Json.tree(row.getString("document"));
        @Nullable String thread = row.getString("thread_ts");
        @Nullable String owner = row.getString(OWNER);
        document.put(THREAD, thread);
        document.set(OWNER, owner == null ? null : Json.tree(owner));
        @Nullable String handedIn = row.getString("handed_in");
        document.set(HANDED_IN, handedIn == null ? null : Json.tree(handedIn));
        document.put(VERSION, row.getLong(VERSION));
        return Json.read(document, Inquiry.class);
    }
}
