package dev.awsinquiry.reading.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Patterns taken apart: a part is a character, or one of the numbers below, or the number of a group of alternatives, which
 * are patterns again. Groups of the same words are one, in however many lines they stand.
 */
final class Parts {

    /** Any more letters and digits of the word. */
    static final int REST = 1 << Character.SIZE;
    /** A number in digits. */
    static final int NUMBER = REST + 1;
    /** An apostrophe that may be missing. */
    static final int APOSTROPHE = REST + 2;

    private static final int GROUPS = REST << 1;

    /** From here on letters of private use stand for the groups that have a name. */
    private static final char FIRST_NAMED = '\ue000';

    private static final char LAST_NAMED = '\uf8ff';

    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, Character> letters = new HashMap<>();
    private final List<Integer> named = new ArrayList<>();
    private final List<Sequence[]> groups = new ArrayList<>();

    /**
     * A pattern, or one of the alternatives of a group.
     *
     * @param end the node where it ends; {@link #BEHIND} in a group
     */
    record Sequence(int[] parts, int end) implements Comparable<Sequence> {

        /** It ends in whatever stands behind the group. */
        static final int BEHIND = Integer.MIN_VALUE;

        /**
         * Where it ends.
         *
         * @param behind what stands behind the group that it is an alternative of
         */
        int end(int behind) {
            return end == BEHIND ? behind : end;
        }

        @Override
        public int compareTo(Sequence other) {
            return Arrays.compare(parts, other.parts);
        }
    }

    /** The parts of characters that stand for themselves. */
    static int[] literally(String words) {
        return words.chars().toArray();
    }

    /**
     * A letter that stands for a group in patterns, whose words needn't be taken apart again in each of a thousand lines.
     *
     * @param words as the file has them
     * @param folded what to take apart, asked for the first time only
     */
    char letter(String words, Supplier<String> folded) {
        Character letter = letters.get(words);
        if (letter == null) {
            int group = group(folded.get());
            letter = (char) (FIRST_NAMED + named.size());
            if (letter > LAST_NAMED) {
                throw new IllegalArgumentException("there are too many names");
            }
            named.add(group);
            letters.put(words, letter);
        }
        return letter;
    }

    /**
     * The parts of a pattern.
     *
     * @throws IllegalArgumentException when a bracket has no other one
     */
    int[] of(String pattern) {
        int[] parts = new int[pattern.length()];
        int size = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == ')') {
                throw new IllegalArgumentException("a bracket too many");
            } else if (c == '|') {
                throw new IllegalArgumentException("a bracket is open");
            } else if (c == '(') {
                int close = close(pattern, i);
                boolean optional = isOptional(pattern, close);
                parts[size++] = group(pattern.substring(i + 1, close)) + (optional ? 1 : 0);
                i = optional ? close + 1 : close;
            } else if (c >= FIRST_NAMED && c < FIRST_NAMED + named.size()) {
                boolean optional = isOptional(pattern, i);
                parts[size++] = named.get(c - FIRST_NAMED) + (optional ? 1 : 0);
                i = optional ? i + 1 : i;
            } else {
                parts[size++] = part(pattern, i);
            }
        }
        return Arrays.copyOf(parts, size);
    }

    private static boolean isOptional(String pattern, int close) {
        return close + 1 < pattern.length() && "?*".indexOf(pattern.charAt(close + 1)) >= 0;
    }

    private static int part(String pattern, int at) {
        return switch (pattern.charAt(at)) {
            case '*' -> REST;
            case '#' -> NUMBER;
            // on a phone "can't" is "cant"
            case '\'' -> at > 0 && pattern.charAt(at - 1) == 'n' && pattern.startsWith("t", at + 1) ? APOSTROPHE : '\'';
            default -> pattern.charAt(at);
        };
    }

    private static int close(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a bracket is open");
    }

    private int group(String group) {
        Integer number = known.get(group);
        if (number == null) {
            List<String> words = alternatives(group).stream().distinct().toList();
            Sequence[] alternatives = new Sequence[words.size()];
            for (int i = 0; i < alternatives.length; i++) {
                alternatives[i] = new Sequence(of(words.get(i)), Sequence.BEHIND);
            }
            Arrays.sort(alternatives);
            number = GROUPS + 2 * groups.size();
            groups.add(alternatives);
            known.put(group, number);
        }
        return number;
    }

    private static List<String> alternatives(String words) {
        List<String> alternatives = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                alternatives.add(words.substring(begin, i));
                begin = i + 1;
            }
        }
        alternatives.add(words.substring(begin));
        return alternatives;
    }

    static boolean isGroup(int part) {
        return part >= GROUPS;
    }

    /** Whether the group may be missing. */
    static boolean isOptional(int group) {
        return (group & 1) != 0;
    }

    /** The alternatives of a group, in order. */
    Sequence[] alternatives(int group) {
        return groups.get((group - GROUPS) / 2);
    }
}
