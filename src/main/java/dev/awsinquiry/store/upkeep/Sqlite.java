package dev.awsinquiry.store.upkeep;

import dev.awsinquiry.store.SchemaVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** An SQLite file, past the product's pool. */
final class Sqlite {

    /** An operator can wait longer than Slack. */
    private static final String PATIENT = "?busy_timeout=5000";

    private static final String DAMAGED = " is damaged: ";

    private Sqlite() {}

    static Connection open(Path file) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file + PATIENT);
        return source.getConnection();
    }

    /**
     * Whether it is a whole database of this product that this version can work with.
     *
     * @return what it holds
     */
    static Inventory checked(Path file, String name) throws Refused {
        try (Connection connection = open(file)) {
            requireWhole(connection, name);
            requireKnown(SchemaVersion.of(connection), name);
            return Schema.of(connection).inventory(connection);
        } catch (SQLException e) {
            throw new Refused(
                    name + (isDamage(e) ? DAMAGED : " can't be read as an SQLite database: ") + e.getMessage(), e);
        }
    }

    /** Damage to the page that holds the list of tables shows before anything can be checked. */
    private static boolean isDamage(SQLException e) {
        return e instanceof SQLiteException one && one.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT;
    }

    private static void requireWhole(Connection connection, String name) throws SQLException, Refused {
        try (Statement statement = connection.createStatement();
                ResultSet findings = statement.executeQuery("pragma integrity_check")) {
            findings.next();
            String first = findings.getString(1);
            if (!first.equals("ok")) {
                throw new Refused(name + DAMAGED + first);
            }
        }
    }

    private static void requireKnown(Optional<SchemaVersion> version, String name) throws Refused {
        if (version.isEmpty()) {
            throw new Refused(name + " is not a database of aws-inquiry.");
        }
        if (version.get().compareTo(SchemaVersion.newest()) > 0) {
            throw new Refused(name + " was made by a newer version of aws-inquiry: its tables are of version "
                    + version.get().number() + ", this one knows "
                    + SchemaVersion.newest().number()
                    + ". Use the newer version.");
        }
    }

    static void requireThere(Path file) throws Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + file + ".");
        }
    }
}
