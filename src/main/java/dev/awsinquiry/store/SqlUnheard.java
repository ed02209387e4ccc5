package dev.awsinquiry.store;

import dev.awsinquiry.desk.Unheard;
import dev.awsinquiry.inquiry.Inquiry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/**
 * Which threads are to be read, as narrow rows beside the inquiries: until 0 for those that are, and otherwise the moment
 * until which somebody else has it, or until which it has time.
 */
final class SqlUnheard implements Unheard {

    /** So many are marked in one go that nobody has to wait for. */
    static final int BATCH = 500;

    /** What stands in Slack moves with the thread: a reply edits the list, a button the card. */
    private static final String MARK = """
            insert into unheard (inquiry, urgency, moved_at, until)
            select i.id, %s,
                coalesce((select max(p.next_attempt_at) from posts p where p.team = i.team and p.inquiry = i.id),
                    i.reported_at), 0
            from inquiries i
            where i.resolved_at is null and i.thread_ts is not null and %%s
            on conflict (inquiry) do update set
                urgency = excluded.urgency, moved_at = excluded.moved_at, until = excluded.until
            """.formatted(Urgency.of("i"));

    /** A thread that came to be known, and the threads of a channel. */
    private static final String MARK_ONE = MARK.formatted("i.team = :team and i.id = :inquiry");

    private static final String MARK_CHANNEL = MARK.formatted("i.team = :team and i.channel = :channel");

    /** Those of a stretch of the open ones. */
    private static final String MARK_SOME = MARK.formatted(
            "(i.reported_at, i.id) > (:reported, :id) and (i.reported_at, i.id) <= (:lastReported, :lastId)");

    /** Where the stretch ends that begins behind a given place. */
    private static final String STRETCH = """
            select reported_at, id from inquiries
            where resolved_at is null and (reported_at, id) > (:reported, :id)
            order by reported_at, id limit :limit
            """;

    private static final String ANY = """
            select count(*) from (select 1 from (select 1 from unheard where until = 0 limit 1) a
                union all select 1 from (select 1 from unheard where until > 0 and until <= :now limit 1) b) c
            """;

    /** Turns that ended without a word, and threads that had time until now. */
    private static final String LAPSED = "update unheard set until = 0 where until > 0 and until <= :now";

    private static final String NEXT = """
            select p.inquiry, i.id, i.document, i.thread_ts, i.owner, i.handed_in, i.version
            from unheard p left join inquiries i on i.id = p.inquiry and i.resolved_at is null
            where p.until = 0 order by p.urgency, p.moved_at desc limit 1 %s
            """;

    private final Transactions transactions;
    private final String next;

    SqlUnheard(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        this.next = NEXT.formatted(dialect.skipLocked());
    }

    private record Place(long reported, String id) {}

    @Override
    public void everything() {
        Optional<Place> from = Optional.of(new Place(Long.MIN_VALUE, ""));
        while (from.isPresent()) {
            from = some(from.get());
        }
    }

    /** Marks a stretch; gives its last place, unless it was the last one. */
    private Optional<Place> some(Place from) {
        List<Place> stretch = transactions.read(handle -> handle.createQuery(STRETCH)
                .bind("reported", from.reported())
                .bind("id", from.id())
                .bind("limit", BATCH)
                .map((row, context) -> new Place(row.getLong("reported_at"), row.getString("id")))
                .list());
        if (stretch.isEmpty()) {
            return Optional.empty();
        }
        Place last = stretch.get(stretch.size() - 1);
        transactions.write(handle -> handle.createUpdate(MARK_SOME)
                .bind("reported", from.reported())
                .bind("id", from.id())
                .bind("lastReported", last.reported())
                .bind("lastId", last.id())
                .execute());
        return stretch.size() < BATCH ? Optional.empty() : Optional.of(last);
    }

    @Override
    public void channel(String team, String channel) {
        transactions.write(handle -> of(handle, MARK_CHANNEL, team)
                .bind("channel", Texts.storable(channel))
                .execute());
    }

    /** The thread of an inquiry is to be read, in the transaction that makes it known. */
    static void mark(Handle handle, String team, String inquiry) {
        of(handle, MARK_ONE, team).bind("inquiry", Texts.storable(inquiry)).execute();
    }

    private static Update of(Handle handle, String sql, String team) {
        return handle.createUpdate(sql).bind("team", Texts.storable(team));
    }

    @Override
    public Optional<Turn> next(Instant now, Duration lease) {
        // reading alone first: most of the time there is nothing, and writing takes its turn
        long any = transactions.read(handle -> handle.createQuery(ANY)
                .bind("now", Moments.of(now))
                .mapTo(Long.class)
                .one());
        return any == 0 ? Optional.empty() : transactions.write(handle -> take(handle, now, now.plus(lease)));
    }

    private record Marked(String id, boolean open, Optional<Inquiry> inquiry) {
        private static Marked of(ResultSet row, StatementContext context) throws SQLException {
            boolean open = row.getString("id") != null;
            return new Marked(
                    row.getString("inquiry"), open, open ? SqlInquiries.READABLE.map(row, context) : Optional.empty());
        }
    }

    private Optional<Turn> take(Handle handle, Instant now, Instant until) {
        handle.createUpdate(LAPSED).bind("now", Moments.of(now)).execute();
        for (int i = 0; i < BATCH; i++) {
            Optional<Marked> found = handle.createQuery(next).map(Marked::of).findOne();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Marked marked = found.get();
            if (!marked.open()) {
                // resolved since it was marked
                end(handle, "delete from unheard where inquiry = :id", marked.id())
                        .execute();
                continue;
            }
            end(handle, "update unheard set until = :next where inquiry = :id and until = 0", marked.id())
                    .bind("next", Moments.of(until))
                    .execute();
            // one that can't be read is left alone as long, in which a newer process gets its chance
            if (marked.inquiry().isPresent()) {
                return Optional.of(new Turn(marked.inquiry().get(), until));
            }
        }
        return Optional.empty();
    }

    private static Update end(Handle handle, String sql, String inquiry) {
        return handle.createUpdate(sql).bind("id", Texts.storable(inquiry));
    }

    @Override
    public void heard(Turn turn) {
        end(turn, "delete from unheard where inquiry = :id and until = :until");
    }

    @Override
    public void again(Turn turn, Instant at) {
        end(turn, "update unheard set until = " + Moments.of(at) + " where inquiry = :id and until = :until");
    }

    private void end(Turn turn, String sql) {
        transactions.write(handle -> end(handle, sql, turn.inquiry().id())
                .bind("until", Moments.of(turn.until()))
                .execute());
    }

    @Override
    public long waiting() {
        return transactions.read(handle -> handle.createQuery("select count(*) from unheard")
                .mapTo(Long.class)
                .one());
    }
}
