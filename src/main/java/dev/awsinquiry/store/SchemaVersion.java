package dev.awsinquiry.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a database has been migrated.
 *
 * @param number of the newest migration that it has seen
 */
public record SchemaVersion(int number) implements Comparable<SchemaVersion> {

    private static final String HISTORY = "flyway_schema_history";

    private static final String SEEN = "select version, script from " + HISTORY + " where success = true";

    /** The newest that this build knows. */
    public static SchemaVersion newest() {
        return new SchemaVersion(MigrationScripts.NAMES.stream()
                .mapToInt(SchemaVersion::numberOf)
                .max()
                .orElseThrow());
    }

    /** That of a database; empty for one that isn't this product's. */
    public static Optional<SchemaVersion> of(Connection connection) throws SQLException {
        if (!isMigrated(connection)) {
            return Optional.empty();
        }
        int newest = 0;
        boolean ours = false;
        try (Statement statement = connection.createStatement();
                ResultSet seen = statement.executeQuery(SEEN)) {
            while (seen.next()) {
                newest = Math.max(newest, Integer.parseInt(seen.getString("version")));
                ours |= MigrationScripts.NAMES.get(0).equals(seen.getString("script"));
            }
        }
        return ours ? Optional.of(new SchemaVersion(newest)) : Optional.empty();
    }

    private static boolean isMigrated(Connection connection) throws SQLException {
        @Nullable String schema = connection.getSchema();
        try (ResultSet tables = connection.getMetaData().getTables(null, schema, HISTORY, null)) {
            return tables.next();
        }
    }

    /** As Flyway reads it: {@code V12__what_it_does.sql}. */
    static int numberOf(String script) {
        return Integer.parseInt(script.substring(1, script.indexOf("__")));
    }

    @Override
    public int compareTo(SchemaVersion other) {
        return Integer.compare(number, other.number);
    }
}
