package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.inquiry.Inquiry;
import io.agroal.api.AgroalDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the server is away, or somebody else holds what we want, that is said soon, and afterwards all goes on. */
@OneAtATime
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

    /** As where several press one button at once, each behind the others. */
    @Test
    void postgresRowThatSomebodyElseHoldsALittleLonger() throws SQLException {
        try (TestDatabase database = TestDatabase.open(Dialect.POSTGRESQL);
                Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            TroubledStore somebody = new TroubledStore(database.source(), Dialect.POSTGRESQL);
            somebody.insert("a1");
            Inquiry known = known(somebody);
            connection.setAutoCommit(false);
            statement.execute("update inquiries set state = state");

            AtomicInteger tries = new AtomicInteger();
            boolean updated = somebody.store().books().write(page -> {
                if (tries.incrementAndGet() == 2) {
                    rollback(connection);
                }
                return page.inquiries().update(known, Optional.empty());
            });
            assertThat(updated).isTrue();

            Inquiry newer = known(somebody);
            statement.execute("update inquiries set state = state");
            tries.set(5);
            assertThatThrownBy(() -> somebody.store().books().write(page -> {
                        tries.incrementAndGet();
                        return page.inquiries().update(newer, Optional.empty());
                    }))
                    .isInstanceOf(BooksUnavailable.class);
            assertThat(tries).hasValue(7);
            connection.rollback();
        }
    }

    private static Inquiry known(TroubledStore somebody) {
        return somebody.store().books().read(page -> page.inquiries().any("a1")).orElseThrow();
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
