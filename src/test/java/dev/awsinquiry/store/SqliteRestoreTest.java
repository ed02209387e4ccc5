package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.store.upkeep.Refused;
import dev.awsinquiry.store.upkeep.SqliteBackup;
import dev.awsinquiry.store.upkeep.SqliteRestore;
import dev.awsinquiry.store.upkeep.SqliteRestore.Restored;
import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A backup in the place of a database. One in use is not among this: its lock says nothing within a process. */
@OneAtATime
class SqliteRestoreTest {

    private static final Instant LATER = Instant.parse("2026-04-16T01:02:03.456Z");
    private static final String ASIDE = "store.db.before-restore-20260416T010203Z";

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");
    private Path backup = Path.of("");

    @BeforeEach
    void backUpOneOfTwo() throws Refused {
        file = folder.resolve("data/store.db");
        backup = folder.resolve("backup.db");
        file.getParent().toFile().mkdir();
        at(file, somebody -> somebody.insert("kept"));
        SqliteBackup.write(file, backup);
        at(file, somebody -> somebody.insert("lost"));
    }

    private static void at(Path file, Consumer<TroubledStore> work) {
        try (AgroalDataSource pool =
                TestDatabase.pool(TestDatabase.sqliteUrl(file), Dialect.SQLITE, TestDatabase.POOL)) {
            StoreMigrations.migrate(pool, Dialect.SQLITE);
            work.accept(new TroubledStore(pool, Dialect.SQLITE));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatWasThereIsSetAside() throws Exception {
        Restored restored = SqliteRestore.put(backup, file, LATER);

        assertThat(restored.holds().rows()).containsEntry("inquiries", 1L).containsEntry("posts", 1L);
        Path aside = file.resolveSibling(ASIDE);
        assertThat(restored.aside()).contains(aside);
        assertThat(files()).containsExactly("store.db", ASIDE);
        at(file, somebody -> assertThat(somebody.knows("kept") && !somebody.knows("lost"))
                .isTrue());
        at(aside, somebody -> assertThat(somebody.knows("kept") && somebody.knows("lost"))
                .isTrue());
    }

    @Test
    void aMachineThatWasLostGetsItBack() throws Exception {
        Path elsewhere = folder.resolve("new/machine/store.db");

        assertThat(SqliteRestore.put(backup, elsewhere, LATER).aside()).isEmpty();
        at(elsewhere, somebody -> assertThat(somebody.knows("kept")).isTrue());
    }

    @Test
    void theLogOfAProcessThatDiedGoesWithItsDatabase() throws Exception {
        Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("store.db");
        at(file, somebody -> {
            somebody.insert("in the log");
            copy(file, crashed);
            copy(file.resolveSibling("store.db-wal"), crashed.resolveSibling("store.db-wal"));
        });

        SqliteRestore.put(backup, crashed, LATER);

        at(crashed, somebody -> assertThat(
                        somebody.knows("kept") && !somebody.knows("lost") && !somebody.knows("in the log"))
                .isTrue());
        at(crashed.resolveSibling(ASIDE), somebody -> assertThat(somebody.knows("lost") && somebody.knows("in the log"))
                .isTrue());
    }

    @Test
    void aLogWithoutItsDatabaseIsNotTakenForTheNewOnes() throws Exception {
        Path orphaned = Files.createDirectory(folder.resolve("orphaned")).resolve("store.db");
        at(file, somebody -> {
            somebody.insert("in the log");
            copy(file.resolveSibling("store.db-wal"), orphaned.resolveSibling("store.db-wal"));
        });

        SqliteRestore.put(backup, orphaned, LATER);

        assertThat(orphaned.resolveSibling("store.db-wal")).doesNotExist();
        at(orphaned, somebody -> assertThat(somebody.knows("kept") && !somebody.knows("in the log"))
                .isTrue());
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatWaitedThenIsLookedForInSlackBeforeItIsPosted() throws Exception {
        SqliteRestore.put(backup, file, LATER);

        at(file, somebody -> assertThat(somebody.store().deliveries().claim(Samples.NOON, StoreCase.LEASE, 1))
                .singleElement()
                .matches(Delivery::uncertain));
    }

    @Test
    void aBackupOfAnOlderVersionIsBroughtUpToDateAtTheNextStart() throws Exception {
        Path old = folder.resolve("old.db");
        try (AgroalDataSource pool = TestDatabase.pool(TestDatabase.sqliteUrl(old), Dialect.SQLITE, 3)) {
            OtherVersions.migrateTo(1, pool, Dialect.SQLITE);
            AnyRows.fill(pool);
        }

        assertThat(SqliteRestore.put(old, file, LATER).holds().rows()).containsEntry("inquiries", 3L);
        at(file, somebody -> assertThat(somebody.knows("lost")).isFalse());
    }

    /** A file that isn't a backup, and why. */
    private record NoBackup(String why, Maker maker) {

        interface Maker {
            void spoil(Path backup) throws Exception;
        }

        @Override
        public String toString() {
            return why;
        }
    }

    static Stream<NoBackup> noBackups() {
        return Stream.of(
                new NoBackup("%s is damaged: ", Damage::inTheMiddle),
                new NoBackup("%s is damaged: [SQLITE_CORRUPT]", Damage::cutOff),
                new NoBackup(
                        "%s can't be read as an SQLite database: [SQLITE_NOTADB]",
                        backup -> Files.writeString(backup, "x".repeat(5000))),
                new NoBackup("%s is not a database of aws-inquiry.", backup -> Files.write(backup, new byte[0])),
                new NoBackup(
                        "%s is not a database of aws-inquiry.",
                        backup -> {
                            Files.delete(backup);
                            sql(backup, "create table somebodys (id text)");
                        }),
                new NoBackup(
                        "%1$s was made by a newer version of aws-inquiry: its tables are of version 999, this one knows "
                                + SchemaVersion.newest().number() + ". Use the newer version.",
                        backup -> sql(
                                backup,
                                "update flyway_schema_history set version = '999' where version = '"
                                        + SchemaVersion.newest().number() + "'")),
                new NoBackup(
                        "%1$s-wal lies beside %1$s and holds a part of it: this is a database, not a backup. Make one of"
                                + " it with the command backup.",
                        backup -> Files.createFile(Path.of(backup + "-wal"))),
                new NoBackup("There is no file %s.", Files::delete));
    }

    private static void sql(Path file, String statement) {
        try (AgroalDataSource pool = TestDatabase.pool("jdbc:sqlite:" + file, Dialect.SQLITE, 1);
                Connection connection = pool.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("noBackups")
    void whatIsNoWholeBackupChangesNothing(NoBackup one) throws Exception {
        at(file, somebody -> IntStream.range(0, 30).forEach(i -> somebody.insert("more" + i)));
        Files.delete(backup);
        SqliteBackup.write(file, backup);
        one.maker().spoil(backup);
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> SqliteRestore.put(backup, file, LATER))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(one.why().formatted(backup));

        assertThat(file).hasBinaryContent(before);
        assertThat(files()).containsExactly("store.db");
    }

    @Test
    void theBackupItselfStaysAsItIs() throws Exception {
        byte[] before = Files.readAllBytes(backup);

        SqliteRestore.put(backup, file, LATER);

        assertThat(backup).hasBinaryContent(before);
        assertThat(Optional.of(folder.resolve("backup.db-wal")).filter(Files::exists))
                .isEmpty();
    }
}
