package dev.awsinquiry.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** A file; blocked by somebody who holds its write lock. */
final class SqliteFile implements Database {

    private final SmallDisk disk;
    private final Path folder;

    SqliteFile(Path folder) {
        this.disk = new SmallDisk(folder);
        this.folder = folder;
    }

    @Override
    public String name() {
        return "SQLite";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("AWS_INQUIRY_DATA_DIR", folder.toString());
    }

    @Override
    public void block(Duration by) {
        Path file = folder.resolve("aws-inquiry.db");
        if (!Files.exists(file)) {
            return;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?busy_timeout=5000");
                Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");
            Trouble.pause(by);
            statement.execute("rollback");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean fillDisk(Duration lasting) {
        return disk.fill(lasting);
    }

    @Override
    public void close() {
        disk.close();
    }
}
