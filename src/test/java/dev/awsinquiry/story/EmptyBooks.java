package dev.awsinquiry.story;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Takes out of the product's database what earlier stories left, so that all can be told to one process. */
final class EmptyBooks {

    private static final String TABLES = "select name from sqlite_master where type = 'table'"
            + " and name not like 'sqlite_%' and name not like 'flyway_%'";

    private EmptyBooks() {}

    /** Where they are; on a slow machine the product may be up before them. */
    static Path file() {
        return Path.of(ConfigProvider.getConfig().getValue("aws-inquiry.data-dir", String.class), "aws-inquiry.db");
    }

    static void open() {
        try (Connection books = DriverManager.getConnection("jdbc:sqlite:" + file() + "?busy_timeout=20000");
                Statement statement = books.createStatement()) {
            for (String table : tables(statement)) {
                statement.executeUpdate("delete from " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
