package dev.awsinquiry.reading.chars;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that are looked for at a place: only those are compared that have the character which stands there. */
public final class Affixes {

    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    public Affixes(List<String> words) {
        for (String word : words) {
            byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
            byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>())
                    .add(word);
        }
    }

    /** Those that may begin at the place, in their order. */
    public List<String> beginning(String text, int at) {
        return at >= 0 && at < text.length() ? byFirst.getOrDefault(text.charAt(at), List.of()) : List.of();
    }

    /** Those that may end before the place, in their order. */
    public List<String> ending(String text, int at) {
        return at > 0 && at <= text.length() ? byLast.getOrDefault(text.charAt(at - 1), List.of()) : List.of();
    }

    /** Whether one begins at the place. */
    public boolean begins(String text, int at) {
        for (String word : beginning(text, at)) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
