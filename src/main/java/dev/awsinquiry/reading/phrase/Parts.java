package dev.awsinquiry.reading.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final Map<String, Integer> known = new HashMap<>();
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
                String words = pattern.substring(i + 1, close);
                boolean optional = close + 1 < pattern.length() && "?*".indexOf(pattern.charAt(close + 1)) >= 0;
                parts[size++] = group(words) + (optional ? 1 : 0);
                i = optional ? close + 1 : close;
            } else {
                parts[size++] = part(pattern, i);
            }
        }
        return Arrays.copyOf(parts, size);
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

    private int group(String words) {
        Integer number = known.get(words);
        if (number == null) {
            Sequence[] alternatives = alternatives(words).stream()
                    .map(alternative -> new Sequence(of(alternative), Sequence.BEHIND))
                    .sorted()
                    .toArray(Sequence[]::new);
            number = GROUPS + 2 * groups.size();
            groups.add(alternatives);
            known.put(words, number);
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
