package dev.awsinquiry.store.upkeep;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts a backup in the place of an SQLite database that nobody uses. What was there is set aside, not deleted. */
public final class SqliteRestore {

    /**
     * What was done.
     *
     * @param holds what the database holds now
     * @param aside where what was there before lies
     */
    public record Restored(Inventory holds, Optional<Path> aside) {}

    /**
     * What waited in the outbox when the copy was made has gone out since, most likely: it is looked for in Slack before
     * it is posted.
     */
    private static final String LOOK_FIRST = "update posts set uncertain = 1 where delivered_revision = 0";

    private SqliteRestore() {}

    /**
     * Checks the backup, then puts it there. The backup itself stays as it is.
     *
     * @param backup a file that {@link SqliteBackup} or SQLite's own backup has made
     * @param database the place; its folder is made where it is missing
     * @param now names what is set aside
     * @throws Refused when the backup is damaged, is none or comes from a newer version, or when the database is in use;
     *     what was there is untouched then
     */
    public static Restored put(Path backup, Path database, Instant now) throws Refused {
        Sqlite.requireThere(backup);
        requireClosed(backup);
        try {
            Path folder = Files.createDirectories(Shelf.folder(database));
            Path copy = Shelf.newFileFor(database);
            try {
                try (OutputStream out = Files.newOutputStream(copy)) {
                    Files.copy(backup, out);
                }
                return put(copy, backup, folder, database, now);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException | SQLException e) {
            throw new Refused("The backup couldn't be put back: " + Refused.said(e), e);
        }
    }

    /** A file of a database in use, or of one that wasn't closed, is not all of it. */
    private static void requireClosed(Path backup) throws Refused {
        Path log = Shelf.beside(backup, "-wal");
        if (Files.exists(log)) {
            throw new Refused(
                    log + " lies beside " + backup
                            + " and holds a part of it: this is a database, not a backup. Make one of it with the command backup.");
        }
    }

    private static Restored put(Path copy, Path backup, Path folder, Path database, Instant now)
            throws IOException, SQLException, Refused {
        Inventory holds = Sqlite.checked(copy, backup.toString());
        try (Connection connection = Sqlite.open(copy)) {
            Sql.execute(connection, LOOK_FIRST);
        }
        Shelf.giveToOwnerOf(folder, copy);
        Path aside = Shelf.beside(database, ".before-restore-" + Shelf.stamp(now));
        if (!Files.exists(database)) {
            setAside(database, aside);
            Shelf.put(copy, database);
            return new Restored(holds, Optional.empty());
        }
        Seclusion.during(database, () -> {
            setAside(database, aside);
            Shelf.put(copy, database);
        });
        return new Restored(holds, Optional.of(aside));
    }

    /** With its log: one that was left behind would be taken for that of the file which comes in its place. */
    private static void setAside(Path database, Path aside) throws IOException {
        for (String part : List.of("", "-wal", "-shm")) {
            Path file = Shelf.beside(database, part);
            if (Files.exists(file)) {
                Shelf.rename(file, Shelf.beside(aside, part));
            }
        }
    }
}
