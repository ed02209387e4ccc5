package dev.awsinquiry.reading.page;

import dev.awsinquiry.files.OwnFile;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What may stand once in a file. Of two rows for the same thing the later one would win, and nobody would hear of the
 * other; a row of an operator's file may well replace a bundled one.
 */
final class RowKeys {

    /** How many cells, from the first on, name what a row is about: by file, or by file and kind of row; elsewhere rows add up. */
    private static final Map<String, Integer> CELLS = Map.of(
            "abbreviations.tsv", 1,
            "regions.tsv", 1,
            "zones.tsv", 1,
            "publishers.tsv", 1,
            "error-codes.tsv", 2,
            "http-status.tsv", 2,
            "resource-types.tsv path", 2,
            "resource-types.tsv host", 2);

    private RowKeys() {}

    /**
     * Refuses a file with two rows for the same thing.
     *
     * @throws IllegalArgumentException naming both lines
     */
    static void check(String name, OwnFile file) {
        Map<String, String> lines = new HashMap<>();
        for (String[] row : Table.rows(file.text())) {
            int cells = CELLS.getOrDefault(name, CELLS.getOrDefault(name + " " + row[0], 0));
            if (cells == 0 || row.length < cells) {
                continue;
            }
            String key = key(name, String.join("\t", Arrays.copyOf(row, cells)));
            String line = String.join("\t", row);
            String before = lines.put(key, line);
            if (before != null) {
                throw new IllegalArgumentException(
                        "two rows of " + file.name() + " for the same: " + before + " | " + line);
            }
        }
    }

    /** Error codes are told apart by their letters' size; all else isn't. */
    private static String key(String name, String cells) {
        return name.equals("error-codes.tsv") ? cells : new Folded(cells).lower;
    }
}
