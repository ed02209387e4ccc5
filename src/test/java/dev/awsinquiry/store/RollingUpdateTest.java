package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.store.Recording.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replicas are replaced one by one: while the new version has migrated the tables, the old one still works on them. What
 * old versions say to a database lies recorded in {@code src/test/resources/store}, named by the number of the newest
 * migration that they knew. {@code -Dsql.record=true} records this one.
 */
@OneAtATime
class RollingUpdateTest {

    private static final Path RECORDINGS = Path.of("src/test/resources/store");

    static Stream<Arguments> recordings() throws IOException {
        List<Arguments> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(RECORDINGS)) {
            for (Path file : files.sorted().toList()) {
                String[] name =
                        file.getFileName().toString().replace(".jsonl", "").split("-");
                all.add(Arguments.of(
                        Integer.parseInt(name[1]), Dialect.valueOf(name[2].toUpperCase(Locale.ROOT)), file));
            }
        }
        return all.stream();
    }

    private static void say(List<Said> statements, TestDatabase database) throws Exception {
        try (Connection connection = database.source().getConnection()) {
            for (Said one : statements) {
                assertThat(Recording.again(one, connection)).isEqualTo(one);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void anOldVersionWorksOnTheNewestTables(int version, Dialect dialect, Path file) throws Exception {
        List<Said> day = Recording.read(file);
        assertThat(day).hasSizeGreaterThan(40);
        try (TestDatabase database = TestDatabase.bare(dialect)) {
            StoreMigrations.migrate(database.source(), dialect);
            say(day, database);
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void theMigrationsMayComeAtAnyMomentOfItsDay(int version, Dialect dialect, Path file) throws Exception {
        List<Said> day = Recording.read(file);
        try (TestDatabase database = TestDatabase.bare(dialect)) {
            OtherVersions.migrateTo(version, database.source(), dialect);
            say(day.subList(0, day.size() / 2), database);
            StoreMigrations.migrate(database.source(), dialect);
            say(day.subList(day.size() / 2, day.size()), database);

            // and what it wrote is there for this one
            Store store = new Store(database.source(), dialect, () -> Samples.NOON);
            List<Inquiry> known = store.books()
                    .read(page -> page.inquiries().page(false, Optional.empty(), 9))
                    .orElseThrow()
                    .inquiries();
            assertThat(known).extracting(Inquiry::id).containsExactly("a2");
            assertThat(StoreCase.keys(
                            store.deliveries().claim(Samples.NOON.plus(Duration.ofDays(1)), StoreCase.LEASE, 9)))
                    .containsExactly("card");
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void noMigrationLosesWhatWasThere(Dialect dialect) throws Exception {
        for (int next = 2; next <= OtherVersions.newest(); next++) {
            try (TestDatabase database = TestDatabase.bare(dialect)) {
                OtherVersions.migrateTo(next - 1, database.source(), dialect);
                AnyRows.fill(database.source());
                Map<String, Map<String, String>> columns = columns(database);
                Map<String, List<String>> before = all(database, columns);

                OtherVersions.migrateTo(next, database.source(), dialect);

                assertThat(all(database, columns))
                        .as("after migration %d", next)
                        .isEqualTo(before);
            }
        }
    }

    private static Map<String, Map<String, String>> columns(TestDatabase database) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            return AnyRows.columns(connection);
        }
    }

    private static Map<String, List<String>> all(TestDatabase database, Map<String, Map<String, String>> columns)
            throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            return AnyRows.all(connection, columns);
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void thisVersionStartsAndWorksOnTablesOfTheNext(Dialect dialect) {
        try (TestDatabase database = TestDatabase.bare(dialect)) {
            StoreMigrations.migrate(database.source(), dialect);
            WorkingDay day = new WorkingDay(database.source(), dialect);
            day.morning();
            OtherVersions.migrateBeyond(database.source(), dialect);
            day.afternoon();

            // started anew, or once more because the new version was no good
            StoreMigrations.migrate(database.source(), dialect);
            TroubledStore somebody = new TroubledStore(database.source(), dialect);
            assertThat(somebody.insert("a3")).isTrue();
            assertThat(somebody.knows("a2")).isTrue();
        }
    }

    @Test
    void ofSeveralThatStartAtOnceOneMigratesAndAllWork() throws Exception {
        for (int round = 0; round < 3; round++) {
            try (TestDatabase database = TestDatabase.bare(Dialect.POSTGRESQL)) {
                CyclicBarrier start = new CyclicBarrier(3);
                List<CompletableFuture<Boolean>> replicas = IntStream.range(0, 3)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                            await(start);
                            StoreMigrations.migrate(database.newPool(), Dialect.POSTGRESQL);
                            return new TroubledStore(database.source(), Dialect.POSTGRESQL).insert("a" + i);
                        }))
                        .toList();

                assertThat(replicas.stream().map(CompletableFuture::join)).containsExactly(true, true, true);
            }
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A dump reads for as long as it takes, and whoever wants the table for itself waits for it. */
    @Test
    void aMigrationThatWouldHoldUpTheOldVersionIsPutOff() throws Exception {
        try (TestDatabase database = TestDatabase.open(Dialect.POSTGRESQL);
                TestDatabase own = TestDatabase.bare(Dialect.POSTGRESQL)) {
            StoreMigrations.migrate(own.source(), Dialect.POSTGRESQL);
            TroubledStore somebody = new TroubledStore(own.source(), Dialect.POSTGRESQL);
            somebody.insert("a1");
            try (Connection dump = own.newPool().getConnection();
                    Statement statement = dump.createStatement()) {
                dump.setAutoCommit(false);
                statement.executeQuery("select * from inquiries").close();
                CompletableFuture<Void> update = CompletableFuture.runAsync(
                        () -> assertThatThrownBy(() -> OtherVersions.migrateBeyond(own.source(), Dialect.POSTGRESQL))
                                .isInstanceOf(BooksUnavailable.class)
                                .hasMessageContaining("lock timeout"));
                awaitWaiting(database);

                // right behind it in the queue
                assertThat(somebody.insert("a2")).isTrue();
                assertThat(somebody.knows("a2")).isTrue();
                update.join();
                dump.rollback();
            }
            OtherVersions.migrateBeyond(own.source(), Dialect.POSTGRESQL);
            assertThat(somebody.insert("a3")).isTrue();
        }
    }

    private static void awaitWaiting(TestDatabase database) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!statement
                    .executeQuery("select 1 from pg_locks where not granted and mode = 'AccessExclusiveLock'")
                    .next()) {
                assertThat(System.nanoTime()).as("somebody waits for the table").isLessThan(end);
                Thread.onSpinWait();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @EnabledIfSystemProperty(named = "sql.record", matches = "true")
    void record(Dialect dialect) throws IOException {
        try (TestDatabase database = TestDatabase.bare(dialect)) {
            StoreMigrations.migrate(database.source(), dialect);
            Recording recording = new Recording(database.source());
            WorkingDay day = new WorkingDay(recording.overheard(), dialect);
            day.morning();
            day.afternoon();
            String name =
                    "schema-" + OtherVersions.newest() + "-" + dialect.name().toLowerCase(Locale.ROOT) + ".jsonl";
            Recording.write(recording.said(), RECORDINGS.resolve(name));
        }
    }
}
