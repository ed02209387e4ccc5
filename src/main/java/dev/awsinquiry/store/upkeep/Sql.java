package dev.awsinquiry.store.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A statement without arguments, in short. */
final class Sql {

    private Sql() {}

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
