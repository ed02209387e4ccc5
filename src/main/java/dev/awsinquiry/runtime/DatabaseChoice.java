package dev.awsinquiry.runtime;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of the two data sources the active one: PostgreSQL where {@code DATABASE_URL} is set, otherwise a file in
 * the data directory. It runs before the framework reads its own settings, so that one build serves both.
 */
public final class DatabaseChoice implements ConfigSourceFactory {

    /** Above the application's own properties, below variables and system properties. */
    private static final int ORDINAL = 275;

    /** The data directory, where none is named. */
    static final String FOLDER = "data";

    private static final String NOWHERE = "jdbc:postgresql://refused.invalid/";

    private static final String FILE = "aws-inquiry.db";

    /**
     * Durable when acknowledged, and waiting for a lock for less than Slack's patience. That transactions take their
     * write lock at once is the store's doing: the driver's own setting for it forgets where it stands when the lock is
     * taken by another. What is deleted is overwritten, not only left out of the tables.
     */
    private static final String SQLITE_OPTIONS =
            "?journal_mode=WAL&synchronous=FULL&busy_timeout=400&secure_delete=true";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> chosen = new HashMap<>();
        String url = value(context, "database.url", "");
        boolean postgres = !url.isEmpty();
        chosen.put("quarkus.datasource.active", String.valueOf(!postgres));
        chosen.put("quarkus.datasource.postgres.active", String.valueOf(postgres));
        if (postgres) {
            chosen.put("quarkus.datasource.postgres.jdbc.url", address(url));
            chosen.put("quarkus.datasource.postgres.username", value(context, "database.username", ""));
            chosen.put("quarkus.datasource.postgres.password", value(context, "database.password", ""));
        } else {
            String folder = value(context, "aws-inquiry.data-dir", FOLDER);
            chosen.put("quarkus.datasource.jdbc.url", "jdbc:sqlite:" + named(folder) + SQLITE_OPTIONS);
        }
        chosen.replaceAll((name, value) -> AsWritten.kept(value));
        return List.of(new PropertiesConfigSource(chosen, "the choice of a database", ORDINAL));
    }

    /** What is no such address is refused once the settings are checked; the pool would log it before, password and all. */
    private static String address(String url) {
        return new PostgresUrl(PostgresUrl.isOne(url) ? url : NOWHERE).prompt();
    }

    /** A folder that can't be is refused once the settings are checked; nothing is opened before. */
    private static String named(String folder) {
        try {
            return file(folder).toString();
        } catch (InvalidPathException e) {
            return FILE;
        }
    }

    /** The SQLite file in a data directory, whose name may have blanks around it as in {@link Folders}. */
    static Path file(String folder) {
        return Path.of(folder.strip(), FILE);
    }

    private static String value(ConfigSourceContext context, String name, String otherwise) {
        @Nullable ConfigValue given = context.getValue(name);
        @Nullable String value = given == null ? null : AsWritten.of(given);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    /** After the factories that bring in files and variables. */
    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }
}
