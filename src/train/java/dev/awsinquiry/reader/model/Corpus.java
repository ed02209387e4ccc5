package dev.awsinquiry.reader.model;

import dev.awsinquiry.reader.text.Page;
import dev.awsinquiry.reader.text.Sentence;
import dev.awsinquiry.reading.chars.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The labelled texts; {@code docs/reading.md} tells how they are written. */
public final class Corpus {

    /**
     * A labelled stretch of a text.
     *
     * @param start index of its first char
     * @param end index behind its last
     * @param labels what it states
     * @param judged the labels that were judged at all; empty for all of them
     */
    public record Labelled(int start, int end, Set<String> labels, Set<String> judged) {}

    /**
     * A text with its labels.
     *
     * @param head as its first line says, such as {@code ja chat ecs}
     * @param text as it would have been typed
     * @param lines its labelled stretches in order
     */
    public record Text(String head, String text, List<Labelled> lines) {

        /** The labels of any of its sentences. */
        public Set<String> labels() {
            Set<String> all = new TreeSet<>();
            lines.forEach(line -> all.addAll(line.labels()));
            return all;
        }

        boolean judges(String label) {
            return lines.stream().anyMatch(line -> line.judged().isEmpty() || line.judged().contains(label));
        }

        public boolean japanese() {
            return head.startsWith("ja");
        }

        /** The labels of a sentence: those of the stretches that lie in it by half, or in which it does. */
        Labelled of(Page page, Sentence sentence) {
            Span typed = page.folded().span(sentence.start(), sentence.end());
            Set<String> labels = new TreeSet<>();
            Set<String> judged = Set.of();
            for (Labelled line : lines) {
                int shared = Math.min(typed.end(), line.end()) - Math.max(typed.start(), line.start());
                int shorter = Math.min(typed.end() - typed.start(), line.end() - line.start());
                // of a line with a label before its entry, and of one with a greeting, the other part states it
                boolean part = typed.end() - typed.start() < line.end() - line.start()
                        && (sentence.kind() == Sentence.Kind.HEADING || typed.end() - typed.start() < SHORTEST);
                if (shared > 0 && 2 * shared >= shorter && !part) {
                    labels.addAll(line.labels());
                    judged = line.judged();
                }
            }
            return new Labelled(typed.start(), typed.end(), labels, judged);
        }
    }

    /** Chars of a sentence that states something beside others in its line. */
    private static final int SHORTEST = 12;

    private Corpus() {}

    /** All texts of the files of a folder, its subfolders left out, in the order of their names. */
    public static List<Text> in(Path folder) throws IOException {
        List<Text> texts = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            List<String> lines = new ArrayList<>();
            String head = "";
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("## ")) {
                    add(head, lines, texts);
                    lines.clear();
                    head = line.substring(3).strip();
                } else if (!line.isBlank()) {
                    lines.add(line);
                }
            }
            add(head, lines, texts);
        }
        return texts;
    }

    private static void add(String head, List<String> lines, List<Text> texts) {
        if (lines.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        List<Labelled> labelled = new ArrayList<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            String words = tab < 0 ? line : line.substring(0, tab);
            boolean begins = words.startsWith("| ");
            words = begins ? words.substring(2) : words;
            if (!text.isEmpty()) {
                boolean spaced = text.charAt(text.length() - 1) < 0x3000;
                text.append(begins ? "\n" : spaced ? " " : "");
            }
            int start = text.length();
            text.append(words);
            Set<String> labels = new TreeSet<>();
            Set<String> judged = new TreeSet<>();
            for (String label : tab < 0 ? new String[0] : line.substring(tab + 1).trim().split("\\s+")) {
                if (label.startsWith("?")) {
                    judged.add(label.substring(1));
                } else if (!label.isEmpty()) {
                    labels.add(label);
                }
            }
            labelled.add(new Labelled(start, text.length(), labels, judged));
        }
        texts.add(new Text(head, text.toString(), labelled));
    }
}
