package dev.awsinquiry.text;

import java.util.List;

/**
 * What the operator calls somebody, within a sentence of ours. Japanese writing puts a blank between its own letters and
 * those of others, and none between its own, so that the blanks depend on the name.
 */
record Name(String words) {

    /** Where the letters begin that are as wide as they are high. */
    private static final int WIDE = 0x2E80;

    private static final String BLANK = " ";

    /** Puts names among the pieces of a sentence. */
    static void settle(List<Object> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Name name) {
                pieces.set(i, name.words);
                if (i > 0 && pieces.get(i - 1) instanceof String before) {
                    pieces.set(i - 1, ending(before) + between(before, name.words));
                }
                if (i + 1 < pieces.size() && pieces.get(i + 1) instanceof String after) {
                    pieces.set(i + 1, between(name.words, after) + beginning(after));
                }
            }
        }
    }

    /** What stands between two pieces. */
    private static String between(String left, String right) {
        String ending = ending(left);
        String beginning = beginning(right);
        boolean apart = ending.length() < left.length() || beginning.length() < right.length();
        if (!ending.isEmpty() && !beginning.isEmpty()) {
            int last = ending.codePointBefore(ending.length());
            int first = beginning.codePointAt(0);
            if (Character.isLetterOrDigit(last)
                    && Character.isLetterOrDigit(first)
                    && (isWide(last) || isWide(first))) {
                return isWide(last) && isWide(first) ? "" : BLANK;
            }
        }
        return apart ? BLANK : "";
    }

    private static String ending(String words) {
        return words.endsWith(BLANK) ? words.substring(0, words.length() - 1) : words;
    }

    private static String beginning(String words) {
        return words.startsWith(BLANK) ? words.substring(1) : words;
    }

    private static boolean isWide(int letter) {
        return letter >= WIDE;
    }
}
