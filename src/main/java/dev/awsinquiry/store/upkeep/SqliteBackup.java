package dev.awsinquiry.store.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Copies an SQLite database as it is at one moment, whoever is writing to it meanwhile: {@code VACUUM INTO} reads one
 * snapshot, the write-ahead log included, and keeps nobody from writing.
 */
public final class SqliteBackup {

    private SqliteBackup() {}

    /**
     * Writes the copy, which is checked before it gets its name. It holds people's words and is readable by its owner
     * alone.
     *
     * @param database the file, in use or not
     * @param copy the file to be made
     * @return what the copy holds
     * @throws Refused when there is such a file already, or the copy couldn't be made; none is left then
     */
    public static Inventory write(Path database, Path copy) throws Refused {
        Sqlite.requireThere(database);
        if (Files.exists(copy)) {
            throw new Refused(copy + " is there already. A backup never replaces a file; choose another name.");
        }
        if (!Files.isDirectory(Shelf.folder(copy))) {
            throw new Refused("There is no folder " + Shelf.folder(copy) + ".");
        }
        try {
            return written(database, copy);
        } catch (IOException | SQLException e) {
            throw new Refused("The backup couldn't be made: " + Refused.said(e), e);
        }
    }

    private static Inventory written(Path database, Path copy) throws IOException, SQLException, Refused {
        Path part = Shelf.newFileFor(copy);
        try {
            try (Connection connection = Sqlite.open(database);
                    PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
                vacuum.setString(1, part.toString());
                vacuum.execute();
            }
            Inventory inventory = Sqlite.checked(part, "The copy of " + database);
            Shelf.put(part, copy);
            return inventory;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
