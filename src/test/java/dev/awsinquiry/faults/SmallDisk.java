package dev.awsinquiry.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A folder on a file system of its own, which can be filled; a plain folder where nothing may be mounted. */
final class SmallDisk implements AutoCloseable {

    private static final String SIZE = "512m";
    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final boolean mounted;

    SmallDisk(Path folder) {
        this(folder, SIZE);
    }

    /**
     * A disk.
     *
     * @param size as {@code mount} takes it, such as {@code 64m}
     */
    SmallDisk(Path folder, String size) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
        if (mounted) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        } else {
            System.out.println("no disk is ever full here: only root may mount a small one");
        }
    }

    Path folder() {
        return folder;
    }

    /** Whether it could be done. */
    boolean fill(Duration lasting) {
        if (!mounted) {
            return false;
        }
        fillUp();
        Trouble.pause(lasting);
        empty();
        return true;
    }

    /** Whether it can be filled at all. */
    boolean isSmall() {
        return mounted;
    }

    /** To the last byte. */
    void fillUp() {
        try {
            pour(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes out again what it was filled with. */
    void empty() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static void pour(Path ballast) throws IOException {
        byte[] zeros = new byte[CHUNK];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            for (int size = CHUNK; size > 0; ) {
                size = poured(out, zeros, size) ? size : size / 2;
            }
        }
    }

    /** Whether so many bytes found room. */
    private static boolean poured(OutputStream out, byte[] zeros, int size) {
        try {
            out.write(zeros, 0, size);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        if (mounted && Files.exists(folder)) {
            // lazily: what was killed a moment ago may still hold a file
            run("umount", "--lazy", folder.toString());
        }
    }
}
