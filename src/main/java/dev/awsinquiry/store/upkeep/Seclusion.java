package dev.awsinquiry.store.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everybody else from an SQLite file, by the locks that SQLite itself works with: a process that has a database in
 * write-ahead mode open holds a shared lock on some of these bytes all the time. It works without SQLite, and so on a
 * damaged file as well.
 *
 * <p>Within the process such a lock says nothing: nobody here may have the file open.
 */
final class Seclusion {

    /** PENDING_BYTE of SQLite's file format; the reserved byte and the shared range follow (os.h). */
    private static final long FIRST = 0x40000000L;

    private static final long LENGTH = 2 + 510;

    /** What is done with the file, or in its place. */
    interface Work {
        void done() throws IOException;
    }

    private Seclusion() {}

    static void during(Path file, Work work) throws IOException, Refused {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            @Nullable FileLock lock = channel.tryLock(FIRST, LENGTH, false);
            if (lock == null) {
                throw new Refused(file + " is in use. Stop aws-inquiry first.");
            }
            work.done();
        }
    }
}
