package dev.awsinquiry.store.upkeep;

import static java.util.stream.Collectors.joining;

import dev.awsinquiry.store.upkeep.Schema.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All rows of a table, read and written with every column that the schema has. */
final class TableRows {

    /** So many at a time, wherever they come from: a table may be larger than the memory. */
    private static final int BATCH = 500;

    private final String table;
    private final List<Map.Entry<String, Kind>> columns;

    TableRows(String table, Schema schema) throws Refused {
        this.table = table;
        this.columns = List.copyOf(
                schema.columns().getOrDefault(table, new TreeMap<>()).entrySet());
        for (Map.Entry<String, Kind> column : columns) {
            if (column.getValue() == Kind.OTHER) {
                throw new Refused("The column " + column.getKey() + " of " + table
                        + " is neither text nor bigint; moving doesn't know it.");
            }
        }
    }

    /** What stands in a database. */
    Fingerprint in(Connection connection) throws SQLException {
        Fingerprint found = new Fingerprint();
        read(connection, found::add);
        return found;
    }

    /** Writes what stands in one database into the other. */
    void copy(Connection from, Connection to) throws SQLException {
        String marks = columns.stream().map(column -> "?").collect(joining(", "));
        String insert = "insert into " + Schema.quoted(table) + " (" + names() + ") values (" + marks + ")";
        try (PreparedStatement statement = to.prepareStatement(insert)) {
            int[] waiting = {0};
            read(from, row -> {
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.addBatch();
                if (++waiting[0] % BATCH == 0) {
                    statement.executeBatch();
                }
            });
            statement.executeBatch();
        }
    }

    private interface Reader {
        void row(List<@Nullable Object> values) throws SQLException;
    }

    private void read(Connection connection, Reader reader) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            try (ResultSet row = statement.executeQuery("select " + names() + " from " + Schema.quoted(table))) {
                while (row.next()) {
                    reader.row(values(row));
                }
            }
        }
    }

    private List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            @Nullable Object value = row.getObject(i + 1);
            values.add(value instanceof Integer number ? (Object) number.longValue() : value);
            requireKind(columns.get(i), values.get(i));
        }
        return values;
    }

    /** SQLite takes anything into any column; the other database doesn't. */
    private void requireKind(Map.Entry<String, Kind> column, @Nullable Object value) throws SQLException {
        boolean fits =
                value == null || (column.getValue() == Kind.NUMBER ? value instanceof Long : value instanceof String);
        if (!fits) {
            throw new SQLException("a " + column.getKey() + " of " + table + " is no " + column.getValue());
        }
    }

    private String names() {
        return columns.stream().map(column -> Schema.quoted(column.getKey())).collect(joining(", "));
    }
}
