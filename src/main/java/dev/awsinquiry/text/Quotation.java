package dev.awsinquiry.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that something was understood from, in bold, within the sentence that they stand in: whoever sees where they
 * were taken from sees a misreading.
 */
final class Quotation {

    /** Of the words themselves; all facts have to fit into one view, on a phone. */
    private static final int LIMIT = 240;

    /** Of the sentence around them, on each side. */
    private static final int AROUND = 40;

    private static final String ENDS = "。．！？\n";

    /** These end a sentence only before a blank: {@code 10.0.0.1}, {@code a?b}. */
    private static final String ENDS_BEFORE_BLANK = ".!?";

    private static final String MORE = "…";

    private Quotation() {}

    /**
     * The quotation; empty where there are no words.
     *
     * @param text that they stand in; where they stand in it more than once it can't be told which was meant, and they
     *     are quoted alone
     */
    static List<Span> of(String evidence, String text) {
        String words = evidence.strip();
        if (words.isEmpty()) {
            return List.of();
        }
        if (words.length() > LIMIT) {
            return List.of(Span.words(Shortened.parts(words, LIMIT).get(0).stripTrailing() + MORE));
        }
        int at = text.indexOf(words);
        if (at < 0 || text.indexOf(words, at + 1) >= 0) {
            return List.of(Span.words(words));
        }
        String before = before(text.substring(0, at));
        String behind = behind(text, at + words.length());
        if (before.isBlank() && behind.isBlank()) {
            return List.of(Span.words(words));
        }
        List<Span> spans = new ArrayList<>();
        if (!before.isBlank()) {
            spans.add(Span.words(before.stripLeading()));
        }
        spans.add(Span.bold(words));
        if (!behind.isBlank()) {
            spans.add(Span.words(behind.stripTrailing()));
        }
        return spans;
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean blank = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return ENDS.indexOf(c) >= 0 || (blank && ENDS_BEFORE_BLANK.indexOf(c) >= 0);
    }

    private static String before(String text) {
        int from = text.length();
        while (from > 0 && !ends(text, from - 1)) {
            if (text.length() - from == AROUND) {
                int whole = Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
                return MORE + text.substring(whole);
            }
            from--;
        }
        return text.substring(from);
    }

    private static String behind(String text, int from) {
        if (ends(text, from - 1)) {
            return "";
        }
        for (int to = from; to < text.length(); to++) {
            if (to - from == AROUND) {
                int whole = Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
                return text.substring(from, whole) + MORE;
            }
            if (ends(text, to)) {
                return text.substring(from, text.charAt(to) == '\n' ? to : to + 1);
            }
        }
        return text.substring(from);
    }
}
