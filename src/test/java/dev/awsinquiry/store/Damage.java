package dev.awsinquiry.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** What disks do to files. */
final class Damage {

    private static final int PAGE = 4096;

    private Damage() {}

    /** A page in the middle of the file holds something else. */
    static void inTheMiddle(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] page = new byte[PAGE];
            Arrays.fill(page, (byte) 0x5a);
            channel.write(ByteBuffer.wrap(page), channel.size() / PAGE / 2 * PAGE);
        }
    }

    /** The second half is gone. */
    static void cutOff(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / PAGE / 2 * PAGE);
        }
    }
}
