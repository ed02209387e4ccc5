package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;

/** Marks that set words off in a chat, {@code *bold*}, {@code **bold**}, {@code _italic_}: what they set off is read without them too. */
final class Emphasis {

    private static final String MARKS = "*_`";

    /** Chars of the longest stretch that is looked through for the mark that closes it. */
    private static final int LONGEST = 80;

    /** What no reader sees, in the place of a mark. */
    static final char NOTHING = '\u200b';

    private Emphasis() {}

    /** The text with nothing in the place of each such mark; itself where none stands in it. */
    static String without(String text) {
        char[] bare = null;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (mark > '`' || MARKS.indexOf(mark) < 0) {
                continue;
            }
            int inner = i + 1 < text.length() && text.charAt(i + 1) == mark ? i + 2 : i + 1;
            int close = opens(text, i, inner) ? close(text, mark, inner, inner - i) : -1;
            if (close > 0) {
                bare = bare == null ? text.toCharArray() : bare;
                for (int m = 0; m < inner - i; m++) {
                    bare[i + m] = NOTHING;
                    bare[close + m] = NOTHING;
                }
            }
            i = close > 0 ? close + inner - i - 1 : inner - 1;
        }
        return bare == null ? text : new String(bare);
    }

    private static boolean opens(String text, int start, int inner) {
        char next = Chars.at(text, inner);
        return !Chars.alnum(Chars.at(text, start - 1)) && next > ' ' && MARKS.indexOf(next) < 0;
    }

    /** Where the marks stand that close; -1 where none do in the line. */
    private static int close(String text, char mark, int inner, int length) {
        int limit = Math.min(text.length() - length, inner + LONGEST);
        for (int i = inner + 1; i <= limit && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == mark
                    && text.charAt(i - 1) > ' '
                    && text.charAt(i + length - 1) == mark
                    && Chars.at(text, i + length) != mark
                    && !Chars.alnum(Chars.at(text, i + length))) {
                return i;
            }
        }
        return -1;
    }
}
