package dev.awsinquiry.clock;

import dev.awsinquiry.files.OwnFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file with one row a line, in UTF-8. A {@code #} at the beginning of a line or after a blank begins a comment (inside a
 * word it doesn't, since addresses of pages hold it); empty lines say nothing.
 *
 * @param name how it is called in messages
 * @param lines its lines, comments included
 */
record DataFile(String name, List<String> lines) {

    /** One of the product's own. */
    static DataFile bundled(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream("/clock/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: clock/" + name);
            }
            return new DataFile(
                    name,
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("can't read clock/" + name, e);
        }
    }

    /** The operator's, where the folder holds one of that name. */
    static Optional<DataFile> own(Path folder, String name) {
        return OwnFile.in(folder, name)
                .map(file -> new DataFile(file.name(), file.text().lines().toList()));
    }

    /**
     * Reads every line that says something.
     *
     * @throws IllegalArgumentException names the file and the line in front of what the reader found lacking
     */
    <T> List<T> read(Function<String, T> reader) {
        List<T> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = withoutComment(lines.get(i));
            if (line.isEmpty()) {
                continue;
            }
            try {
                rows.add(reader.apply(line));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return rows;
    }

    private static String withoutComment(String line) {
        for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
            if (at == 0 || Character.isWhitespace(line.charAt(at - 1))) {
                return line.substring(0, at).strip();
            }
        }
        return line.strip();
    }
}
