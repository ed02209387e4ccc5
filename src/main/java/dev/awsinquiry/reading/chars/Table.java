package dev.awsinquiry.reading.chars;

import java.util.ArrayList;
import java.util.List;

/** A data file of the reading: one row a line, its cells parted by tabs. */
public final class Table {

    private Table() {}

    /** The rows of a table: no comments, no empty lines, cells cut at tabs. */
    public static List<String[]> rows(String file) {
        List<String[]> rows = new ArrayList<>();
        for (String line : file.split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(line.strip().split("\t", -1));
            }
        }
        return rows;
    }
}
