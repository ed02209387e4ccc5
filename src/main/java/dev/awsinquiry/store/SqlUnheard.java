package dev.awsinquiry.store;

import dev.awsinquiry.desk.Unheard;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Which threads are to be read, as a mark beside the inquiry: 0 for those that aren't, 1 for those that are, and the
 * moment until which somebody else has it, or until which it has time.
 */
final class SqlUnheard implements Unheard {

    private static final String MARK =
            "update inquiries set catch_up = 1 where resolved_at is null and thread_ts is not null and catch_up <> 1";

    private static final String MARK_CHANNEL = MARK + " and team = :team and channel = :channel";

    /** Turns that ended without a word, and threads that had time until now. */
    private static final String LAPSED = " and catch_up > 1 and catch_up <= :now";

    private static final String ANY_LAPSED =
            "select count(*) from inquiries where resolved_at is null and thread_ts is not null" + LAPSED;

    private static final String WAITING = "select count(*) from inquiries where resolved_at is null and catch_up > 0";

    private static final String ANY = "select count(*) from inquiries where catch_up = 1 and resolved_at is null";

    /** What stands in Slack moves with the thread: a reply edits the list, a button the card. */
    private static final String NEXT = """
            select p.id, p.document, p.thread_ts, p.version from inquiries p
            where p.catch_up = 1 and p.resolved_at is null
            order by case when p.severity in ('URGENT', 'CRITICAL') then 0 else 1 end,
                coalesce((select max(o.next_attempt_at) from posts o where o.team = p.team and o.inquiry = p.id),
                    p.reported_at) desc, p.id
            limit 1 %s
            """;

    private static final String TAKE = "update inquiries set catch_up = :until where id = :id and catch_up = 1";

    private static final String END = "update inquiries set catch_up = :next where id = :id and catch_up = :until";

    private final Transactions transactions;
    private final String next;

    SqlUnheard(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        this.next = NEXT.formatted(dialect.skipLocked());
    }

    @Override
    public void everything() {
        transactions.write(handle -> handle.execute(MARK));
    }

    @Override
    public void channel(String team, String channel) {
        transactions.write(handle -> handle.createUpdate(MARK_CHANNEL)
                .bind("team", Texts.storable(team))
                .bind("channel", Texts.storable(channel))
                .execute());
    }

    @Override
    public Optional<Turn> next(Instant now, Duration lease) {
        // reading alone first: most of the time there is nothing, and writing takes its turn
        long lapsed = transactions.read(handle -> handle.createQuery(ANY_LAPSED)
                .bind("now", Moments.of(now))
                .mapTo(Long.class)
                .one());
        if (lapsed == 0 && transactions.read(SqlUnheard::marked) == 0) {
            return Optional.empty();
        }
        return transactions.write(handle -> {
            handle.createUpdate(MARK + LAPSED).bind("now", Moments.of(now)).execute();
            Optional<Inquiry> found =
                    handle.createQuery(next).map(SqlInquiries::inquiry).findOne();
            return found.map(inquiry -> take(handle, inquiry, now.plus(lease)));
        });
    }

    private static long marked(Handle handle) {
        return handle.createQuery(ANY).mapTo(Long.class).one();
    }

    private static Turn take(Handle handle, Inquiry inquiry, Instant until) {
        handle.createUpdate(TAKE)
                .bind("id", Texts.storable(inquiry.id()))
                .bind("until", Moments.of(until))
                .execute();
        return new Turn(inquiry, until);
    }

    @Override
    public void heard(Turn turn) {
        end(turn, 0);
    }

    @Override
    public void again(Turn turn, Instant at) {
        end(turn, Moments.of(at));
    }

    private void end(Turn turn, long then) {
        transactions.write(handle -> handle.createUpdate(END)
                .bind("id", Texts.storable(turn.inquiry().id()))
                .bind("until", Moments.of(turn.until()))
                .bind("next", then)
                .execute());
    }

    @Override
    public long waiting() {
        return transactions.read(
                handle -> handle.createQuery(WAITING).mapTo(Long.class).one());
    }
}
