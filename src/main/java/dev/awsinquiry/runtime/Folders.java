package dev.awsinquiry.runtime;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folders that an operator names. What can't be one stops the start with a sentence that names the variable. */
final class Folders {

    private static final String DATA = "AWS_INQUIRY_DATA_DIR";
    private static final String TEMPLATES = "AWS_INQUIRY_TEMPLATES_DIR";

    private Folders() {}

    /** The folder of the SQLite file, whose driver takes what follows a question mark for its options. */
    static Path data(String given) {
        if (given.contains("?")) {
            throw Settings.refused(DATA, "has to be a folder without a question mark, not \"" + given + "\"");
        }
        return path(DATA, given);
    }

    /** The folder of the operator's own files. */
    static Path templates(String given) {
        Path folder = path(TEMPLATES, given);
        if (!Files.isDirectory(folder)) {
            throw Settings.refused(TEMPLATES, "has to be a folder that exists, not \"" + given + "\"");
        }
        return folder;
    }

    /**
     * Without the blanks around it that copying brings along. Letters that the locale doesn't know can't be part of a
     * file's name; without one it knows ASCII alone.
     */
    private static Path path(String variable, String given) {
        try {
            return Path.of(given.strip());
        } catch (InvalidPathException e) {
            throw Settings.refused(
                    variable,
                    "has to be a folder whose name this locale has letters for, not \"" + given
                            + "\". Start with LC_ALL=C.UTF-8, or name another");
        }
    }
}
