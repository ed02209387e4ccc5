package dev.awsinquiry.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds all patterns of all word classes. From each place where a word can begin it walks a deterministic graph as far as
 * the text goes along; nearly all walks end after a few characters, and none is longer than the longest phrase, so the
 * time grows with the text alone, not with the number of patterns.
 */
final class Automaton {

    /** Chars of the longest phrase: "any rest of the word" would go on for ever in a text like a-a-a-a. */
    private static final int LONGEST = 120;

    private final char[][] keys;
    private final int[][] targets;
    private final Nfa.Accept[][] accepts;
    private final int[] firstInWord = new int[1 << 16];
    private final int[] firstAnywhere = new int[1 << 16];

    Automaton(Nfa nfa) {
        Builder builder = new Builder(nfa);
        int word = builder.state(List.of(Nfa.WORD_START, Nfa.ANYWHERE));
        int anywhere = builder.state(List.of(Nfa.ANYWHERE));
        builder.build();
        keys = builder.keys.toArray(char[][]::new);
        targets = builder.targets.toArray(int[][]::new);
        accepts = builder.accepts.toArray(Nfa.Accept[][]::new);
        spread(word, firstInWord);
        spread(anywhere, firstAnywhere);
    }

    /** All patterns in the text by where they begin, the longest first. A line break counts as a blank. */
    List<Hit> find(String lower) {
        List<Hit> hits = new ArrayList<>();
        char[] chars = lower.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = blank(chars[i]);
            boolean inside = Chars.alnum(c) && i > 0 && Chars.alnum(chars[i - 1]);
            int state = (inside ? firstAnywhere : firstInWord)[c];
            if (state >= 0) {
                walk(chars, i, state, hits);
            }
        }
        return hits;
    }

    private void walk(char[] chars, int start, int first, List<Hit> hits) {
        int state = first;
        int at = start + 1;
        int end = Math.min(chars.length, start + LONGEST);
        int known = hits.size();
        while (state >= 0) {
            for (Nfa.Accept accept : accepts[state]) {
                boolean cut =
                        !accept.openEnd() && Chars.alnum(chars[at - 1]) && at < chars.length && Chars.alnum(chars[at]);
                if (!cut) {
                    hits.add(new Hit(accept.wordClass(), start, at));
                }
            }
            if (at == end) {
                break;
            }
            state = next(state, blank(chars[at]));
            at++;
        }
        for (int low = known, high = hits.size() - 1; low < high; low++, high--) {
            Hit hit = hits.get(low);
            hits.set(low, hits.get(high));
            hits.set(high, hit);
        }
    }

    private int next(int state, char c) {
        char[] of = keys[state];
        int low = 0;
        int high = of.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (of[middle] < c) {
                low = middle + 1;
            } else if (of[middle] > c) {
                high = middle - 1;
            } else {
                return targets[state][middle];
            }
        }
        return -1;
    }

    private static char blank(char c) {
        return c == '\n' ? ' ' : c;
    }

    private void spread(int state, int[] first) {
        Arrays.fill(first, -1);
        for (int i = 0; i < keys[state].length; i++) {
            first[keys[state][i]] = targets[state][i];
        }
    }

    /** Makes the graph deterministic: a state stands for all nodes that the same characters lead to. */
    private static final class Builder {
        private final List<char[]> keys = new ArrayList<>();
        private final List<int[]> targets = new ArrayList<>();
        private final List<Nfa.Accept[]> accepts = new ArrayList<>();
        private final Nfa nfa;
        private final Map<List<Integer>, Integer> states = new HashMap<>();
        private final List<List<Integer>> open = new ArrayList<>();

        private Builder(Nfa nfa) {
            this.nfa = nfa;
        }

        private int state(Collection<Integer> reached) {
            List<Integer> nodes = nfa.closed(reached);
            return states.computeIfAbsent(nodes, n -> {
                open.add(n);
                return open.size() - 1;
            });
        }

        private void build() {
            for (int state = 0; state < open.size(); state++) {
                TreeMap<Character, List<Integer>> steps = new TreeMap<>();
                Set<Nfa.Accept> found = new LinkedHashSet<>();
                for (int node : open.get(state)) {
                    for (Nfa.Edge edge : nfa.edges(node)) {
                        for (char c = edge.from(); c <= edge.to(); c++) {
                            steps.computeIfAbsent(c, k -> new ArrayList<>(2)).add(edge.target());
                        }
                    }
                    found.addAll(nfa.accepts(node));
                }
                char[] key = new char[steps.size()];
                int[] target = new int[key.length];
                int i = 0;
                for (Map.Entry<Character, List<Integer>> step : steps.entrySet()) {
                    key[i] = step.getKey();
                    target[i++] = state(step.getValue());
                }
                keys.add(key);
                targets.add(target);
                accepts.add(found.toArray(Nfa.Accept[]::new));
            }
        }
    }
}
