package dev.awsinquiry.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A server; blocked by stopping it. */
final class PostgresServer implements Database {

    private final Path data;
    private final int port = Replica.freePort();
    private EmbeddedPostgres server;

    PostgresServer(Path data) {
        this.data = data;
        this.server = start();
    }

    private EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
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
        close();
        Trouble.pause(by);
        server = start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
