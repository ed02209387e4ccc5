package dev.awsinquiry.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Fills every table that there is, whoever made it, and tells what tables hold, whatever their columns. */
final class AnyRows {

    private static final String FLYWAY = "flyway_schema_history";

    private static final int ROWS = 3;

    /** As people type them, as far as a column may hold them. */
    private static final String WORDS = Texts.storable(Samples.words());

    /** What numbers may be: moments, counts, and the ends of the range. */
    private static final List<Long> NUMBERS = List.of(0L, 1_776_234_567_890L, Long.MAX_VALUE, Long.MIN_VALUE, -1L);

    private AnyRows() {}

    private static final String NULLABLE = "?";

    /** Table, column, declared type, which ends with a question mark where there may be nothing. */
    static Map<String, Map<String, String>> columns(Connection connection) throws SQLException {
        Map<String, Map<String, String>> tables = new TreeMap<>();
        DatabaseMetaData about = connection.getMetaData();
        try (ResultSet row = about.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (row.next()) {
                tables.put(row.getString("TABLE_NAME"), new TreeMap<>());
            }
        }
        tables.remove(FLYWAY);
        for (Map.Entry<String, Map<String, String>> table : tables.entrySet()) {
            try (ResultSet row = about.getColumns(null, connection.getSchema(), table.getKey(), "%")) {
                while (row.next()) {
                    table.getValue()
                            .put(
                                    row.getString("COLUMN_NAME"),
                                    row.getString("TYPE_NAME").toLowerCase(Locale.ROOT)
                                            + (row.getInt("NULLABLE") == DatabaseMetaData.columnNullable
                                                    ? NULLABLE
                                                    : ""));
                }
            }
        }
        return tables;
    }

    /** Some rows in each table: no text stands in two of them, and the first lacks all that may be lacking. */
    static void fill(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            for (Map.Entry<String, Map<String, String>> table :
                    columns(connection).entrySet()) {
                fill(connection, table.getKey(), table.getValue());
            }
        }
    }

    private static void fill(Connection connection, String table, Map<String, String> columns) throws SQLException {
        String names = String.join(", ", columns.keySet());
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " (" + names + ") values (" + marks + ")")) {
            for (int row = 0; row < ROWS; row++) {
                int at = 0;
                for (Map.Entry<String, String> column : columns.entrySet()) {
                    at++;
                    insert.setObject(at, value(table, column, row, at));
                }
                insert.executeUpdate();
            }
        }
    }

    private static @Nullable Object value(String table, Map.Entry<String, String> column, int row, int at) {
        if (row == 0 && column.getValue().endsWith(NULLABLE)) {
            return null;
        }
        return column.getValue().startsWith("text")
                ? table + column.getKey() + row + WORDS
                : NUMBERS.get((at + row) % NUMBERS.size());
    }

    /** Every row of every table, as text, sorted. */
    static Map<String, List<String>> all(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return all(connection, columns(connection));
        }
    }

    /** The same, of these columns alone. */
    static Map<String, List<String>> all(Connection connection, Map<String, Map<String, String>> columns)
            throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        for (Map.Entry<String, Map<String, String>> table : columns.entrySet()) {
            List<String> rows = new ArrayList<>();
            String names = String.join(", ", table.getValue().keySet());
            try (PreparedStatement select = connection.prepareStatement("select " + names + " from " + table.getKey());
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Map<String, String> values = new TreeMap<>();
                    for (String column : table.getValue().keySet()) {
                        @Nullable Object value = row.getObject(column);
                        values.put(
                                column,
                                Optional.ofNullable(value).map(AnyRows::shown).orElse("null"));
                    }
                    rows.add(values.toString());
                }
            }
            all.put(table.getKey(), rows.stream().sorted().collect(Collectors.toList()));
        }
        return all;
    }

    private static String shown(Object value) {
        return value instanceof Number ? String.valueOf(((Number) value).longValue()) : "'" + value + "'";
    }
}
