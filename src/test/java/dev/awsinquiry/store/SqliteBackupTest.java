package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.store.upkeep.Inventory;
import dev.awsinquiry.store.upkeep.Refused;
import dev.awsinquiry.store.upkeep.SqliteBackup;
import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a database that is at work. */
@OneAtATime
class SqliteBackupTest {

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");
    private Path copy = Path.of("");
    private AgroalDataSource pool = TestDatabase.pool("jdbc:sqlite:", Dialect.SQLITE, 1);
    private TroubledStore somebody = new TroubledStore(pool, Dialect.SQLITE);

    @BeforeEach
    void open() throws IOException {
        pool.close();
        file = Files.createDirectory(folder.resolve("data")).resolve("store.db");
        copy = Files.createDirectory(folder.resolve("copies")).resolve("copy.db");
        pool = TestDatabase.pool(TestDatabase.sqliteUrl(file), Dialect.SQLITE, TestDatabase.POOL);
        StoreMigrations.migrate(pool, Dialect.SQLITE);
        somebody = new TroubledStore(pool, Dialect.SQLITE);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    /** The file alone would be the whole of the sentence. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNoFileCanBeMadeItSaysSo() {
        assertThatThrownBy(() -> SqliteBackup.write(file, Path.of("/proc/copy.db")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The backup couldn't be made: NoSuchFileException: /proc/copy.db.");
    }

    @Test
    void holdsWhatStandsInTheLogAlone() throws Refused, IOException {
        somebody.insert("a1");
        assertThat(Files.size(folder.resolve("data/store.db-wal"))).isPositive();

        Inventory holds = SqliteBackup.write(file, copy);

        assertThat(holds.rows()).containsEntry("inquiries", 1L).containsEntry("posts", 1L);
        assertThat(inCopy("a1")).isTrue();
        assertThat(files()).containsExactly("copy.db");
    }

    private boolean inCopy(String id) {
        try (AgroalDataSource other = TestDatabase.pool("jdbc:sqlite:" + copy, Dialect.SQLITE, 1)) {
            return new TroubledStore(other, Dialect.SQLITE).knows(id);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("copies"))) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void isOneMomentOfADatabaseThatIsBeingWrittenTo() throws Refused {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger acknowledged = new AtomicInteger();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                somebody.insert("a" + acknowledged.get());
                acknowledged.incrementAndGet();
            }
        });
        while (acknowledged.get() < 50) {
            Thread.onSpinWait();
        }
        int before = acknowledged.get();

        Inventory holds = SqliteBackup.write(file, copy);

        int after = acknowledged.get();
        over.set(true);
        writing.join();
        int copied = Math.toIntExact(holds.rows().getOrDefault("inquiries", 0L));
        // each came with its card in one transaction; one may have been committed and not acknowledged yet
        assertThat(copied).isBetween(before, after + 1);
        assertThat(holds.rows()).containsEntry("posts", (long) copied);
        try (AgroalDataSource other = TestDatabase.pool("jdbc:sqlite:" + copy, Dialect.SQLITE, 1)) {
            TroubledStore reader = new TroubledStore(other, Dialect.SQLITE);
            assertThat(IntStream.range(0, copied)).allMatch(i -> reader.knows("a" + i));
        }
    }

    @Test
    void isNobodysToReadButItsOwners() throws Exception {
        SqliteBackup.write(file, copy);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
    }

    @Test
    void neverReplacesAFile() throws IOException {
        Files.writeString(copy, "somebody's");

        assertThatThrownBy(() -> SqliteBackup.write(file, copy))
                .isInstanceOf(Refused.class)
                .hasMessage(copy + " is there already. A backup never replaces a file; choose another name.");
        assertThat(copy).hasContent("somebody's");
    }

    @Test
    void needsSomewhereToGoAndSomethingToCopy() {
        Path nowhere = folder.resolve("nowhere/copy.db");
        assertThatThrownBy(() -> SqliteBackup.write(file, nowhere))
                .isInstanceOf(Refused.class)
                .hasMessage("There is no folder " + nowhere.getParent() + ".");
        Path nothing = folder.resolve("nothing.db");
        assertThatThrownBy(() -> SqliteBackup.write(nothing, copy))
                .isInstanceOf(Refused.class)
                .hasMessage("There is no file " + nothing + ".");
        assertThat(nothing).doesNotExist();
    }

    @Test
    void aDamagedDatabaseLeavesNoCopyThatLooksWhole() throws IOException {
        for (int i = 0; i < 50; i++) {
            somebody.insert("a" + i);
        }
        pool.close();
        Damage.inTheMiddle(file);

        assertThatThrownBy(() -> SqliteBackup.write(file, copy))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The backup couldn't be made: [SQLITE_CORRUPT]");
        assertThat(files()).isEmpty();
    }
}
