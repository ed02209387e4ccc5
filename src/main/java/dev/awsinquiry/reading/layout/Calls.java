package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;

/** What a line of a chat begins with before its words: whom it calls, {@code <@U123>}, and pictures, {@code :fire:} or 🔥. */
public final class Calls {

    /** Chars of the longest name of a picture, and of a mention. */
    private static final int LONGEST = 40;

    /** Pictures that are no surrogates: ⚠, ❗, ❓, ‼, ⁉, ✅, ❌, ⛔, ⚡. */
    private static final String PICTURES = "\u26a0\u2757\u2753\u203c\u2049\u2705\u274c\u26d4\u26a1";

    /** What pictures that are surrogates begin with. */
    private static final char FIRST_PICTURES = '\ud83c';

    private static final char LAST_PICTURES = '\ud83e';

    private Calls() {}

    /** Behind all of them, and the blanks between; the start where there are none. */
    public static int behind(String text, int start, int end) {
        int at = start;
        for (int next = one(text, at, end); next > at; next = one(text, at, end)) {
            at = Chars.skipBlanks(text, next);
        }
        return Math.min(at, end);
    }

    private static int one(String text, int at, int end) {
        char c = at < end ? text.charAt(at) : ' ';
        if (c >= FIRST_PICTURES && c <= LAST_PICTURES && Character.isLowSurrogate(Chars.at(text, at + 1))) {
            return at + 2;
        }
        if (PICTURES.indexOf(c) >= 0) {
            return at + 1;
        }
        if (c == ':') {
            return named(text, at, end);
        }
        char called = Chars.at(text, at + 1);
        int close = c == '<' && (called == '@' || called == '!')
                ? Chars.find(text, ">", at, Math.min(end, at + LONGEST))
                : -1;
        return close < 0 || Chars.at(text, at + 2) == '-' ? at : close + 1;
    }

    private static int named(String text, int at, int end) {
        int close = at + 1;
        while (close < end && close - at < LONGEST && inName(text.charAt(close))) {
            close++;
        }
        return close > at + 2 && Chars.at(text, close) == ':' ? close + 1 : at;
    }

    private static boolean inName(char c) {
        return Chars.alnum(c) || c == '_' || c == '-' || c == '+';
    }
}
