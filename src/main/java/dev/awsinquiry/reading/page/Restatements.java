package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What words say of a fact that was told before, by a table: whether they take that back, add to it, or only say it again
 * in fewer words, as "yes, users are impacted" does.
 */
public final class Restatements {

    /** Chars; who writes more says more. */
    private static final int LONGEST = 400;

    /** Chars of a word that may be an inflection's stem. */
    private static final int STEM = 3;

    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e");

    private static final String CORRECTS = "corrects";
    private static final String ANNOUNCES = "announces";
    private static final String OUTDATED_BEHIND = "outdated.behind";
    private static final String OUTDATED_BEFORE = "outdated.before";
    private static final String CHANGES = "changes";
    private static final String RECOUNTS = "recounts";
    private static final String TURNS = "turns";
    private static final String BARE = "bare";

    private final Map<String, List<String>> phrases = new HashMap<>();
    private final Set<String> bare = new HashSet<>();

    /** Reads the file: what kind of row, and its words. */
    Restatements(String file) {
        for (String[] row : Table.rows(file)) {
            String lower = new Folded(row[1]).lower;
            if (row[0].equals(BARE)) {
                words(lower).forEach(word -> bare.add(stem(word)));
            } else {
                phrases.computeIfAbsent(row[0], kind -> new ArrayList<>()).add(lower);
            }
        }
    }

    /** What the words are to what was told of the same fact before. */
    public Restated of(String words, String before) {
        String lower = new Folded(words).lower;
        String earlier = new Folded(before).lower;
        if (corrects(lower) || hold(lower, CHANGES)) {
            return Restated.CORRECTED;
        }
        boolean turned = phrases.getOrDefault(TURNS, List.of()).stream()
                .anyMatch(turn -> holds(lower, turn) && !holds(earlier, turn));
        boolean more = turned || lower.length() > LONGEST || says(lower, earlier);
        return more ? Restated.ADDED : Restated.REPEATED;
    }

    /** Whether folded words say that something said before wasn't so. */
    public boolean corrects(String lower) {
        return hold(lower, CORRECTS);
    }

    /** Whether folded words say that they are a correction. */
    boolean announces(String lower) {
        return hold(lower, ANNOUNCES);
    }

    /** Whether what stands around a number says that it was so before: 「7.8 でしたが今 11.2」, "31% -> 12%". */
    boolean outdated(String before, String behind) {
        return phrases.getOrDefault(OUTDATED_BEHIND, List.of()).stream().anyMatch(behind::startsWith)
                || phrases.getOrDefault(OUTDATED_BEFORE, List.of()).stream()
                        .anyMatch(word -> before.endsWith(" " + word));
    }

    /** The same, or that there are more by now, or fewer. */
    public boolean countAnew(String lower) {
        return corrects(lower) || hold(lower, RECOUNTS);
    }

    private boolean hold(String lower, String kind) {
        return phrases.getOrDefault(kind, List.of()).stream().anyMatch(word -> holds(lower, word));
    }

    /** Whether they hold a word that tells something and that the earlier ones lack. */
    private boolean says(String lower, String earlier) {
        Set<String> known = new HashSet<>();
        words(earlier).forEach(word -> known.add(stem(word)));
        return words(lower).stream()
                .map(Restatements::stem)
                .anyMatch(word -> !bare.contains(word)
                        && !known.contains(word)
                        && !(Chars.japanese(word.charAt(0)) && earlier.contains(word)));
    }

    /** Runs of letters and digits, of kanji, and of katakana; what stands between them in Japanese tells little. */
    private static List<String> words(String lower) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            int before = i == 0 ? 0 : kind(lower.charAt(i - 1));
            int now = i == lower.length() ? 0 : kind(lower.charAt(i));
            if (now != before) {
                if (before != 0) {
                    words.add(lower.substring(start, i));
                }
                start = i;
            }
        }
        return words;
    }

    private static int kind(char c) {
        if (Chars.alnum(c)) {
            return 1;
        }
        if (c >= '\u4e00' && c <= '\u9fff' || c == '々') {
            return 2;
        }
        return Chars.katakana(c) ? 3 : 0;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Whether the word stands there, whole where it is written in Latin letters; "n't" is the end of one. */
    private static boolean holds(String lower, String word) {
        int at = lower.indexOf(word);
        while (at >= 0) {
            boolean begins =
                    !latin(word.charAt(0)) || word.indexOf('\'') > 0 || at == 0 || !latin(lower.charAt(at - 1));
            int end = at + word.length();
            boolean ends = !latin(word.charAt(word.length() - 1)) || end == lower.length() || !latin(lower.charAt(end));
            if (begins && ends) {
                return true;
            }
            at = lower.indexOf(word, at + 1);
        }
        return false;
    }

    private static boolean latin(char c) {
        return Chars.letter(c) || Chars.digit(c);
    }
}
