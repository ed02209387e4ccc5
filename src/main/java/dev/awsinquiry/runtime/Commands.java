package dev.awsinquiry.runtime;

import dev.awsinquiry.store.upkeep.PostgresMove;
import dev.awsinquiry.store.upkeep.Refused;
import dev.awsinquiry.store.upkeep.SqliteBackup;
import dev.awsinquiry.store.upkeep.SqliteRestore;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What an operator can have done with the database, on the command line. Settings are read as by the product itself; it
 * isn't started, and needs no credentials for this.
 */
final class Commands {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private interface Work {
        String done(Commands here, Path file) throws Refused;
    }

    /**
     * A command.
     *
     * @param usage its name and, behind it, what it is given
     * @param does in a few words
     */
    record Command(String usage, String does, Work work) {

        String name() {
            return usage.split(" ")[0];
        }

        boolean fits(String[] args) {
            return args[0].equals(name()) && args.length == usage.split(" ").length;
        }
    }

    /** The README has the same table. */
    static final List<Command> ALL = List.of(
            new Command("backup FILE", "copies the SQLite database while the product runs", Commands::backup),
            new Command("restore FILE", "puts such a copy in the place of the database", Commands::restore),
            new Command("move-to-postgresql", "moves everything from the SQLite file to DATABASE_URL", Commands::move));

    private final Config config;
    private final PrintStream out;
    private final PrintStream err;

    Commands(Config config, PrintStream out, PrintStream err) {
        this.config = config;
        this.out = out;
        this.err = err;
    }

    /** Does what is asked for, and gives the exit code. */
    int run(String[] args) {
        Optional<Command> command = ALL.stream().filter(one -> one.fits(args)).findFirst();
        if (command.isEmpty()) {
            err.println("Without a command, aws-inquiry starts. The commands are:");
            ALL.forEach(one -> err.printf("  %-20s %s%n", one.usage(), one.does()));
            return MISUSED;
        }
        try {
            out.println(command.get().work().done(this, Path.of(args[args.length - 1])));
            return DONE;
        } catch (Refused e) {
            err.println(e.getMessage());
            return REFUSED;
        }
    }

    private String backup(Path file) throws Refused {
        requireSqlite("Back it up with pg_dump, or as your service offers.");
        return "Backed up to " + file + ": " + SqliteBackup.write(existing(), file) + ".";
    }

    private String restore(Path file) throws Refused {
        requireSqlite("Put its dump back with pg_restore.");
        SqliteRestore.Restored restored = SqliteRestore.put(file, database(), now());
        String before = restored.aside()
                .map(aside -> " What was there before is " + aside + ".")
                .orElse("");
        return "Restored " + database() + ": " + restored.holds() + "." + before;
    }

    private String move(Path none) throws Refused {
        if (url().isEmpty()) {
            throw new Refused(
                    "DATABASE_URL is empty. It says where everything moves, and the product is started with it"
                            + " from then on.");
        }
        PostgresMove.Moved moved = new PostgresMove(existing(), postgres(), now()).go();
        return "Moved to PostgreSQL: " + moved.holds() + ". The file is no longer used; it is " + moved.aside()
                + " now.";
    }

    private void requireSqlite(String otherwise) throws Refused {
        if (url().isPresent()) {
            throw new Refused("DATABASE_URL is set, so everything is in PostgreSQL. " + otherwise);
        }
    }

    private Optional<String> url() {
        return Settings.trimmed(config.getOptionalValue("database.url", String.class));
    }

    private Path database() {
        return DatabaseChoice.file(
                config.getOptionalValue("aws-inquiry.data-dir", String.class).orElse(DatabaseChoice.FOLDER));
    }

    private Path existing() throws Refused {
        if (!Files.isRegularFile(database())) {
            throw new Refused(
                    "There is no database " + database() + ". AWS_INQUIRY_DATA_DIR says in which folder it is.");
        }
        return database();
    }

    /** As the product itself connects, but for the time that it may take. */
    private DataSource postgres() throws Refused {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            Settings.requirePostgres(url());
            source.setUrl(new PostgresUrl(url().orElse("")).patient());
        } catch (ConfigurationException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            // with the address in its message, which may hold a password
            throw new Refused("DATABASE_URL can't be understood.", e);
        }
        source.setUser(chosen("username"));
        source.setPassword(chosen("password"));
        return source;
    }

    private String chosen(String setting) {
        return config.getOptionalValue("quarkus.datasource.postgres." + setting, String.class)
                .orElse("");
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
