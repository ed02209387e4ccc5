package dev.awsinquiry.store;

import dev.awsinquiry.desk.Deliveries.Closed;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.text.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Whose turn it is, and taking it. */
final class Claims {

    /**
     * A waiting post that waits for no other. Edits, whispers and direct messages wait for nothing. In an inquiry's
     * thread one follows the other, after the card has given it the thread; what was given up or withdrawn holds nobody up. Without
     * the second line the card could wait for a post that waits for its thread.
     */
    private static final String FREE = """
            p.status = 'waiting' and (p.message_ts is not null or p.place in ('WHISPER', 'DIRECT') or (
                (p.place = 'CHANNEL' or p.own_thread_ts is not null or
                    (select i.thread_ts from inquiries i where i.team = p.team and i.id = p.inquiry) is not null)
                and not exists (select 1 from posts e
                    where e.team = p.team and e.inquiry = p.inquiry
                        and e.message_ts is null and e.status in ('waiting', 'parked')
                        and e.withdrawn_revision <> e.revision
                        and (e.place = 'CHANNEL' or (e.place = 'THREAD' and p.place = 'THREAD'))
                        and (e.seq < p.seq or (e.seq = p.seq and e.key < p.key)))))
            """;

    private static final String DUE =
            """
            select distinct p.urgency from posts p
            where p.status = 'waiting' and p.urgency in (%s) and p.next_attempt_at <= :now order by p.urgency
            """.formatted(Urgency.ALL.stream().map(String::valueOf).collect(Collectors.joining(", ")));

    private static final String CLAIM = """
            with due as (
                select p.team, p.inquiry, p.key from posts p
                where %s
                    and p.urgency = :urgency
                    and (p.message_ts is null or :editing not like '%%|' || p.team || '|%%')
                    and (p.message_ts is not null or p.place in ('WHISPER', 'DIRECT')
                        or :channels not like '%%|' || p.team || ' ' || p.channel || '|%%')
                    and p.next_attempt_at <= :now and (p.claimed_until is null or p.claimed_until <= :now)
                order by p.next_attempt_at, p.seq limit :limit %s)
            update posts set claim = :claim, claimed_until = :until, attempts = attempts + 1,
                uncertain = case when claim is null then uncertain else 1 end
            from due
            where posts.team = due.team and posts.inquiry = due.inquiry and posts.key = due.key
            """;

    private static final String CLAIMED = """
            select p.*, coalesce(p.own_thread_ts, i.thread_ts) as thread_ts from posts p
            left join inquiries i on i.team = p.team and i.id = p.inquiry
            where p.claim = :claim
            order by p.urgency, p.next_attempt_at, p.seq
            """;

    private static final String NEXT_DUE = """
            select min(case when p.claimed_until > p.next_attempt_at then p.claimed_until else p.next_attempt_at end)
            from posts p where %s
            """.formatted(FREE);

    private final String claim;

    Claims(Dialect dialect) {
        this.claim = CLAIM.formatted(FREE, dialect.skipLocked());
    }

    /** The urgencies of what is due, the most urgent first; most of the time there is nothing. */
    List<Integer> due(Handle handle, Instant now) {
        return handle.createQuery(DUE)
                .bind("now", Moments.of(now))
                .mapTo(Integer.class)
                .list();
    }

    List<Delivery> claim(
            Handle handle, List<Integer> urgencies, Instant now, Duration lease, int limit, Closed closed) {
        String token = UUID.randomUUID().toString();
        int claimed = 0;
        // one after the other, so that each is a short walk along an index, whatever waits
        for (int urgency : urgencies) {
            claimed += handle.createUpdate(claim)
                    .bind("urgency", urgency)
                    .bind("editing", Texts.listed(closed.editing().stream()))
                    .bind("channels", Texts.listed(closed.channels().stream().map(one -> one.team() + " " + one.id())))
                    .bind("now", Moments.of(now))
                    .bind("until", Moments.of(now.plus(lease)))
                    .bind("claim", token)
                    .bind("limit", limit - claimed)
                    .execute();
        }
        if (claimed == 0) {
            return List.of();
        }
        // one that can't be read stays claimed for a while, in which a newer process gets its chance
        return handle
                .createQuery(CLAIMED)
                .bind("claim", token)
                .map(Unreadable.skipping("inquiry", Claims::delivery))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Instant> nextDue(Handle handle) {
        return handle.createQuery(NEXT_DUE).mapTo(Long.class).findOne().map(Instant::ofEpochMilli);
    }

    private static Delivery delivery(ResultSet row, StatementContext context) throws SQLException {
        int attemptsBefore = row.getInt("attempts") - 1;
        return new Delivery(
                post(row),
                row.getLong("revision"),
                optional(row, "message_ts"),
                optional(row, "thread_ts"),
                attemptsBefore,
                optional(row, "last_error"),
                row.getLong("uncertain") == 1,
                row.getLong("delivered_revision") == 0 && row.getLong("withdrawn_revision") == row.getLong("revision"),
                row.getString("claim"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }

    /** What a row says, and where. */
    static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getString("team"),
                row.getString("inquiry"),
                row.getString("key"),
                constant(Post.Kind.class, row.getString("kind")),
                constant(Post.Place.class, row.getString("place")),
                row.getString("channel"),
                optional(row, "user_id"),
                optional(row, "response_url"),
                row.getLong("broadcast") == 1,
                Json.read(row.getString("message"), Message.class));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("a post has an unknown " + type.getSimpleName(), e);
        }
    }

    private static Optional<String> optional(ResultSet row, String column) throws SQLException {
        @Nullable String value = row.getString(column);
        return Optional.ofNullable(value);
    }
}
