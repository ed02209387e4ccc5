package dev.awsinquiry.store.upkeep;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The product's tables as a database has them, read from the database itself, so that none can be forgotten.
 *
 * @param columns of each table, with what they hold; Flyway's own table isn't among them
 */
record Schema(SortedMap<String, SortedMap<String, Kind>> columns) {

    /** What a column can hold: what both databases hold alike. */
    enum Kind {
        /** Text. */
        TEXT("text"),
        /** 64 bits. */
        NUMBER("bigint", "int8"),
        /** Something that the migrations have no use for, so far. */
        OTHER;

        private final List<String> names;

        Kind(String... names) {
            this.names = List.of(names);
        }

        private static Kind named(String type) {
            String name = type.toLowerCase(Locale.ROOT);
            return Stream.of(values())
                    .filter(kind -> kind.names.contains(name))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    private static final String HISTORY = "flyway_schema_history";

    static Schema of(Connection connection) throws SQLException {
        SortedMap<String, SortedMap<String, Kind>> tables = new TreeMap<>();
        DatabaseMetaData about = connection.getMetaData();
        // none on SQLite; on PostgreSQL other schemas are other people's
        @Nullable String schema = connection.getSchema();
        for (String table : tables(about, schema)) {
            SortedMap<String, Kind> columns = new TreeMap<>();
            try (ResultSet row = about.getColumns(null, schema, literally(about, table), "%")) {
                while (row.next()) {
                    columns.put(row.getString("COLUMN_NAME"), Kind.named(row.getString("TYPE_NAME")));
                }
            }
            tables.put(table, columns);
        }
        return new Schema(tables);
    }

    private static List<String> tables(DatabaseMetaData about, @Nullable String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = about.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (row.next()) {
                String table = row.getString("TABLE_NAME");
                if (!table.equals(HISTORY)) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    /** As a pattern that fits nothing else. */
    private static String literally(DatabaseMetaData about, String name) throws SQLException {
        return name.replace("_", about.getSearchStringEscape() + "_");
    }

    /** The tables, in the order of their names. */
    List<String> tables() {
        return List.copyOf(columns.keySet());
    }

    /** The columns of a table, in the order of their names. */
    List<String> of(String table) {
        return List.copyOf(columns.getOrDefault(table, new TreeMap<>()).keySet());
    }

    /** How many rows each table holds. */
    Inventory inventory(Connection connection) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables()) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + quoted(table))) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return new Inventory(rows);
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
