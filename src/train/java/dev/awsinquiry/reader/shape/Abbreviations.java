package dev.awsinquiry.reader.shape;

import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reader.text.Folded;
import dev.awsinquiry.reader.text.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Abbreviations that AWS doesn't use, or that may stand for several things, from {@code abbreviations.tsv}; an operator adds
 * the team's own words in a file of that name. And names in capitals that nobody outside can know.
 */
final class Abbreviations {

    /** Chars of a name in capitals. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 7;

    /**
     * A word.
     *
     * @param words in lower case
     * @param names what it may stand for; more than one makes it ambiguous
     * @param settledBy words that tell which one is meant, or that nobody would doubt it
     * @param capitals whether it counts in capitals alone
     */
    private record Entry(String words, String[] names, String[] settledBy, boolean capitals) {}

    private final Map<Character, List<Entry>> entries = new HashMap<>();
    private final Set<String> usual = new HashSet<>();

    Abbreviations(Rows rows) {
        for (String[] row : rows.of("abbreviations.tsv")) {
            if (row.length < 2) {
                throw new IllegalArgumentException("abbreviations.tsv: a word needs what it stands for, behind a tab: " + row[0]);
            }
            String words = new Folded(row[0]).lower;
            String[] settled = row.length > 2 && !row[2].isBlank() ? row[2].split(";") : new String[0];
            entries.computeIfAbsent(words.charAt(0), k -> new ArrayList<>())
                    .add(new Entry(words, row[1].split(";"), settled, row.length < 4));
            usual.add(row[0]);
        }
        for (String[] row : rows.of("usual-abbreviations.txt")) {
            usual.addAll(List.of(row[0].split(" ")));
        }
    }

    void find(Folded folded, List<Shape> into) {
        String text = folded.text;
        String lower = folded.lower;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < text.length(); i++) {
            char before = Chars.at(text, i - 1);
            if (Chars.alnum(before) || "-_./@:#".indexOf(before) >= 0 && before != '.') {
                continue;
            }
            for (Entry entry : entries.getOrDefault(lower.charAt(i), List.of())) {
                int end = i + entry.words().length();
                boolean latin = Chars.letter(lower.charAt(i));
                if (lower.startsWith(entry.words(), i)
                        && !(latin && (Chars.alnum(Chars.at(lower, end)) || "-_.:/".indexOf(Chars.at(lower, end)) >= 0 && Chars.alnum(Chars.at(lower, end + 1))))
                        && (!entry.capitals() || !latin || text.substring(i, end).chars().noneMatch(c -> c >= 'a' && c <= 'z') || entry.words().chars().anyMatch(c -> c > 0x7f) || mixed(entry, text.substring(i, end)))
                        && seen.add(entry.words())
                        && !settled(entry, lower)) {
                    Kind kind = entry.names().length > 1 ? Kind.AMBIGUOUS : Kind.HOUSE;
                    into.add(new Shape(kind, i, end, String.join(" / ", entry.names())));
                    i = end - 1;
                    break;
                }
            }
            capitals(text, i, seen, into);
        }
    }

    /** CFn, CWLogs: as it is usually written. */
    private static boolean mixed(Entry entry, String written) {
        return Chars.upper(written.charAt(0)) && entry.words().length() > 2;
    }

    private static boolean settled(Entry entry, String lower) {
        for (String words : entry.settledBy()) {
            if (lower.contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** A name in capitals that is no word of the trade: the OMS, 基幹の KNK. */
    private void capitals(String text, int start, Set<String> seen, List<Shape> into) {
        int end = start;
        while (end < text.length() && Chars.upper(text.charAt(end))) {
            end++;
        }
        char behind = Chars.at(text, end);
        boolean word = end - start >= SHORTEST && end - start <= LONGEST && !Chars.alnum(behind)
                && "-_./=:'\"".indexOf(behind) < 0 && "\"'`=".indexOf(Chars.at(text, start - 1)) < 0;
        // a text that shouts names nothing
        boolean shouts = Chars.at(text, end) == ' ' && Chars.upper(Chars.at(text, end + 1)) && Chars.upper(Chars.at(text, end + 2));
        if (word && !shouts && !usual.contains(text.substring(start, end)) && seen.add(text.substring(start, end))) {
            into.add(new Shape(Kind.NAME, start, end, ""));
        }
    }
}
