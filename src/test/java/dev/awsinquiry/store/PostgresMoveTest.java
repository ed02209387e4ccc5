package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.store.upkeep.PostgresMove;
import dev.awsinquiry.store.upkeep.PostgresMove.Moved;
import dev.awsinquiry.store.upkeep.Refused;
import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From SQLite to PostgreSQL: all or nothing, and never two truths. */
@OneAtATime
class PostgresMoveTest {

    private static final Instant LATER = Instant.parse("2026-04-16T01:02:03.456Z");

    @TempDir
    Path folder = Path.of("");

    private final TestDatabase target = TestDatabase.bare(Dialect.POSTGRESQL);
    private Path file = Path.of("");

    @BeforeEach
    void makeFile() throws SQLException {
        file = folder.resolve("store.db");
        try (AgroalDataSource pool = sqlite()) {
            StoreMigrations.migrate(pool, Dialect.SQLITE);
        }
    }

    @AfterEach
    void close() {
        target.close();
    }

    private AgroalDataSource sqlite() {
        return TestDatabase.pool(TestDatabase.sqliteUrl(file), Dialect.SQLITE, 3);
    }

    private Moved move() throws Refused {
        return new PostgresMove(file, target.source(), LATER).go();
    }

    private Path aside() {
        return folder.resolve("store.db.moved-to-postgresql-20260416T010203Z");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    private Map<String, List<String>> filled() throws SQLException {
        try (AgroalDataSource pool = sqlite()) {
            AnyRows.fill(pool);
            return AnyRows.all(pool);
        }
    }

    /** Whatever tables there will be: every one is filled, and compared. */
    @Test
    void everyTableArrivesToTheLastByte() throws Exception {
        Map<String, List<String>> before = filled();
        assertThat(before).allSatisfy((table, rows) -> assertThat(rows).hasSize(3));

        Moved moved = move();

        assertThat(AnyRows.all(target.source())).isEqualTo(before);
        assertThat(moved.holds().rows()).containsOnlyKeys(before.keySet());
        assertThat(moved.holds().rows().values()).containsOnly(3L);
        assertThat(moved.aside()).isEqualTo(aside());
        assertThat(files()).containsExactly(aside().getFileName().toString());
        assertThat(PostgresMove.movedFrom(file)).contains(aside());
    }

    /** What both databases hold alike. Numbers that a database gives out would have to be moved on as well. */
    @Test
    void theTablesHoldTextAndBigintAloneAndNothingCounts() throws Exception {
        StoreMigrations.migrate(target.source(), Dialect.POSTGRESQL);
        try (Connection connection = target.source().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(AnyRows.columns(connection)).allSatisfy((table, columns) -> assertThat(columns.values())
                    .allMatch(type -> List.of("text", "text?", "int8", "int8?").contains(type)));
            assertThat(statement
                            .executeQuery("select 1 from information_schema.sequences")
                            .next())
                    .isFalse();
        }
    }

    @Test
    void workGoesOnWhereItStood() throws Exception {
        try (AgroalDataSource pool = sqlite()) {
            TroubledStore here = new TroubledStore(pool, Dialect.SQLITE);
            here.insert("a1");
            Delivery claimed = here.store()
                    .deliveries()
                    .claim(Samples.NOON, StoreCase.LEASE, 1)
                    .get(0);
            here.store().deliveries().delivered(claimed, Optional.of("1.1"), Samples.NOON);
            here.insert("a2");
            // a process that died with it
            here.store().deliveries().claim(Samples.NOON, StoreCase.LEASE, 1);
            here.store().books().write(page -> page.inquiries()
                    .update(Samples.full("a1", 1), Optional.of(Samples.NOON)));
        }

        move();

        TroubledStore there = new TroubledStore(target.source(), Dialect.POSTGRESQL);
        Optional<Inquiry> known =
                there.store().books().read(page -> page.inquiries().any("a1"));
        assertThat(known.orElseThrow().version()).isEqualTo(2);
        assertThat(known.orElseThrow().threadTs()).contains("1.1");
        assertThat(known.orElseThrow().sources())
                .isEqualTo(Samples.full("a1", 1).sources());
        assertThat(there.store().deliveries().claim(Samples.NOON, StoreCase.LEASE, 9))
                .isEmpty();
        assertThat(there.store().deliveries().claim(Samples.NOON.plus(StoreCase.LEASE), Duration.ofSeconds(1), 9))
                .singleElement()
                .matches(Delivery::uncertain)
                .extracting(delivery -> delivery.post().inquiry())
                .isEqualTo("a2");
    }

    @Test
    void aFileInUseStays() throws Exception {
        filled();
        try (AgroalDataSource pool = sqlite()) {
            assertThat(new TroubledStore(pool, Dialect.SQLITE).knows("nobody")).isFalse();

            assertThatThrownBy(this::move)
                    .isInstanceOf(Refused.class)
                    .hasMessage(file + " is in use. Stop aws-inquiry first.");
        }
        assertNothingMoved();
    }

    private void assertNothingMoved() throws Exception {
        assertThat(files()).containsExactly("store.db");
        assertThat(AnyRows.all(target.source()))
                .allSatisfy((table, rows) -> assertThat(rows).isEmpty());
        move();
        assertThat(AnyRows.all(target.source())).isNotEmpty().allSatisfy((table, rows) -> assertThat(rows)
                .hasSize(3));
    }

    @Test
    void whereSomethingIsNothingIsPut() throws Exception {
        filled();
        StoreMigrations.migrate(target.source(), Dialect.POSTGRESQL);
        new TroubledStore(target.source(), Dialect.POSTGRESQL).insert("somebody's");

        assertThatThrownBy(this::move)
                .isInstanceOf(Refused.class)
                .hasMessageMatching("PostgreSQL holds something already: .*inquiries 1, posts 1.*\\. Only an empty"
                        + " database is moved into\\.");

        assertThat(files()).containsExactly("store.db");
        target.execute("delete from posts");
        target.execute("delete from inquiries");
        assertNothingMoved();
    }

    @Test
    void aDatabaseOfSomebodyElseIsLeftAlone() throws Exception {
        filled();
        target.execute("create table somebodys (id text)");

        assertThatThrownBy(this::move)
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The tables can't be made in PostgreSQL: ");

        assertThat(AnyRows.all(target.source())).containsOnlyKeys("somebodys");
        target.execute("drop table somebodys");
        assertNothingMoved();
    }

    /** In the middle of it a row is refused, or arrives as something else. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            raise exception 'the disk is full',            The move was broken off: ERROR: the disk is full
            new.message = 'something else'; return new,    What was written to PostgreSQL isn't what was read.
            return null,                                   What was written to PostgreSQL isn't what was read.
            """)
    void whatGoesWrongOnTheWayLeavesBothAsTheyWere(String trouble, String said) throws Exception {
        filled();
        StoreMigrations.migrate(target.source(), Dialect.POSTGRESQL);
        target.execute(
                "create function trouble() returns trigger language plpgsql as $$ begin " + trouble + "; end $$");
        target.execute("create trigger trouble before insert on posts for each row execute function trouble()");

        assertThatThrownBy(this::move)
                .isInstanceOf(Refused.class)
                .hasMessageMatching(
                        "(The move was broken off: .*|What was written to PostgreSQL isn't what was read\\.)");

        target.execute("drop function trouble cascade");
        assertNothingMoved();
    }

    @Test
    void oneThatWasCutOffAfterTheCommitIsFinishedByTheNext() throws Exception {
        filled();
        move();
        Files.move(aside(), file);

        assertThat(move().aside()).isEqualTo(aside());
        assertThat(files()).containsExactly(aside().getFileName().toString());
    }

    @Test
    void aFileOfAnOlderVersionIsStartedOnFirst() throws Exception {
        Files.delete(file);
        try (AgroalDataSource pool = sqlite()) {
            OtherVersions.migrateTo(1, pool, Dialect.SQLITE);
        }

        assertThatThrownBy(this::move)
                .isInstanceOf(Refused.class)
                .hasMessage("The tables of " + file + " are of version 1, not "
                        + SchemaVersion.newest().number()
                        + ". Start this version of aws-inquiry on it once, stop it, and move then.");
        assertThat(AnyRows.all(target.source())).isEmpty();
    }
}
