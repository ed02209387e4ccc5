package dev.awsinquiry.store;

import dev.awsinquiry.desk.BooksUnavailable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;

/** Brings the database's tables up to date. */
public final class StoreMigrations {

    private static final int SYNCHRONOUS_FULL = 2;
    private static final int LONGEST_BUSY_MILLIS = 500;
    private static final String SECURE_DELETE_ON = "1";

    private StoreMigrations() {}

    /**
     * Runs the migrations that the database hasn't seen. Several processes may call it at the same time; one of them
     * does the work. Others may be at work on the tables meanwhile, and one that a newer version has migrated is taken
     * as it is. The pool must have room for three connections.
     *
     * @throws BooksUnavailable when the database can't be reached or is busy: worth another try
     * @throws IllegalStateException when SQLite isn't set up so that what is acknowledged is kept, and what is
     *     deleted is gone
     * @throws FlywayException when the database was made by something else or by a newer, incompatible version
     */
    public static void migrate(DataSource source, Dialect dialect) {
        migrate(source, dialect, new MigrationScripts(), MigrationVersion.LATEST);
    }

    /** As another version would: with its scripts, as far as its newest. */
    static void migrate(DataSource source, Dialect dialect, ResourceProvider scripts, MigrationVersion target) {
        try {
            if (dialect == Dialect.SQLITE) {
                requireDurable(source);
            }
            Flyway.configure(StoreMigrations.class.getClassLoader())
                    .dataSource(source)
                    .resourceProvider(scripts)
                    .javaMigrationClassProvider(List::of)
                    .callbacks(new ShortLocks(dialect), new LongMigrations(dialect))
                    .target(target)
                    .load()
                    .migrate();
        } catch (SQLException e) {
            throw new BooksUnavailable(String.valueOf(e.getMessage()), e);
        } catch (FlywayException e) {
            throw saidByTheDatabase(e)
                    .map(said -> (RuntimeException) new BooksUnavailable(said, e))
                    .orElse(e);
        }
    }

    /** The database's own words, where it is to blame; what was being done meanwhile helps nobody. */
    private static Optional<String> saidByTheDatabase(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return Optional.of(String.valueOf(cause.getMessage()));
            }
        }
        return Optional.empty();
    }

    /** Settings of the URL that are easily lost, and not missed before the power goes. */
    private static void requireDurable(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            require("journal_mode=WAL", pragma(connection, "journal_mode").equalsIgnoreCase("wal"));
            require("synchronous=FULL", Integer.parseInt(pragma(connection, "synchronous")) >= SYNCHRONOUS_FULL);
            require(
                    "busy_timeout of at most " + LONGEST_BUSY_MILLIS,
                    Integer.parseInt(pragma(connection, "busy_timeout")) <= LONGEST_BUSY_MILLIS);
            require("secure_delete=true", pragma(connection, "secure_delete").equals(SECURE_DELETE_ON));
        }
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery("pragma " + name)) {
            return value.getString(1);
        }
    }

    private static void require(String setting, boolean isSo) {
        if (!isSo) {
            throw new IllegalStateException("The URL of the SQLite database must ask for " + setting + ".");
        }
    }
}
