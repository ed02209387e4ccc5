package dev.awsinquiry.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database with the product's tables, empty, behind pools like the product's. */
final class TestDatabase implements AutoCloseable {

    static final int POOL = 4;

    static final String SQLITE_SETTINGS = "?journal_mode=WAL&synchronous=FULL&busy_timeout=400&secure_delete=true";

    /** One of each for the whole run, with the tables made; they end with the process. */
    private static final Map<Dialect, String> URLS = new EnumMap<>(Dialect.class);

    private static final AtomicInteger BARE = new AtomicInteger();

    private final String url;
    private final Dialect dialect;
    private final List<AgroalDataSource> pools = new ArrayList<>();
    private final DataSource source;

    private TestDatabase(String url, Dialect dialect) {
        this.url = url;
        this.dialect = dialect;
        this.source = newPool();
    }

    static TestDatabase open(Dialect dialect) {
        TestDatabase database = new TestDatabase(url(dialect), dialect);
        database.execute("delete from posts");
        database.execute("delete from unheard");
        database.execute("delete from inquiries");
        database.execute("delete from audit");
        return database;
    }

    /** One without tables, for those who change them. */
    static TestDatabase bare(Dialect dialect) {
        return new TestDatabase(dialect == Dialect.SQLITE ? sqliteUrl(newFile()) : barePostgres(), dialect);
    }

    /** Another on the server of the run. */
    private static String barePostgres() {
        String name = "bare" + BARE.incrementAndGet();
        try (TestDatabase server = open(Dialect.POSTGRESQL)) {
            server.execute("create database " + name);
            return server.url().replace("/postgres?", "/" + name + "?");
        }
    }

    private static synchronized String url(Dialect dialect) {
        return URLS.computeIfAbsent(dialect, TestDatabase::prepared);
    }

    private static String prepared(Dialect dialect) {
        String url = dialect == Dialect.SQLITE ? sqliteUrl(newFile()) : postgresUrl(startPostgres());
        try (AgroalDataSource pool = pool(url, dialect, POOL)) {
            StoreMigrations.migrate(pool, dialect);
        }
        return url;
    }

    private static Path newFile() {
        try {
            Path folder = Files.createTempDirectory("aws-inquiry-store");
            Path file = folder.resolve("store.db");
            folder.toFile().deleteOnExit();
            for (String name : List.of("store.db", "store.db-wal", "store.db-shm")) {
                folder.resolve(name).toFile().deleteOnExit();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sqliteUrl(Path file) {
        return "jdbc:sqlite:" + file + SQLITE_SETTINGS;
    }

    static String postgresUrl(EmbeddedPostgres server) {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** A server of the test's own, to stop and to start. */
    static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody waits for a connection in these tests, except for a machine that has much else to do. */
    static AgroalDataSource pool(String url, Dialect dialect, int size) {
        return pool(url, dialect, size, Duration.ofSeconds(30));
    }

    static AgroalDataSource pool(String url, Dialect dialect, int size, Duration patience) {
        AgroalDataSourceConfigurationSupplier configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> {
                    pool.maxSize(size)
                            .acquisitionTimeout(patience)
                            .connectionFactoryConfiguration(
                                    connection -> connection.jdbcUrl(url).connectionProviderClassName(driver(dialect)));
                    if (dialect == Dialect.POSTGRESQL) {
                        pool.exceptionSorter(new PostgreSQLExceptionSorter());
                    }
                    return pool;
                });
        try {
            return AgroalDataSource.from(configuration);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String driver(Dialect dialect) {
        return dialect == Dialect.SQLITE ? "org.sqlite.JDBC" : "org.postgresql.Driver";
    }

    String url() {
        return url;
    }

    DataSource source() {
        return source;
    }

    /** Another process's way to the same database. */
    DataSource newPool() {
        AgroalDataSource pool = pool(url, dialect, POOL);
        pools.add(pool);
        return pool;
    }

    /** Past the store: what somebody else would do to the database. */
    void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what a query finds. */
    List<String> texts(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pools.forEach(AgroalDataSource::close);
    }
}
