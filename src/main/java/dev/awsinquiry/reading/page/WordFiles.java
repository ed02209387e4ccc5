package dev.awsinquiry.reading.page;

import dev.awsinquiry.files.OwnFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files of the reading, and what an operator's files of the same names add to them. Whatever is wrong with one of those
 * is said with its name and, where it is a line, with the line.
 *
 * @param own the operator's folder
 */
record WordFiles(Optional<Path> own) {

    private static final String FOLDER = "/reading/";

    /** The word files of these names, the operator's behind ours. */
    List<OwnFile> words(List<String> names) {
        List<OwnFile> files = new ArrayList<>();
        List<String> ours = names.stream().map(WordFiles::bundled).toList();
        RuleHeads heads = new RuleHeads(ours);
        for (int i = 0; i < names.size(); i++) {
            files.add(new OwnFile(names.get(i), ours.get(i)));
            added(names.get(i)).ifPresent(file -> {
                heads.check(file);
                files.add(file);
            });
        }
        return files;
    }

    /** What is made of the table of that name. */
    <T> T made(String name, Function<String, T> maker) {
        String ours = bundled(name);
        RowKeys.check(name, new OwnFile(name, ours));
        Optional<OwnFile> added = added(name);
        if (added.isEmpty()) {
            return maker.apply(ours);
        }
        OwnFile file = added.get();
        RowKeys.check(name, file);
        try {
            return maker.apply(ours + "\n" + file.text());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(file.name() + lineOf(file, ours, maker) + ": " + reason(e), e);
        }
    }

    /** The line with which alone it can't be made either. */
    private static String lineOf(OwnFile file, String ours, Function<String, ?> maker) {
        String[] lines = file.text().split("\n");
        for (int i = 0; i < lines.length; i++) {
            try {
                maker.apply(ours + "\n" + lines[i]);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                return ", line " + (i + 1);
            }
        }
        return "";
    }

    private static String reason(RuntimeException e) {
        return e instanceof IndexOutOfBoundsException
                ? "there are too few cells, which tabs part"
                : String.valueOf(e.getMessage());
    }

    private Optional<OwnFile> added(String name) {
        return own.flatMap(folder -> OwnFile.in(folder, name));
    }

    private static String bundled(String name) {
        try (InputStream in = WordFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the product is incomplete: no " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + FOLDER + name, e);
        }
    }
}
