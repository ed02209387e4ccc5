package dev.awsinquiry.reading.aws;

import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.phrase.Automaton;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Nfa;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Abbreviations with the official names that they may stand for, from a data file that an operator extends. */
public final class Abbreviations {

    /**
     * An abbreviation.
     *
     * @param names the official names; more than one makes it ambiguous
     * @param settledBy words that tell which one is meant
     * @param onlyBeside words without which it isn't doubtful at all; empty where it always is
     * @param anyCase whether it counts in small letters too, as the team's own words do
     */
    public record Entry(
            String words, List<String> names, List<String> settledBy, List<String> onlyBeside, boolean anyCase) {}

    private final List<Entry> entries;
    private final Set<String> keys;
    private final Automaton automaton;

    public Abbreviations(String file) {
        Map<String, Entry> byWords = new LinkedHashMap<>();
        for (String[] row : Table.rows(file)) {
            if (cells(row, 1).isEmpty()) {
                throw new IllegalArgumentException(
                        "an abbreviation needs what it stands for, behind a tab: " + String.join("\t", row));
            }
            String words = new Folded(row[0]).lower;
            byWords.put(
                    words,
                    new Entry(
                            row[0],
                            cells(row, 1),
                            cells(row, 2),
                            cells(row, 3),
                            row.length > 4 && row[4].equals("any-case")));
        }
        entries = List.copyOf(byWords.values());
        keys = Set.copyOf(byWords.keySet());
        Nfa nfa = new Nfa();
        List<String> inOrder = List.copyOf(byWords.keySet());
        for (int i = 0; i < inOrder.size(); i++) {
            nfa.phrase(inOrder.get(i), i, false, false);
        }
        automaton = new Automaton(nfa);
    }

    public List<Hit> find(Folded folded) {
        return automaton.find(folded.lowered, 0, folded.lowered.length);
    }

    public boolean knows(String words) {
        return keys.contains(words.toLowerCase(Locale.ROOT));
    }

    public Entry entry(Hit hit) {
        return entries.get(hit.wordClass());
    }

    private static List<String> cells(String[] row, int at) {
        if (row.length <= at || row[at].isBlank()) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        for (String cell : row[at].split(";")) {
            cells.add(at == 1 ? cell.strip() : new Folded(cell).lower.strip());
        }
        return cells;
    }
}
