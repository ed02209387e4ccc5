package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;

/**
 * Brackets and quotation marks around one word that is made like a password: 「パスワードが(haruko77)なのに」. What they
 * enclose is read without them too.
 */
final class Enclosed {

    private static final String OPEN = "([{「『【\"'";
    private static final String CLOSE = ")]}」』】\"'";
    /** Before a bracket these make it part of a call, a variable or a list. */
    private static final String NOT_BEFORE = "$%<{[(";

    private static final int LONGEST = 64;

    /** Digits of a number by itself that may be a code. */
    private static final int SHORTEST_CODE = 4;

    private static final int LONGEST_CODE = 8;

    private Enclosed() {}

    /** The text with nothing in the place of each such mark; itself where none stands in it. */
    static String without(String text) {
        char[] bare = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // nearly all chars are letters or kana
            boolean none = c > '{' ? c < '「' || c > '【' : c > '(' && c < '[';
            int kind = none ? -1 : OPEN.indexOf(c);
            int close = kind < 0 || !opens(text, i) ? -1 : end(text, i + 1);
            if (close > 0 && text.charAt(close) == CLOSE.charAt(kind) && alone(text, i + 1, close)) {
                bare = bare == null ? text.toCharArray() : bare;
                bare[i] = Chars.alnum(Chars.at(text, i - 1)) ? ' ' : Emphasis.NOTHING;
                bare[close] = Emphasis.NOTHING;
                i = close;
            }
        }
        return bare == null ? text : new String(bare);
    }

    private static boolean opens(String text, int at) {
        char before = Chars.at(text, at - 1);
        boolean quotes = "\"'".indexOf(text.charAt(at)) >= 0;
        return !(quotes && Chars.alnum(before)) && NOT_BEFORE.indexOf(before) < 0;
    }

    /** Where the first bracket, quotation mark or blank behind the word stands; -1 where the word is too long. */
    private static int end(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST + 1);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7f || OPEN.indexOf(c) >= 0 || CLOSE.indexOf(c) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean alone(String text, int start, int end) {
        String word = text.substring(start, end);
        boolean code = word.length() >= SHORTEST_CODE
                && word.length() <= LONGEST_CODE
                && word.chars().allMatch(c -> Chars.digit((char) c));
        return !Chars.alnum(Chars.at(text, end + 1)) && (code || PasswordToken.isOne(word));
    }
}
