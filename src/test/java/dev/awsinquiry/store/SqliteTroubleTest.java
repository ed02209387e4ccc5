package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.BooksUnavailable;
import io.agroal.api.AgroalDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the file is locked or the disk full, that is said soon, and afterwards all goes on. */
@OneAtATime
class SqliteTroubleTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void sqliteLockedBySomebodyElse() throws SQLException {
        String url = TestDatabase.sqliteUrl(folder.resolve("store.db"));
        try (AgroalDataSource pool = TestDatabase.pool(url, Dialect.SQLITE, TestDatabase.POOL);
                AgroalDataSource other = TestDatabase.pool(url, Dialect.SQLITE, 1)) {
            StoreMigrations.migrate(pool, Dialect.SQLITE);
            TroubledStore somebody = new TroubledStore(pool, Dialect.SQLITE);
            somebody.insert("a1");

            try (Connection connection = other.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("update posts set attempts = 7");

                assertThatThrownBy(() -> somebody.insert("a2"))
                        .isInstanceOf(BooksUnavailable.class)
                        .hasMessageContaining("SQLITE_BUSY");
                // whoever reads waits for nobody
                assertThat(somebody.knows("a1")).isTrue();
                connection.rollback();
            }
            assertThat(somebody.knows("a2")).isFalse();
            assertThat(somebody.insert("a2")).isTrue();
        }
    }

    /** Readings of replies that come at once, right after a start, are slow and follow one another. */
    @Test
    void whoeverQueuesBehindSlowWritersStillGetsTheirTurn() throws InterruptedException {
        String url = TestDatabase.sqliteUrl(folder.resolve("store.db"));
        try (AgroalDataSource pool = TestDatabase.pool(url, Dialect.SQLITE, TestDatabase.POOL)) {
            StoreMigrations.migrate(pool, Dialect.SQLITE);
            TroubledStore somebody = new TroubledStore(pool, Dialect.SQLITE);
            CountDownLatch writing = new CountDownLatch(1);
            Thread slow = new Thread(() -> somebody.store().books().write(page -> {
                writing.countDown();
                LockSupport.parkNanos(Duration.ofMillis(600).toNanos());
                return true;
            }));
            slow.start();
            writing.await();

            assertThat(somebody.insert("a1")).isTrue();
            slow.join();
        }
    }

    @Test
    void aConnectionThatFoundSqliteBusyStillKeepsTransactionsWhole() throws SQLException {
        String url = TestDatabase.sqliteUrl(folder.resolve("store.db"));
        try (AgroalDataSource pool = TestDatabase.pool(url, Dialect.SQLITE, 1);
                AgroalDataSource other = TestDatabase.pool(url, Dialect.SQLITE, 1)) {
            StoreMigrations.migrate(pool, Dialect.SQLITE);
            TroubledStore somebody = new TroubledStore(pool, Dialect.SQLITE);
            try (Connection connection = other.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("update posts set attempts = 7");
                assertThatThrownBy(() -> somebody.insert("a1")).isInstanceOf(BooksUnavailable.class);
                connection.rollback();
            }

            assertThatThrownBy(() -> somebody.store().books().write(page -> {
                        page.inquiries().insert(Samples.reported("a1"), Optional.empty());
                        throw new IllegalArgumentException("changed my mind");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(somebody.knows("a1")).isFalse();
            assertThat(somebody.insert("a1")).isTrue();
        }
    }

    @Test
    void aConnectionThatWasLeftInTheMiddleOfSomethingRecovers() throws SQLException {
        String url = TestDatabase.sqliteUrl(folder.resolve("store.db"));
        try (AgroalDataSource pool = TestDatabase.pool(url, Dialect.SQLITE, 1)) {
            StoreMigrations.migrate(pool, Dialect.SQLITE);
            TroubledStore somebody = new TroubledStore(pool, Dialect.SQLITE);
            execute(pool, "begin immediate");

            assertThatThrownBy(() -> somebody.insert("a1")).isInstanceOf(BooksUnavailable.class);
            assertThat(somebody.insert("a1")).isTrue();
        }
    }

    @Test
    void sqliteDiskFull() throws SQLException {
        String url = TestDatabase.sqliteUrl(folder.resolve("store.db"));
        try (AgroalDataSource pool = TestDatabase.pool(url, Dialect.SQLITE, 1)) {
            StoreMigrations.migrate(pool, Dialect.SQLITE);
            TroubledStore somebody = new TroubledStore(pool, Dialect.SQLITE);
            somebody.insert("a1");
            // the way to a full disk without one: no page more than there are
            execute(pool, "pragma max_page_count = 1");
            int fitting = 0;
            BooksUnavailable full = null;
            while (full == null && fitting < 1000) {
                try {
                    somebody.insert("b" + fitting);
                    fitting++;
                } catch (BooksUnavailable e) {
                    full = e;
                }
            }

            assertThat(full).isNotNull().hasMessageContaining("SQLITE_FULL");
            Soundness soundness = somebody.store().soundness();
            assertThat(soundness.trouble()).hasValueSatisfying(why -> assertThat(why)
                    .contains("can be read, but takes nothing")
                    .contains("SQLITE_FULL"));
            assertThat(somebody.knows("b" + fitting)).isFalse();
            assertThat(somebody.knows("a1")).isTrue();
            execute(pool, "pragma max_page_count = 1000000");
            assertThat(soundness.trouble()).isEmpty();
            assertThat(somebody.store().unheard().waiting()).isZero();
            assertThat(somebody.insert("b" + fitting)).isTrue();
        }
    }

    @Test
    void sqliteThatMayBeReadOnlyFromTheBeginning() throws SQLException {
        String url = TestDatabase.sqliteUrl(folder.resolve("store.db"));
        try (AgroalDataSource pool = TestDatabase.pool(url, Dialect.SQLITE, 1)) {
            StoreMigrations.migrate(pool, Dialect.SQLITE);
            execute(pool, "pragma query_only = true");
            Soundness soundness =
                    new TroubledStore(pool, Dialect.SQLITE).store().soundness();

            assertThat(soundness.trouble())
                    .hasValueSatisfying(why -> assertThat(why).contains("takes nothing"));

            execute(pool, "pragma query_only = false");
            assertThat(soundness.trouble()).isEmpty();
        }
    }

    private static void execute(AgroalDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
