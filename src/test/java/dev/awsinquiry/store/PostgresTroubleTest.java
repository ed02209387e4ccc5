package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.BooksUnavailable;
import io.agroal.api.AgroalDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the server is away, or somebody else holds what we want, that is said soon, and afterwards all goes on. */
class PostgresTroubleTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void postgresAwayAtTheStartGoneAndBackAgain() throws Exception {
        int port;
        try (EmbeddedPostgres server = TestDatabase.startPostgres()) {
            port = server.getPort();
        }
        String url = "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
        try (AgroalDataSource pool = TestDatabase.pool(url, Dialect.POSTGRESQL, TestDatabase.POOL)) {
            TroubledStore somebody = new TroubledStore(pool, Dialect.POSTGRESQL);
            assertThatThrownBy(() -> StoreMigrations.migrate(pool, Dialect.POSTGRESQL))
                    .isInstanceOf(BooksUnavailable.class);
            somebody.assertUnavailable();

            Path data = folder.resolve("data");
            try (EmbeddedPostgres server = startAt(port, data)) {
                assertThat(server.getPort()).isEqualTo(port);
                StoreMigrations.migrate(pool, Dialect.POSTGRESQL);
                assertThat(somebody.insert("a1")).isTrue();
            }
            somebody.assertUnavailable();

            try (EmbeddedPostgres server = startAt(port, data)) {
                assertThat(server.getPort()).isEqualTo(port);
                assertThat(somebody.knows("a1")).isTrue();
                assertThat(somebody.knows("a2")).isFalse();
                assertThat(somebody.insert("a2")).isTrue();
            }
        }
    }

    private static EmbeddedPostgres startAt(int port, Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    @Test
    void postgresRowHeldBySomebodyElse() throws SQLException {
        try (TestDatabase database = TestDatabase.open(Dialect.POSTGRESQL);
                Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            TroubledStore somebody = new TroubledStore(database.source(), Dialect.POSTGRESQL);
            somebody.insert("a1");
            connection.setAutoCommit(false);
            statement.execute("update inquiries set state = state");

            assertThatThrownBy(() -> somebody.store().books().write(page -> page.inquiries()
                            .update(Samples.full("a1", 1), Optional.empty())))
                    .isInstanceOf(BooksUnavailable.class)
                    .hasMessageContaining("lock timeout");
            // claims step over what is held
            statement.execute("update posts set attempts = attempts");
            assertThat(somebody.store().deliveries().claim(Samples.NOON, StoreCase.LEASE, 1))
                    .isEmpty();
            connection.rollback();
            assertThat(somebody.store().deliveries().claim(Samples.NOON, StoreCase.LEASE, 1))
                    .hasSize(1);
        }
    }

    /** As after a failover to a copy, or when its operator has closed it. */
    @Test
    void postgresThatTakesNothing() {
        try (TestDatabase database = TestDatabase.open(Dialect.POSTGRESQL)) {
            TroubledStore somebody = new TroubledStore(database.source(), Dialect.POSTGRESQL);
            somebody.insert("a1");
            Soundness soundness = somebody.store().soundness();
            assertThat(soundness.trouble()).isEmpty();

            database.execute("alter table posts rename to mislaid");
            try {
                assertThatThrownBy(() -> somebody.insert("a2")).isInstanceOf(BooksUnavailable.class);
                database.execute("alter table unheard rename to mislaid_as_well");
                assertThat(soundness.trouble())
                        .hasValueSatisfying(why -> assertThat(why).contains("takes nothing"));
            } finally {
                database.execute("alter table mislaid rename to posts");
                database.execute("alter table mislaid_as_well rename to unheard");
            }
            assertThat(soundness.trouble()).isEmpty();
            assertThat(somebody.store().unheard().waiting()).isZero();
        }
    }
}
