package dev.awsinquiry.store;

import dev.awsinquiry.desk.Deliveries.Depth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts what is yet to go out. */
final class Depths {

    /**
     * A post in a thread that waits for a parked one waits for the invitation as well, and one whose card was given up
     * goes nowhere: counted as merely waiting, they would look like a delivery that has come to a halt.
     */
    private static final String DEPTH = """
            select s.standing, count(*) as posts, min(s.waiting_since) as oldest
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
                from posts p where p.status in ('waiting', 'parked', 'given_up')) s
            group by s.standing
            """;

    private record Count(String standing, long posts, Instant oldest) {}

    private Depths() {}

    static Depth of(Handle handle) {
        Map<String, Count> counts = new HashMap<>();
        handle.createQuery(DEPTH).map(Depths::count).forEach(count -> counts.put(count.standing(), count));
        return new Depth(
                posts(counts, "waiting"),
                posts(counts, "parked"),
                posts(counts, "given_up"),
                Optional.ofNullable(counts.get("waiting")).map(Count::oldest));
    }

    private static long posts(Map<String, Count> counts, String standing) {
        return Optional.ofNullable(counts.get(standing)).map(Count::posts).orElse(0L);
    }

    private static Count count(ResultSet row, StatementContext context) throws SQLException {
        return new Count(row.getString("standing"), row.getLong("posts"), Instant.ofEpochMilli(row.getLong("oldest")));
    }
}
