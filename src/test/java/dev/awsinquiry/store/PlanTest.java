package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Taking turns costs by what waits, not by what was delivered in all the years before. */
class PlanTest extends StoreCase {

    private static final String POSTS = """
            insert into posts (team, inquiry, key, kind, place, channel, broadcast, message, seq, revision,
                delivered_revision, message_ts, status, attempts, uncertain, next_attempt_at, created_at, waiting_since)
            with recursive n(i) as (select 1 union all select i + 1 from n where i < %d)
            select 'T0AWS', 'a' || (i / 20), '%s' || i, 'NOTICE', 'DIRECT', 'C0INCIDENT', 0,
                '{"summary":"","blocks":[]}', i %% 20, 1, %s, 0, 0, i, i, i
            from n
            """;

    @Test
    void claimsLookAtWaitingPostsOnly() throws SQLException {
        database.execute(POSTS.formatted(100_000, "delivered", "1, '1.' || i, 'delivered'"));
        database.execute(POSTS.formatted(1_000, "waiting", "0, null, 'waiting'"));

        assertThat(plan())
                .containsIgnoringCase(" posts_waiting ")
                .doesNotContainIgnoringCase("seq scan on posts")
                .doesNotContainIgnoringCase("scan p\n")
                .doesNotContainIgnoringCase("scan posts\n");
        assertThat(deliveries.claim(now, LEASE, 20)).hasSize(20);
    }

    private String plan() throws SQLException {
        String claim = new Claims(dialect)
                .sql()
                .replace(":urgency", "1")
                .replace(":now", String.valueOf(now.toEpochMilli()))
                .replace(":until", "0")
                .replace(":claim", "'nobody'")
                .replace(":limit", "20");
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet steps = statement.executeQuery(
                        (dialect == Dialect.SQLITE ? "explain query plan " : "explain ") + claim)) {
            int text = steps.getMetaData().getColumnCount();
            while (steps.next()) {
                plan.append(steps.getString(text)).append('\n');
            }
        }
        return plan.toString();
    }
}
