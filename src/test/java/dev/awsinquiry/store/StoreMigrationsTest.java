package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.BooksUnavailable;
import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@OneAtATime
class StoreMigrationsTest {

    @TempDir
    Path folder = Path.of("");

    private AgroalDataSource sqlite(String settings) {
        return TestDatabase.pool("jdbc:sqlite:" + folder.resolve("store.db") + settings, Dialect.SQLITE, 2);
    }

    @Test
    void everyScriptIsNamed() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources", MigrationScripts.FOLDER))) {
            List<String> found = scripts.map(script -> script.getFileName().toString())
                    .sorted()
                    .toList();

            assertThat(MigrationScripts.NAMES).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void migratingAgainKeepsWhatIsThere(Dialect dialect) {
        try (TestDatabase database = TestDatabase.open(dialect)) {
            Store store = new Store(database.source(), dialect, () -> Samples.NOON);
            store.books().write(page -> {
                page.outbox().put(Samples.direct("a1", "note", ""));
                return true;
            });

            StoreMigrations.migrate(database.source(), dialect);

            assertThat(store.deliveries().depth().waiting()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "?synchronous=FULL&busy_timeout=400, journal_mode=WAL",
        "?journal_mode=WAL&synchronous=NORMAL&busy_timeout=400, synchronous=FULL",
        "?journal_mode=WAL&synchronous=FULL, busy_timeout of at most 500",
        "?journal_mode=WAL&synchronous=FULL&busy_timeout=400, secure_delete=true"
    })
    void settingsThatCouldLoseWhatWasAcknowledgedOrKeepWhatWasDeletedAreRefused(String settings, String missing) {
        try (AgroalDataSource pool = sqlite(settings)) {
            assertThatThrownBy(() -> StoreMigrations.migrate(pool, Dialect.SQLITE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The URL of the SQLite database must ask for " + missing + ".");
        }
    }

    @Test
    void aDatabaseThatIsBusyIsWorthAnotherTry() throws SQLException {
        try (AgroalDataSource pool = sqlite(TestDatabase.SQLITE_SETTINGS);
                AgroalDataSource other = sqlite(TestDatabase.SQLITE_SETTINGS)) {
            try (Connection connection = other.getConnection()) {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("create table somebodys (id text)");
                }
                assertThatThrownBy(() -> StoreMigrations.migrate(pool, Dialect.SQLITE))
                        .isInstanceOf(BooksUnavailable.class)
                        .hasMessageContaining("SQLITE_BUSY");
                connection.rollback();
            }
            StoreMigrations.migrate(pool, Dialect.SQLITE);
        }
    }

    @Test
    void aDatabaseOfSomethingElseIsLeftAlone() throws SQLException {
        try (AgroalDataSource pool = sqlite(TestDatabase.SQLITE_SETTINGS)) {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table somebodys (id text)");
            }
            assertThatThrownBy(() -> StoreMigrations.migrate(pool, Dialect.SQLITE))
                    .isInstanceOf(FlywayException.class);
        }
    }

    /** A server that is busy with it says nothing meanwhile. */
    @Test
    void aMigrationMayTakeLongerThanPeopleWait() throws SQLException {
        try (TestDatabase database = TestDatabase.bare(Dialect.POSTGRESQL);
                AgroalDataSource pool =
                        TestDatabase.pool(database.url() + "&socketTimeout=1", Dialect.POSTGRESQL, TestDatabase.POOL)) {
            OtherVersions.migrateBy("select pg_sleep(1.5); create table moods (id text);", pool, Dialect.POSTGRESQL);

            assertThat(database.texts("select id from moods")).isEmpty();
            List<Connection> all = new ArrayList<>();
            while (all.size() < TestDatabase.POOL) {
                all.add(pool.getConnection());
            }
            for (Connection connection : all) {
                assertThat(connection.getNetworkTimeout()).isEqualTo(1_000);
                connection.close();
            }
        }
    }
}
