package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.BooksUnavailable;
import io.agroal.api.AgroalDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When the database is away or busy, that is said soon, and afterwards all goes on. */
class BooksUnavailableTest {

    @TempDir
    Path folder = Path.of("");

    private static Store store(AgroalDataSource pool, Dialect dialect) {
        return new Store(pool, dialect, () -> Samples.NOON);
    }

    private static boolean insert(Store store, String id) {
        return store.books().write(page -> {
            page.outbox().put(Samples.card(id));
            return page.inquiries().insert(Samples.reported(id), Optional.empty());
        });
    }

    private static boolean known(Store store, String id) {
        return store.books().read(page -> page.inquiries().any(id).isPresent());
    }

    private static void assertUnavailable(Store store) {
        assertThatThrownBy(() -> insert(store, "a2")).isInstanceOf(BooksUnavailable.class);
        assertThatThrownBy(() -> known(store, "a1")).isInstanceOf(BooksUnavailable.class);
        assertThatThrownBy(() -> store.deliveries().nextDue()).isInstanceOf(BooksUnavailable.class);
        assertThatThrownBy(() -> store.deliveries().claim(Samples.NOON, StoreCase.LEASE, 1))
                .isInstanceOf(BooksUnavailable.class);
    }

    @Test
    void postgresAwayAtTheStartGoneAndBackAgain() throws Exception {
        int port;
        try (EmbeddedPostgres server = TestDatabase.startPostgres()) {
            port = server.getPort();
        }
        String url = "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
        try (AgroalDataSource pool = TestDatabase.pool(url, Dialect.POSTGRESQL, TestDatabase.POOL)) {
            Store store = store(pool, Dialect.POSTGRESQL);
            assertThatThrownBy(() -> StoreMigrations.migrate(pool, Dialect.POSTGRESQL))
                    .isInstanceOf(BooksUnavailable.class);
            assertUnavailable(store);

            Path data = folder.resolve("data");
            try (EmbeddedPostgres server = startAt(port, data)) {
                assertThat(server.getPort()).isEqualTo(port);
                StoreMigrations.migrate(pool, Dialect.POSTGRESQL);
                assertThat(insert(store, "a1")).isTrue();
            }
            assertUnavailable(store);

            try (EmbeddedPostgres server = startAt(port, data)) {
                assertThat(server.getPort()).isEqualTo(port);
                assertThat(known(store, "a1")).isTrue();
                assertThat(known(store, "a2")).isFalse();
                assertThat(insert(store, "a2")).isTrue();
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
    void sqliteLockedBySomebodyElse() throws SQLException {
        String url = TestDatabase.sqliteUrl(folder.resolve("store.db"));
        try (AgroalDataSource pool = TestDatabase.pool(url, Dialect.SQLITE, TestDatabase.POOL);
                AgroalDataSource somebody = TestDatabase.pool(url, Dialect.SQLITE, 1)) {
            StoreMigrations.migrate(pool, Dialect.SQLITE);
            Store store = store(pool, Dialect.SQLITE);
            insert(store, "a1");

            try (Connection connection = somebody.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("update posts set attempts = 7");

                assertThatThrownBy(() -> insert(store, "a2"))
                        .isInstanceOf(BooksUnavailable.class)
                        .hasMessageContaining("SQLITE_BUSY");
                // whoever reads waits for nobody
                assertThat(known(store, "a1")).isTrue();
                connection.rollback();
            }
            assertThat(known(store, "a2")).isFalse();
            assertThat(insert(store, "a2")).isTrue();
        }
    }

    @Test
    void aConnectionThatFoundSqliteBusyStillKeepsTransactionsWhole() throws SQLException {
        String url = TestDatabase.sqliteUrl(folder.resolve("store.db"));
        try (AgroalDataSource pool = TestDatabase.pool(url, Dialect.SQLITE, 1);
                AgroalDataSource somebody = TestDatabase.pool(url, Dialect.SQLITE, 1)) {
            StoreMigrations.migrate(pool, Dialect.SQLITE);
            Store store = store(pool, Dialect.SQLITE);
            try (Connection connection = somebody.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("update posts set attempts = 7");
                assertThatThrownBy(() -> insert(store, "a1")).isInstanceOf(BooksUnavailable.class);
                connection.rollback();
            }

            assertThatThrownBy(() -> store.books().write(page -> {
                        page.inquiries().insert(Samples.reported("a1"), Optional.empty());
                        throw new IllegalArgumentException("changed my mind");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(known(store, "a1")).isFalse();
            assertThat(insert(store, "a1")).isTrue();
        }
    }

    @Test
    void aConnectionThatWasLeftInTheMiddleOfSomethingRecovers() throws SQLException {
        String url = TestDatabase.sqliteUrl(folder.resolve("store.db"));
        try (AgroalDataSource pool = TestDatabase.pool(url, Dialect.SQLITE, 1)) {
            StoreMigrations.migrate(pool, Dialect.SQLITE);
            Store store = store(pool, Dialect.SQLITE);
            execute(pool, "begin immediate");

            assertThatThrownBy(() -> insert(store, "a1")).isInstanceOf(BooksUnavailable.class);
            assertThat(insert(store, "a1")).isTrue();
        }
    }

    @Test
    void postgresRowHeldBySomebodyElse() throws SQLException {
        try (TestDatabase database = TestDatabase.open(Dialect.POSTGRESQL);
                Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            Store store = new Store(database.source(), Dialect.POSTGRESQL, () -> Samples.NOON);
            insert(store, "a1");
            connection.setAutoCommit(false);
            statement.execute("update inquiries set state = state");

            assertThatThrownBy(() -> store.books()
                            .write(page -> page.inquiries().update(Samples.full("a1", 1), Optional.empty())))
                    .isInstanceOf(BooksUnavailable.class)
                    .hasMessageContaining("lock timeout");
            // claims step over what is held
            statement.execute("update posts set attempts = attempts");
            assertThat(store.deliveries().claim(Samples.NOON, StoreCase.LEASE, 1))
                    .isEmpty();
            connection.rollback();
            assertThat(store.deliveries().claim(Samples.NOON, StoreCase.LEASE, 1))
                    .hasSize(1);
        }
    }

    @Test
    void sqliteDiskFull() throws SQLException {
        String url = TestDatabase.sqliteUrl(folder.resolve("store.db"));
        try (AgroalDataSource pool = TestDatabase.pool(url, Dialect.SQLITE, 1)) {
            StoreMigrations.migrate(pool, Dialect.SQLITE);
            Store store = store(pool, Dialect.SQLITE);
            insert(store, "a1");
            // the way to a full disk without one: no page more than there are
            execute(pool, "pragma max_page_count = 1");
            int fitting = 0;
            BooksUnavailable full = null;
            while (full == null && fitting < 1000) {
                try {
                    insert(store, "b" + fitting);
                    fitting++;
                } catch (BooksUnavailable e) {
                    full = e;
                }
            }

            assertThat(full).isNotNull().hasMessageContaining("SQLITE_FULL");
            assertThat(known(store, "b" + fitting)).isFalse();
            assertThat(known(store, "a1")).isTrue();
            execute(pool, "pragma max_page_count = 1000000");
            assertThat(insert(store, "b" + fitting)).isTrue();
        }
    }

    private static void execute(AgroalDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void allConnectionsTaken(Dialect dialect) throws SQLException {
        try (TestDatabase database = TestDatabase.open(dialect);
                AgroalDataSource pool =
                        TestDatabase.pool(database.url(), dialect, TestDatabase.POOL, Duration.ofMillis(50))) {
            Store store = store(pool, dialect);
            List<Connection> taken = new ArrayList<>();
            while (taken.size() < TestDatabase.POOL) {
                connect(pool).ifPresent(taken::add);
            }

            assertUnavailable(store);

            for (Connection connection : taken) {
                connection.close();
            }
            assertThat(insert(store, "a1")).isTrue();
        }
    }

    /** Empty when the machine was too slow; the connection is there the next time. */
    private static Optional<Connection> connect(AgroalDataSource pool) {
        try {
            return Optional.of(pool.getConnection());
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatPeopleTypedIsInNoMessage(Dialect dialect) {
        try (TestDatabase database = TestDatabase.open(dialect)) {
            Store store = new Store(database.source(), dialect, () -> Samples.NOON);
            database.execute("alter table posts rename to mislaid");
            try {
                assertThatThrownBy(() -> store.books().write(page -> {
                            page.outbox().put(Samples.direct("a1", "note", "the launch of Operation Kingfisher"));
                            return true;
                        }))
                        .isInstanceOf(BooksUnavailable.class)
                        .satisfies(e -> assertThat(printed(e)).contains("posts").doesNotContain("Kingfisher"));
            } finally {
                database.execute("alter table mislaid rename to posts");
            }
        }
    }

    private static String printed(Throwable e) {
        StringWriter printed = new StringWriter();
        e.printStackTrace(new PrintWriter(printed));
        return printed.toString();
    }
}
