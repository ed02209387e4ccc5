package dev.awsinquiry.store;

import dev.awsinquiry.desk.Deliveries.Depth;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Counts what is yet to go out. */
final class Depths {

    /**
     * A post in a thread that waits for a parked one waits for the invitation as well, and one whose card was given up
     * goes nowhere: counted as merely waiting, they would look like a delivery that has come to a halt.
     */
    private static final String DEPTH = """
            select
                coalesce(sum(case when s.standing = 'waiting' then 1 else 0 end), 0) as waiting,
                coalesce(sum(case when s.standing = 'parked' then 1 else 0 end), 0) as parked,
                coalesce(sum(case when s.standing = 'given_up' then 1 else 0 end), 0) as given_up,
                min(case when s.standing = 'waiting' then s.waiting_since end) as oldest
            from (
                select p.waiting_since, case
                    when p.status <> 'waiting' or p.place <> 'THREAD' or p.message_ts is not null then p.status
                    when exists (select 1 from posts e
                        where e.team = p.team and e.inquiry = p.inquiry
                            and e.message_ts is null and e.status in ('waiting', 'parked') and e.status = 'parked'
                            and e.place in ('CHANNEL', 'THREAD') and e.seq <= p.seq) then 'parked'
                    when exists (select 1 from posts e
                        where e.team = p.team and e.inquiry = p.inquiry
                            and e.message_ts is null and e.status = 'given_up' and e.kind = 'CARD') then 'given_up'
                    else 'waiting' end as standing
                from posts p where p.status <> 'delivered') s
            """;

    private Depths() {}

    static Depth of(Handle handle) {
        return handle.createQuery(DEPTH)
                .map((row, context) -> {
                    long oldest = row.getLong("oldest");
                    Optional<Instant> since = row.wasNull()
                            ? Optional.empty()
                            : Optional.of(oldest).map(Instant::ofEpochMilli);
                    return new Depth(row.getLong("waiting"), row.getLong("parked"), row.getLong("given_up"), since);
                })
                .one();
    }
}
