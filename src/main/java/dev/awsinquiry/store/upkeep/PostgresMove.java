package dev.awsinquiry.store.upkeep;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.store.Dialect;
import dev.awsinquiry.store.SchemaVersion;
import dev.awsinquiry.store.StoreMigrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * Moves everything from an SQLite file to an empty PostgreSQL database. Which tables there are is asked of the database.
 * All rows come in one transaction, which is committed after each table was read back and found the same; until then
 * nothing has changed on either side. Nobody can use the file meanwhile, and afterwards it has another name, so that
 * there are never two truths.
 */
public final class PostgresMove {

    /**
     * What was done.
     *
     * @param holds what PostgreSQL holds now
     * @param aside the SQLite file, which is no longer used
     */
    public record Moved(Inventory holds, Path aside) {}

    private static final String MOVED = ".moved-to-postgresql-";

    private final Path database;
    private final DataSource target;
    private final Instant now;

    /**
     * A move.
     *
     * @param database the SQLite file
     * @param target where it goes
     * @param now names what is left
     */
    public PostgresMove(Path database, DataSource target, Instant now) {
        this.database = database;
        this.target = target;
        this.now = now;
    }

    /**
     * Does it. When it was cut off between the commit and the renaming, it finds that all is there already, and renames.
     *
     * @throws Refused when the file is in use or of another version, or when the target holds something else; nothing
     *     was moved then
     */
    public Moved go() throws Refused {
        Sqlite.requireThere(database);
        Sqlite.checked(database, database.toString());
        try (Connection from = Sqlite.open(database)) {
            seclude(from);
            requireNewest(
                    from, database.toString(), "Start this version of aws-inquiry on it once, stop it, and move then.");
            makeTables();
            Inventory holds = copied(from);
            // without its log it is one file, which can be renamed while nobody else can open it
            Sql.execute(from, "pragma journal_mode = delete");
            return new Moved(holds, setAside());
        } catch (SQLException e) {
            throw new Refused("The move was broken off: " + reason(e), e);
        }
    }

    /** In this mode the lock is kept until the connection is closed. */
    private void seclude(Connection from) throws SQLException, Refused {
        try {
            Sql.execute(from, "pragma busy_timeout = 0");
            Sql.execute(from, "pragma locking_mode = exclusive");
            Sql.execute(from, "begin exclusive");
            Sql.execute(from, "commit");
        } catch (SQLException e) {
            throw new Refused(database + " is in use. Stop aws-inquiry first.", e);
        }
    }

    private static void requireNewest(Connection connection, String name, String remedy) throws SQLException, Refused {
        SchemaVersion newest = SchemaVersion.newest();
        int found = SchemaVersion.of(connection).map(SchemaVersion::number).orElse(0);
        if (found != newest.number()) {
            throw new Refused(
                    "The tables of " + name + " are of version " + found + ", not " + newest.number() + ". " + remedy);
        }
    }

    private void makeTables() throws Refused {
        try {
            StoreMigrations.migrate(target, Dialect.POSTGRESQL);
        } catch (BooksUnavailable | FlywayException e) {
            throw new Refused("The tables can't be made in PostgreSQL: " + firstLine(e), e);
        }
    }

    private Inventory copied(Connection from) throws SQLException, Refused {
        try (Connection to = target.getConnection()) {
            to.setAutoCommit(false);
            try {
                Inventory holds = copied(from, to);
                to.commit();
                return holds;
            } catch (SQLException | Refused e) {
                undo(to, e);
                throw e;
            }
        }
    }

    /** A pool would commit what is left open. */
    private static void undo(Connection to, Exception reason) {
        try {
            to.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private Inventory copied(Connection from, Connection to) throws SQLException, Refused {
        requireNewest(to, "PostgreSQL", "Use the version of aws-inquiry that made them.");
        Schema schema = Schema.of(from);
        if (!schema.equals(Schema.of(to))) {
            throw new Refused("The tables in PostgreSQL aren't those of " + database + ".");
        }
        lock(to, schema);
        Inventory there = schema.inventory(to);
        if (there.isEmpty()) {
            for (TableRows table : tables(schema)) {
                table.copy(from, to);
            }
            requireSame(from, to, schema, "What was written to PostgreSQL isn't what was read.");
            return schema.inventory(to);
        }
        // an earlier move may have been cut off after its commit
        requireSame(
                from,
                to,
                schema,
                "PostgreSQL holds something already: " + there + ". Only an empty database is moved into.");
        return there;
    }

    /** A process that was started too early waits. */
    private static void lock(Connection to, Schema schema) throws SQLException {
        Sql.execute(to, "set local lock_timeout = '5s'");
        for (String table : schema.tables()) {
            Sql.execute(to, "lock table " + Schema.quoted(table) + " in access exclusive mode");
        }
    }

    private static void requireSame(Connection from, Connection to, Schema schema, String otherwise)
            throws SQLException, Refused {
        for (TableRows table : tables(schema)) {
            if (!table.in(from).isThatOf(table.in(to))) {
                throw new Refused(otherwise);
            }
        }
    }

    private static List<TableRows> tables(Schema schema) throws Refused {
        List<TableRows> tables = new ArrayList<>();
        for (String table : schema.tables()) {
            tables.add(new TableRows(table, schema));
        }
        return tables;
    }

    private Path setAside() throws Refused {
        Path aside = Shelf.beside(database, MOVED + Shelf.stamp(now));
        try {
            Shelf.rename(database, aside);
            return aside;
        } catch (IOException e) {
            throw new Refused(
                    "Everything is in PostgreSQL, but " + database + " couldn't be renamed to " + aside
                            + ". Do that before you start aws-inquiry.",
                    e);
        }
    }

    /** Where a file went that was moved from here; empty when there is none, or a newer one in its place. */
    public static Optional<Path> movedFrom(Path database) throws IOException {
        if (Files.exists(database) || !Files.isDirectory(Shelf.folder(database))) {
            return Optional.empty();
        }
        String name = database.getFileName() + MOVED;
        try (Stream<Path> files = Files.list(Shelf.folder(database))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .findFirst();
        }
    }

    /** What the server said. The driver's own words about a batch hold the rows, and so what people typed. */
    private static String reason(SQLException e) {
        return firstLine(Optional.ofNullable(e.getNextException()).orElse(e));
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
