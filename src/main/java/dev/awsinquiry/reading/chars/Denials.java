package dev.awsinquiry.reading.chars;

import java.util.Locale;
import java.util.Set;

/**
 * What is denied in one word reads like two: "isn't", "isnt" and "is not", "won't" and "will not"; "can't" and "can not" like
 * "cannot".
 */
final class Denials {

    /** What is denied in haste, without an apostrophe; "ca" is what is left of "can". */
    private static final Set<String> DENIED = Set.of(
            "do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "could", "would", "should", "ca");

    /** What stands behind a word, and in the rows of word files. */
    private static final String CLOSES = ")|]}\"'\u2019\u201d\u2014\u2013";

    private static final String STOPS = ".,;:!?*(";

    /** Chars of the longest of them. */
    private static final int LONGEST = 9;

    private static final Spelling JOINED = new Spelling(3, "not", true);
    private static final Spelling NOT = new Spelling(3, " not");
    private static final Spelling NOT_IN_HASTE = new Spelling(2, " not");
    private static final Spelling CANNOT = new Spelling(3, "nnot");
    private static final Spelling CANNOT_IN_HASTE = new Spelling(2, "nnot");
    private static final Spelling WILL_NOT = new Spelling(5, "will not");
    private static final Spelling WILL_NOT_IN_HASTE = new Spelling(4, "will not");

    private Denials() {}

    /** The spelling that begins with that "n" or "w", null where none does. */
    static Spelling at(String original, int at) {
        char next = Chars.at(original, at + 1);
        if (next == 'o' || next == 'O') {
            return original.charAt(at) == 'n' ? apart(original, at) : wont(original, at);
        }
        boolean marked = apostrophe(next);
        char last = Chars.at(original, marked ? at + 2 : at + 1);
        if (last != 't' && last != 'T' || !ends(original, marked ? at + 3 : at + 2)) {
            return null;
        }
        String word = wordBefore(original, at);
        if (word.equals("ca")) {
            return marked ? CANNOT : CANNOT_IN_HASTE;
        }
        return marked ? NOT : DENIED.contains(word) ? NOT_IN_HASTE : null;
    }

    private static Spelling apart(String original, int at) {
        return original.startsWith("not ", at)
                        && (original.startsWith("can ", at - 4) || original.startsWith("Can ", at - 4))
                        && !Chars.alnum(Chars.at(original, at - 5))
                        && !original.startsWith("not only", at)
                ? JOINED
                : null;
    }

    private static Spelling wont(String original, int at) {
        if (Chars.alnum(Chars.at(original, at - 1))) {
            return null;
        }
        char mark = Chars.at(original, at + 3);
        boolean marked = apostrophe(mark);
        String end = marked ? "t" : "nt";
        int behind = marked ? at + 5 : at + 4;
        boolean ends = original.regionMatches(true, at + 2, "n", 0, 1)
                && original.regionMatches(true, behind - end.length(), end, 0, end.length())
                && ends(original, behind);
        return !ends ? null : marked ? WILL_NOT : WILL_NOT_IN_HASTE;
    }

    /** Whether the word ends there, and isn't the beginning of a password: "don't-Panic-42". */
    static boolean ends(String original, int at) {
        char behind = Chars.at(original, at);
        return at >= original.length()
                || behind <= ' '
                || Chars.japanese(behind)
                || CLOSES.indexOf(behind) >= 0
                || STOPS.indexOf(behind) >= 0 && !Chars.alnum(Chars.at(original, at + 1));
    }

    /** Where the letters from the place on end. */
    static int wordEnd(String original, int from) {
        int end = Math.min(from, original.length());
        while (Chars.letter(Chars.at(original, end))) {
            end++;
        }
        return end;
    }

    private static boolean apostrophe(char c) {
        return c == '`' || Shapes.fold(c) == '\'';
    }

    /** The letters right before the place, in lower case; of a long word its last ones. */
    static String wordBefore(String original, int at) {
        int start = at;
        while (start > 0 && at - start <= LONGEST && Chars.letter(original.charAt(start - 1))) {
            start--;
        }
        return original.substring(start, at).toLowerCase(Locale.ROOT);
    }
}
