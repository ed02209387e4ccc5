package dev.awsinquiry.reader.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables of the reading: bundled, and followed by the rows of a file of the same name in the operator's folder, where
 * there is one. A row is a line with its cells parted by tabs; lines that begin with {@code # } are remarks.
 *
 * @param folder the operator's
 */
public record Rows(Optional<Path> folder) {

    /** What the product brings along, and nothing else. */
    public static final Rows BUNDLED = new Rows(Optional.empty());

    /**
     * The rows of a table.
     *
     * @throws UncheckedIOException when the operator's file can't be read
     */
    public List<String[]> of(String name) {
        List<String[]> rows = new ArrayList<>(split(bundled(name)));
        Optional<Path> own = folder.map(at -> at.resolve(name)).filter(Files::isRegularFile);
        if (own.isPresent()) {
            try {
                rows.addAll(split(Files.readString(own.get())));
            } catch (IOException e) {
                throw new UncheckedIOException(name + " can't be read", e);
            }
        }
        return rows;
    }

    private static String bundled(String name) {
        try (InputStream in = Rows.class.getResourceAsStream("/reader/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the file reader/" + name + " is missing from the product");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reader/" + name + " can't be read", e);
        }
    }

    private static List<String[]> split(String file) {
        return file.lines()
                .map(line -> line.startsWith("\ufeff") ? line.substring(1) : line)
                .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
