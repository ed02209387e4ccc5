package dev.awsinquiry.store;

import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The outbox's other side: each call a transaction of its own. */
final class SqlDeliveries implements Deliveries {

    private static final String JOINED = """
            update posts set status = 'waiting', next_attempt_at = :now
            where status in ('waiting', 'parked', 'given_up') and status = 'parked' and team = :team and channel = :channel
            """;

    private static final String UNPARKED = """
            update posts set status = 'waiting', next_attempt_at = :now
            where status in ('waiting', 'parked', 'given_up') and status = 'parked'
            """;

    private final Transactions transactions;
    private final Claims claims;

    SqlDeliveries(Transactions transactions, Dialect dialect) {
        this.transactions = transactions;
        this.claims = new Claims(dialect);
    }

    @Override
    public List<Delivery> claim(Instant now, Duration lease, int limit, Closed closed) {
        // reading alone first: who has nothing to do needn't take a turn to write
        List<Integer> due = transactions.read(handle -> claims.due(handle, now));
        return due.isEmpty()
                ? List.of()
                : transactions.write(handle -> claims.claim(handle, due, now, lease, limit, closed));
    }

    @Override
    public void delivered(Delivery delivery, Optional<String> messageTs, Instant now) {
        settle(handle -> Settlements.delivered(handle, delivery, messageTs, now));
    }

    @Override
    public void retry(Delivery delivery, Instant at, boolean uncertain, boolean anew, String reason) {
        settle(handle -> Settlements.retry(handle, delivery, at, uncertain, anew, reason));
    }

    @Override
    public void handedBack(List<Untried> untried, String reason) {
        settle(handle -> untried.forEach(one -> Settlements.handedBack(handle, one.delivery(), one.at(), reason)));
    }

    @Override
    public void parked(Delivery delivery, String reason) {
        settle(handle -> Settlements.parked(handle, delivery, reason));
    }

    @Override
    public void givenUp(Delivery delivery, String reason) {
        settle(handle -> Settlements.givenUp(handle, delivery, reason));
    }

    @Override
    public void dropped(Delivery delivery, Instant now) {
        settle(handle -> Settlements.dropped(handle, delivery, now));
    }

    @Override
    public void lost(Delivery delivery, Instant now, String reason) {
        settle(handle -> Settlements.lost(handle, delivery, now, reason));
    }

    private void settle(Consumer<Handle> work) {
        transactions.write(handle -> {
            work.accept(handle);
            return true;
        });
    }

    @Override
    public int joined(String team, String channel, Instant now) {
        return transactions.write(handle -> handle.createUpdate(JOINED)
                .bind("team", Texts.storable(team))
                .bind("channel", Texts.storable(channel))
                .bind("now", Moments.of(now))
                .execute());
    }

    @Override
    public int unparked(Instant now) {
        return transactions.write(handle ->
                handle.createUpdate(UNPARKED).bind("now", Moments.of(now)).execute());
    }

    @Override
    public Optional<Instant> nextDue() {
        return transactions.read(claims::nextDue);
    }

    @Override
    public Depth depth() {
        return transactions.read(Depths::of);
    }
}
