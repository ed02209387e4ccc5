package dev.awsinquiry.store.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Puts files into their place such that there is the whole file or none, whenever the power goes. */
final class Shelf {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Shelf() {}

    /** An empty file beside the place that it is for, readable by nobody but its owner. */
    static Path newFileFor(Path place) throws IOException {
        return Files.createTempFile(folder(place), place.getFileName() + ".", ".part");
    }

    /** Puts the file into its place for good. */
    static void put(Path file, Path place) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        rename(file, place);
    }

    /** Gives a file of the same folder another name for good. */
    static void rename(Path file, Path name) throws IOException {
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
        settle(folder(name));
    }

    /** Gives the file to whoever the folder belongs to: an operator may be somebody else than the product. */
    static void giveToOwnerOf(Path folder, Path file) throws IOException {
        UserPrincipal owner = Files.getOwner(folder);
        if (!owner.equals(Files.getOwner(file))) {
            Files.setOwner(file, owner);
        }
    }

    /** Makes names last that were changed in the folder. */
    private static void settle(Path folder) throws IOException {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            // a folder can't be opened there
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static Path folder(Path place) {
        return place.toAbsolutePath().getParent();
    }

    /** The file whose name is that of the given one and something more. */
    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** A moment as a part of a name, in UTC. */
    static String stamp(Instant moment) {
        return STAMP.format(moment);
    }
}
