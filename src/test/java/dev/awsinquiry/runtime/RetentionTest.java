package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.story.StoryProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept no longer than promised, in the product as it is put together. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class RetentionTest {

    @Inject
    Retention retention;

    @Inject
    Tables tables;

    @ConfigProperty(name = "aws-inquiry.data-dir")
    String dataDir;

    /** On a slow machine the product may have started without its database, to try again later. */
    @BeforeEach
    void haveTables() {
        while (tables.missing().isPresent()) {
            tables.prepare();
        }
    }

    private static long ago(Duration span) {
        return Instant.now().minus(span).toEpochMilli();
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + dataDir + "/aws-inquiry.db?busy_timeout=20000");
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database();
                Statement run = connection.createStatement();
                ResultSet rows = run.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void resolved(String id, Duration before) throws SQLException {
        execute("""
                insert into inquiries (id, team, channel, view_id, reporter, language, severity, state, reported_at,
                    resolved_at, version, document)
                values ('%1$s', 'T0KEPT', 'C1', '%1$s', 'U1', 'JA', 'NORMAL', 'RESOLVED', 1, %2$d, 1, '{}')
                """.formatted(id, ago(before)));
    }

    private void digest(String key, Duration before) throws SQLException {
        execute("""
                insert into posts (team, inquiry, key, kind, place, channel, broadcast, message, seq, revision,
                    delivered_revision, status, attempts, uncertain, next_attempt_at, created_at, waiting_since, loose)
                values ('T0KEPT', 'digest:C1', '%s', 'NOTICE', 'CHANNEL', 'C1', 0, '{}', 1, 1, 1, 'delivered', 0, 0, 0,
                    %d, 0, 1)
                """.formatted(key, ago(before)));
    }

    @Test
    void inquiriesGoAfterTheRetentionAndDigestsAfterTwoDays() throws SQLException {
        resolved("kept-too-long", Duration.ofDays(400).plusHours(1));
        resolved("kept", Duration.ofDays(400).minusHours(1));
        digest("digest.old", Duration.ofHours(49));
        digest("digest.young", Duration.ofHours(47));

        retention.tidyUp();

        assertThat(texts("select id from inquiries where team = 'T0KEPT'")).containsExactly("kept");
        assertThat(texts("select key from posts where team = 'T0KEPT'")).containsExactly("digest.young");
        assertThat(texts("select who || ' ' || what || ' ' || inquiry from audit where team = 'T0KEPT'"))
                .containsExactly("retention expired kept-too-long");
        execute("delete from inquiries where team = 'T0KEPT'");
        execute("delete from posts where team = 'T0KEPT'");
    }
}
