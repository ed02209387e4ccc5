package dev.awsinquiry.runtime;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.runtime.BooksWiring.Database;
import dev.awsinquiry.store.Dialect;
import dev.awsinquiry.store.StoreMigrations;
import dev.awsinquiry.store.upkeep.PostgresMove;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Brings the database's tables up to date, as soon as the database can be reached. */
@Singleton
class Tables {

    private static final Logger LOG = Logger.getLogger(Tables.class);

    /** What SQLite says of a file that it can't make out. */
    private static final List<String> DAMAGE = List.of("SQLITE_CORRUPT", "SQLITE_NOTADB");

    private final Database database;
    private final InquirySettings settings;
    private volatile Optional<String> missing = Optional.of("not tried yet");

    Tables(Database database, InquirySettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Why they aren't ready; empty when they are. */
    Optional<String> missing() {
        return missing;
    }

    /**
     * Whether the file was taken away. The process goes on with what it has open, and what it writes there ends with it.
     */
    Optional<String> lost() {
        Path file = file();
        return database.dialect() != Dialect.SQLITE || Files.exists(file)
                ? Optional.empty()
                : Optional.of(
                        file + " isn't there any more; what is taken in now is lost at the next start. Put it back,"
                                + " or stop the product and restore a backup");
    }

    /**
     * Tries again, after the start. What would have stopped the start, had the database been there in time, is the reason
     * for not being ready from now on; a restart tells it as well, in more words.
     */
    synchronized void retry() {
        try {
            prepare();
        } catch (RuntimeException e) {
            String reason = "the tables can't be brought up to date: "
                    + String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
            if (!missing.equals(Optional.of(reason))) {
                LOG.error(reason, e);
            }
            missing = Optional.of(reason);
        }
    }

    /** Tries, unless they are ready. A database that is away is tried again later; anything else stops the start. */
    synchronized void prepare() {
        if (missing.isEmpty()) {
            return;
        }
        try {
            makeFolder();
            StoreMigrations.migrate(database.source(), database.dialect());
            missing = Optional.empty();
            LOG.info("the database is ready");
        } catch (BooksUnavailable e) {
            String reason =
                    away(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            if (!missing.equals(Optional.of(reason))) {
                LOG.warnf("%s; it is tried again", reason);
            }
            missing = Optional.of(reason);
        }
    }

    /** A file is named, and when it is damaged, so is the way out. */
    private String away(String said) {
        if (database.dialect() != Dialect.SQLITE) {
            return "the database can't be reached: " + said;
        }
        boolean damaged = DAMAGE.stream().anyMatch(said::contains);
        return file() + " can't be used: " + said
                + (damaged ? "; it is damaged, or something else. Stop the product and restore a backup" : "");
    }

    private void makeFolder() {
        if (database.dialect() != Dialect.SQLITE) {
            return;
        }
        Path folder = Folders.data(settings.dataDir());
        try {
            DataFolder.make(folder);
            PostgresMove.movedFrom(file()).ifPresent(moved -> {
                throw Settings.refused(
                        "DATABASE_URL",
                        "is missing: " + moved + " was moved to PostgreSQL. To begin anew with SQLite, take it out of"
                                + " its folder");
            });
        } catch (IOException e) {
            throw refused(folder);
        }
        if (!Files.isWritable(folder)) {
            throw refused(folder);
        }
    }

    private Path file() {
        return DatabaseChoice.file(settings.dataDir());
    }

    private static ConfigurationException refused(Path folder) {
        return Settings.refused(
                "AWS_INQUIRY_DATA_DIR", "has to be a folder that can be written, not \"" + folder + "\"");
    }
}
