package dev.awsinquiry.faults;

import dev.awsinquiry.testkit.FreePort;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A server; blocked by stopping it. */
final class PostgresServer implements Database {

    private final SmallDisk disk;
    private final Path data;
    private final int port = FreePort.find();
    private EmbeddedPostgres server;

    PostgresServer(Path folder) {
        this.disk = new SmallDisk(folder);
        this.data = disk.folder().resolve("data");
        this.server = start();
    }

    private EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    // what was committed has to survive the server's end
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_wal_size", "128MB")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "DATABASE_USERNAME",
                "postgres",
                "DATABASE_PASSWORD",
                "postgres");
    }

    @Override
    public void block(Duration by) {
        stop();
        Trouble.pause(by);
        server = start();
    }

    /** A server whose log finds no room ends itself; whoever runs it starts it again when there is some. */
    @Override
    public boolean fillDisk(Duration lasting) {
        boolean full = disk.fill(lasting);
        if (full && !answers()) {
            stop();
            server = start();
        }
        return full;
    }

    private boolean answers() {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        disk.close();
    }
}
