package dev.awsinquiry.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a text adds to another that it was written on from. Two people who add to the same words hand those in twice; what
 * they share stands at the beginning, at the end, or around what was added.
 */
final class NewWords {

    private static final String ENDS = "。\uff0e\uff01\uff1f!?";

    private NewWords() {}

    /** The lines that aren't in the other text; empty where there are none. */
    static String beyond(String held, String typed) {
        List<String> left = held.lines().map(String::strip).collect(Collectors.toCollection(ArrayList::new));
        List<String> lines = typed.strip().lines().toList();
        int from = 0;
        while (from < lines.size() && isIn(left, lines.get(from))) {
            from++;
        }
        int to = lines.size();
        while (to > from && isIn(left, lines.get(to - 1))) {
            to--;
        }
        if (from == to) {
            return "";
        }
        List<String> added = new ArrayList<>(lines.subList(from, to));
        added.set(0, withoutBeginning(left, added.get(0)));
        while (!added.isEmpty() && isIn(left, added.get(0))) {
            added.remove(0); // it was taken in without its beginning before
        }
        return String.join("\n", added).strip();
    }

    /** Each line of the other text is shared once: what looks like one may be new all the same. */
    private static boolean isIn(List<String> left, String line) {
        return line.isBlank() || left.remove(line.strip());
    }

    /** A line without the whole sentences with which one of the others begins as well. */
    private static String withoutBeginning(List<String> others, String line) {
        String own = line.strip();
        int shared = others.stream().mapToInt(other -> shared(other, own)).max().orElse(0);
        return own.substring(shared).strip();
    }

    private static int shared(String other, String own) {
        int end = 0;
        for (int i = 0; i < Math.min(other.length(), own.length()) && other.charAt(i) == own.charAt(i); i++) {
            boolean stop = own.charAt(i) == '.' && i + 1 < own.length() && own.charAt(i + 1) == ' ';
            if (stop || ENDS.indexOf(own.charAt(i)) >= 0) {
                end = i + 1;
            }
        }
        return end;
    }
}
