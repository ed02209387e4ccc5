package dev.awsinquiry.store;

import io.agroal.api.AgroalDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** A database that outlives the program: filled once, measured often. As durable as the product's. */
final class Ground implements AutoCloseable {

    private final Dialect dialect;
    private final Optional<EmbeddedPostgres> server;
    private final AgroalDataSource pool;

    private Ground(Dialect dialect, Optional<EmbeddedPostgres> server, String url) {
        this.dialect = dialect;
        this.server = server;
        this.pool = TestDatabase.pool(url, dialect, 8);
    }

    /** The one that the system properties {@code bench.database} and {@code bench.folder} name, its tables made. */
    static Ground open() throws IOException {
        Dialect dialect =
                Dialect.valueOf(System.getProperty("bench.database", "sqlite").toUpperCase(Locale.ROOT));
        Path folder = Files.createDirectories(Path.of(System.getProperty("bench.folder", "target/bench")));
        Ground ground = dialect == Dialect.SQLITE
                ? new Ground(dialect, Optional.empty(), TestDatabase.sqliteUrl(folder.resolve("store.db")))
                : onServer(folder.resolve("postgresql"));
        StoreMigrations.migrate(ground.pool, dialect);
        return ground;
    }

    private static Ground onServer(Path data) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        return new Ground(Dialect.POSTGRESQL, Optional.of(server), TestDatabase.postgresUrl(server));
    }

    Dialect dialect() {
        return dialect;
    }

    DataSource source() {
        return pool;
    }

    @Override
    public void close() throws IOException {
        pool.close();
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
