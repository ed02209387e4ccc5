package dev.awsinquiry.reading.phrase;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Nouns of one kind. For patients, passengers and pupils the word files say customers: words are looked for as if that stood
 * there, and a row that names one of them stands for all.
 */
public final class Kinds {

    /** None at all: each noun stands for itself. */
    static final Kinds NONE = new Kinds("");

    /** The kind of what only looks like a noun of one. */
    private static final String NO_KIND = "-";

    /** The kind of nouns of which rows that name three mean all; behind it the one without which they don't. */
    private static final String SET = "+";

    /** What may hang on a Japanese noun and belongs to it. */
    private static final List<String> TITLES = List.of("さん", "様", "さま", "たち", "達");

    /** What an English noun is part of where one of these stands right before or behind it: an address, a path, a field. */
    private static final String JOINTS = "-_./\\@=${}<#&";

    private final Map<Character, List<Noun>> byFirst = new HashMap<>();

    /** What any of them begins with: each character of a text is looked up. */
    private final BitSet first = new BitSet();

    private final Sets sets = new Sets();

    private record Noun(String word, String kind) {}

    /**
     * The nouns of a table.
     *
     * @param file rows of the noun that stands for a kind, and of those that are read like it, with blanks between them; a
     *     hyphen for what only looks like one of them, a plus sign for those that are named side by side, see {@link Sets}
     * @throws IllegalArgumentException where a row has no nouns
     */
    public Kinds(String file) {
        for (String[] row : Table.rows(file)) {
            if (row.length < 2) {
                throw new IllegalArgumentException("a kind needs its nouns, behind a tab: " + row[0]);
            }
            String[] nouns = row[1].strip().split(" +");
            if (row[0].startsWith(SET)) {
                sets.add(row[0].substring(SET.length()), List.of(nouns));
                continue;
            }
            for (String noun : nouns) {
                byFirst.computeIfAbsent(noun.charAt(0), c -> new ArrayList<>()).add(new Noun(noun, row[0]));
                first.set(noun.charAt(0));
            }
        }
        byFirst.values()
                .forEach(nouns -> nouns.sort(
                        Comparator.comparing((Noun noun) -> noun.word().length())
                                .reversed()));
    }

    /** A row of a word file with the nouns that stand for their kinds. */
    String row(String row) {
        return text(sets.row(row));
    }

    /** A part of a text with the nouns that stand for their kinds. */
    String text(String part) {
        Kinded kinded = read(part.toCharArray());
        return kinded.same() ? part : String.valueOf(kinded.chars());
    }

    /** The text with the nouns that stand for their kinds. */
    Kinded read(char[] lower) {
        Kinded kinded = null;
        for (int i = 0; i < lower.length; ) {
            Noun noun = first.get(lower[i]) ? at(lower, i) : null;
            int end = noun == null ? i + 1 : i + noun.word().length();
            if (noun == null || noun.kind().equals(NO_KIND)) {
                if (kinded != null) {
                    kinded.copy(i, end);
                }
            } else {
                kinded = kinded == null ? Kinded.from(lower, i) : kinded;
                kinded.put(noun.kind(), i, end);
                end = behindTitle(lower, end);
                kinded.leave(end);
            }
            i = end;
        }
        return kinded == null ? Kinded.same(lower) : kinded;
    }

    private @Nullable Noun at(char[] lower, int at) {
        boolean latin = Chars.letter(lower[at]);
        if (latin ? joins(lower, at - 1) : within(lower, at)) {
            return null;
        }
        for (Noun noun : byFirst.getOrDefault(lower[at], List.of())) {
            int end = at + noun.word().length();
            if (stands(lower, at, noun.word()) && (latin ? ends(lower, end) : !within(lower, end))) {
                return noun;
            }
        }
        return null;
    }

    private static boolean stands(char[] lower, int at, String word) {
        if (at + word.length() > lower.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (lower[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A full stop ends a noun, a point within an address doesn't. */
    private static boolean ends(char[] lower, int end) {
        boolean stop = end < lower.length && lower[end] == '.';
        return stop ? end + 1 == lower.length || !Chars.alnum(lower[end + 1]) : !joins(lower, end);
    }

    private static boolean joins(char[] lower, int at) {
        return at >= 0 && at < lower.length && (Chars.alnum(lower[at]) || JOINTS.indexOf(lower[at]) >= 0);
    }

    /** Whether the place is within a word in katakana: a noun that begins or ends there is part of a longer one. */
    private static boolean within(char[] lower, int at) {
        return at > 0 && at < lower.length && Chars.katakana(lower[at - 1]) && Chars.katakana(lower[at]);
    }

    private static int behindTitle(char[] lower, int end) {
        for (String title : TITLES) {
            if (stands(lower, end, title)) {
                return end + title.length();
            }
        }
        return end;
    }
}
