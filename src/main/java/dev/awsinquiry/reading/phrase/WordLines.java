package dev.awsinquiry.reading.phrase;

import dev.awsinquiry.files.OwnFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Reads the lines of word files: rules, names for alternatives, and classes with their words. */
final class WordLines {

    private static final int NO_CLASS = -1;

    private final ToIntFunction<String> numbers;
    private final Kinds kinds;
    private final Nfa words = new Nfa();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> named = new HashMap<>();
    private final Set<String> filled = new HashSet<>();
    /** By class, the first rule that names it. */
    private final Map<String, String> wanted = new HashMap<>();

    private int current = NO_CLASS;

    /**
     * Reads nothing yet.
     *
     * @param numbers gives each class its number
     */
    WordLines(ToIntFunction<String> numbers, Kinds kinds) {
        this.kinds = kinds;
        this.numbers = numbers;
    }

    void read(OwnFile file) {
        current = NO_CLASS;
        String[] lines = file.text().split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.equals("#") || line.startsWith("# ")) {
                continue;
            }
            String place = file.name() + ", line " + (i + 1);
            try {
                read(line, place);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
            }
        }
    }

    private void read(String line, String place) {
        if (line.startsWith("=>")) {
            rules.add(Rule.parse(line.substring(2).strip(), name -> {
                wanted.putIfAbsent(name, place);
                return numbers.applyAsInt(name);
            }));
        } else if (line.startsWith("@")) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("a name needs what it stands for, behind an equals sign: " + line);
            }
            named.put(
                    line.substring(1, equals).strip(),
                    line.substring(equals + 1).strip());
        } else if (line.startsWith("[") && line.endsWith("]")) {
            String name = line.substring(1, line.length() - 1);
            current = numbers.applyAsInt(name);
            filled.add(name);
        } else if (current == NO_CLASS) {
            throw new IllegalArgumentException("words before the first [class] of their file: " + line);
        } else {
            PhrasePattern.add(words, line, current, named, kinds);
        }
    }

    /**
     * The rules of all files that were read.
     *
     * @throws IllegalArgumentException when one names a class that none of the files has words for
     */
    List<Rule> rules() {
        wanted.forEach((name, place) -> {
            if (!filled.contains(name)) {
                throw new IllegalArgumentException(place + ": a rule names a class without words: " + name);
            }
        });
        return rules;
    }

    Nfa words() {
        return words;
    }
}
