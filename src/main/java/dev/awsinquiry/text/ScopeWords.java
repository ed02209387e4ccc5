package dev.awsinquiry.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether words say whom something affects by themselves, or say no more than the plain word for it; from a data file. */
final class ScopeWords {

    private static final ScopeWords BUNDLED = new ScopeWords(Phrases.bundledFile("/text/scope-words.properties"));

    private static final String MORE = "more";
    private static final String HEADING = "heading";
    private static final String SIGNS = ":：=＝→";
    private static final String OPENING = "【[［〔<＜";
    private static final String CLOSING = "】]］〕>＞";

    private final Map<String, String> rows;

    private ScopeWords(Map<String, String> rows) {
        this.rows = rows;
    }

    static ScopeWords bundled() {
        return BUNDLED;
    }

    /** Whether the words hold one that says the value: 「一部のお客様だけ」, "all users in Tokyo". */
    boolean say(String value, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return row(value).stream().anyMatch(word -> find(lower, word, 0) >= 0);
    }

    /** Whether nothing is left of the words without the one that says the value and what stands around it: 「一部です」. */
    boolean sayNoMore(String value, String words) {
        List<String> known = new ArrayList<>(row(value));
        known.addAll(row(MORE));
        known.sort(Comparator.comparing(String::length).reversed());
        StringBuilder rest = new StringBuilder(words.toLowerCase(Locale.ROOT));
        for (String word : known) {
            for (int at = find(rest, word, 0); at >= 0; at = find(rest, word, at + 1)) {
                rest.replace(at, at + word.length(), " ".repeat(word.length()));
            }
        }
        return rest.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** The words without a heading before them: 「影響範囲: 」, 「【範囲】」. */
    String withoutHeading(String words) {
        boolean bracket = !words.isEmpty() && OPENING.indexOf(words.charAt(0)) >= 0;
        int start = bracket ? 1 : 0;
        String lower = words.toLowerCase(Locale.ROOT);
        for (String heading : row(HEADING)) {
            int end = start + heading.length();
            String marks = bracket ? CLOSING : SIGNS;
            if (lower.startsWith(heading, start) && end + 1 < words.length() && marks.indexOf(words.charAt(end)) >= 0) {
                return words.substring(signs(words, end + 1)).strip();
            }
        }
        return words;
    }

    /** Behind the colon that may follow on a bracket. */
    private static int signs(String words, int at) {
        int end = at;
        while (end < words.length() - 1 && (SIGNS.indexOf(words.charAt(end)) >= 0 || words.charAt(end) == ' ')) {
            end++;
        }
        return end;
    }

    private List<String> row(String name) {
        return List.of(rows.getOrDefault(name, "").split(" +"));
    }

    /** Where the word stands, whole where it is written in Latin letters. */
    private static int find(CharSequence text, String word, int from) {
        String all = text.toString();
        int at = all.indexOf(word, from);
        while (at >= 0 && (joins(all, at - 1, at) || joins(all, at + word.length() - 1, at + word.length()))) {
            at = all.indexOf(word, at + 1);
        }
        return at;
    }

    private static boolean joins(String text, int one, int next) {
        return one >= 0 && next < text.length() && latin(text.charAt(one)) && latin(text.charAt(next));
    }

    private static boolean latin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
