package dev.awsinquiry.text;

import java.util.Optional;

/**
 * Words within the sentence that they stand in, so that they can be read alone: 「だけつながりません」 becomes 「関西の店舗だけ
 * つながりません」. A sentence that is too long is narrowed to its clause, and that to what stands next to the words.
 */
final class Surroundings {

    private static final String ENDS = "。．！？\n\t|";

    /** These end a sentence only before a blank: {@code 10.0.0.1}, {@code a?b}. */
    private static final String ENDS_BEFORE_BLANK = ".!?";

    private static final String CLAUSES = "、，,;；";
    private static final String BULLETS = "・•☑☐>　 \t";
    private static final String DASHES = "-*";
    private static final String STOPS = "。．. \t\n";
    private static final String MORE = "…";

    /** Chars; shorter words that stand in a text more than once can't be told apart. */
    private static final int TELLING = 12;

    private static final int LONGEST_HEADING = 24;

    /** From here on characters need no blank between words. */
    private static final char UNPARTED = '\u3000';

    private Surroundings() {}

    /**
     * The words with what stands around them, on one line; empty where it can't be told which of several places is meant.
     *
     * @param text that they stand in
     * @param limit the most chars
     */
    static Optional<String> of(String evidence, String text, int limit) {
        String words = evidence.strip();
        int at = text.indexOf(words);
        boolean twice = at >= 0 && text.indexOf(words, at + 1) >= 0;
        if (words.isEmpty() || twice && words.length() < TELLING) {
            return Optional.empty();
        }
        if (at < 0 || twice) {
            return Optional.of(Shortened.line(words, limit));
        }
        int end = at + words.length();
        String sentence = within(text, at, end, "");
        String clause = sentence.length() <= limit ? sentence : within(text, at, end, CLAUSES);
        return Optional.of(clause.length() <= limit ? clause : beside(text, at, end, limit));
    }

    /** The words up to where the sentence, or one of the marks, ends on either side. */
    private static String within(String text, int at, int end, String marks) {
        int from = at;
        while (from > 0 && !ends(text, from - 1, marks) && !heading(text, from - 1)) {
            from--;
        }
        while (from < at && opens(text, from)) {
            from++;
        }
        int to = end;
        while (to < text.length() && !ends(text, to - 1, "") && !ends(text, to, marks)) {
            to++;
        }
        while (to > at + 1 && STOPS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return Shortened.line(text.substring(from, to), Integer.MAX_VALUE);
    }

    private static boolean ends(String text, int at, String marks) {
        char c = text.charAt(at);
        boolean number = at > 0 && digit(text, at - 1) && digit(text, at + 1);
        return ENDS.indexOf(c) >= 0
                || ENDS_BEFORE_BLANK.indexOf(c) >= 0 && blank(text, at + 1)
                || marks.indexOf(c) >= 0 && !number;
    }

    /** Whether a heading ends there: 「影響範囲: 」; a time or an address doesn't, nor does what is as long as a sentence. */
    private static boolean heading(String text, int at) {
        char c = text.charAt(at);
        if (c != '：' && !(c == ':' && (blank(text, at + 1) || text.charAt(at + 1) >= UNPARTED))) {
            return false;
        }
        int from = at;
        while (from > 0 && at - from < LONGEST_HEADING && !ends(text, from - 1, "")) {
            from--;
        }
        return at - from < LONGEST_HEADING;
    }

    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        return BULLETS.indexOf(c) >= 0 || DASHES.indexOf(c) >= 0 && blank(text, at + 1);
    }

    private static boolean blank(String text, int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static boolean digit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The words with as much on either side as there is room for. */
    private static String beside(String text, int at, int end, int limit) {
        int room = limit - (end - at) - 2 * MORE.length();
        if (room < 0) {
            return Shortened.line(text.substring(at, end), limit);
        }
        int from = Math.max(0, at - room / 2);
        int to = Math.min(text.length(), end + room / 2);
        from += Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to -= Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
        while (from < at && word(text, from)) {
            from++;
        }
        while (to > end && word(text, to)) {
            to--;
        }
        return MORE + Shortened.line(text.substring(from, to), limit) + MORE;
    }

    /** Whether a word in Latin letters would be cut there. */
    private static boolean word(String text, int at) {
        return at > 0 && at < text.length() && latin(text.charAt(at - 1)) && latin(text.charAt(at));
    }

    private static boolean latin(char c) {
        return c < '\u007f' && c > ' ';
    }
}
