package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.runtime.BooksWiring.Database;
import dev.awsinquiry.store.Dialect;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/** What is said of a database that isn't ours, or isn't any more. */
class TablesTest {

    @TempDir
    Path folder;

    private AgroalDataSource source;
    private Tables tables;

    @BeforeEach
    void open() throws SQLException {
        source = AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(4)
                        .connectionFactoryConfiguration(factory -> factory.connectionProviderClass(JDBC.class)
                                .jdbcUrl("jdbc:sqlite:" + DatabaseChoice.file(folder.toString())
                                        + "?journal_mode=WAL&synchronous=FULL&busy_timeout=400&secure_delete=true"))));
        tables = tables(folder.toString());
    }

    private Tables tables(String dataDir) {
        return new Tables(new Database(source, Dialect.SQLITE), settings(dataDir));
    }

    private static InquirySettings settings(String dataDir) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(InquirySettings.class)
                .withSources(new PropertiesConfigSource(Map.of("aws-inquiry.data-dir", dataDir), "test", 100))
                .build();
        return config.getConfigMapping(InquirySettings.class);
    }

    @AfterEach
    void close() {
        source.close();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Where the first try came too early, the scheduler is who finds out. */
    @Test
    void whatWouldStopTheStartIsTheReasonForNotBeingReadyLater() throws SQLException {
        execute("create table strangers (name text)");
        assertThatThrownBy(tables::prepare).hasMessageContaining("non-empty schema");

        tables.retry();

        assertThat(tables.missing()).hasValueSatisfying(reason -> assertThat(reason)
                .startsWith("the tables can't be brought up to date: ")
                .contains("non-empty schema")
                .doesNotContain("\n"));

        execute("drop table strangers");
        tables.retry();
        assertThat(tables.missing()).isEmpty();
    }

    @Test
    void aFileThatWasTakenAwayIsMissed() throws IOException {
        tables.prepare();
        assertThat(tables.lost()).isEmpty();

        Path file = DatabaseChoice.file(folder.toString());
        Path aside = folder.resolve("aside.db");
        Files.move(file, aside);

        assertThat(tables.lost())
                .hasValueSatisfying(
                        reason -> assertThat(reason).startsWith(file.toString()).contains("isn't there any more"));
        Files.move(aside, file);
        assertThat(tables.lost()).isEmpty();
    }

    /** A file of variables keeps the blank at the end of a line; the pool is told the folder without it. */
    @Test
    void blanksAroundTheFolderArePartOfNoName() {
        Tables copied = tables(folder + " ");
        copied.prepare();

        assertThat(copied.lost()).isEmpty();
        assertThat(folder.resolveSibling(folder.getFileName() + " ")).doesNotExist();
    }

    @Test
    void aFileThatIsNoDatabaseIsNamedTogetherWithTheWayOut() throws IOException {
        Path file = DatabaseChoice.file(folder.toString());
        Files.writeString(file, "the shopping list, which is longer than the header of a database".repeat(20));

        tables.retry();

        assertThat(tables.missing()).hasValueSatisfying(reason -> assertThat(reason)
                .startsWith(file + " can't be used: ")
                .contains("SQLITE_NOTADB")
                .endsWith("restore a backup"));
    }
}
