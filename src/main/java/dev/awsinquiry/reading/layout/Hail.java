package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordLists;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whom one writes to: "Hi team, the page is down for everybody." The words before the comma say nothing about what fails, neither
 * that a team is well nor that all of them are hit, so that they are a sentence of their own as on a line of their own.
 */
final class Hail {

    /** Words behind the greeting: "AWS Premium Support Team". */
    private static final int MOST = 5;

    private static final int LONGEST = 60;

    private final WordLists lists;

    Hail(WordLists lists) {
        this.lists = lists;
    }

    /** Whether a greeting ends there that begins the sentence. */
    boolean ends(String text, int from, int at) {
        if (at - from > LONGEST) {
            return false;
        }
        String typed = text.substring(from, at).strip();
        String lower = typed.toLowerCase(Locale.ROOT);
        for (String greeting : lists.of("hail")) {
            if (lower.startsWith(greeting) && !Chars.letter(Chars.at(lower, greeting.length()))) {
                String whom = typed.substring(greeting.length()).strip();
                List<String> words = whom.isEmpty() ? List.of() : Arrays.asList(whom.split("[ /]+"));
                return words.size() <= MOST && words.stream().allMatch(this::hailed);
            }
        }
        return false;
    }

    /** Whether it is a word for those who are written to, or a name. */
    private boolean hailed(String word) {
        return lists.of("hail.whom").contains(word.toLowerCase(Locale.ROOT))
                || Character.isUpperCase(word.charAt(0)) && word.chars().allMatch(c -> Chars.letter((char) c));
    }
}
