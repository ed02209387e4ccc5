package dev.awsinquiry.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds all patterns of all word classes. From each place where a word can begin it walks a deterministic graph as far as
 * the text goes along; nearly all walks end after a few characters, and none is longer than the longest phrase, so the
 * time grows with the text alone, not with the number of patterns. The graph is made where texts lead to, see {@link
 * States}; any number of threads may search at the same time.
 */
final class Automaton {

    /** Chars of the longest phrase: "any rest of the word" would go on for ever in a text like a-a-a-a. */
    private static final int LONGEST = 120;

    private final States states;

    /** Walks this graph, to which nothing is added any more. */
    Automaton(Nfa nfa) {
        this(new States(nfa.graph()));
    }

    Automaton(States states) {
        this.states = states;
    }

    /**
     * All patterns in the text by where they begin, the longest first. A line break counts as a blank, and nothing begins in
     * the middle of a number.
     */
    List<Hit> find(String lower) {
        List<Hit> hits = new ArrayList<>();
        char[] chars = lower.replace('\n', ' ').toCharArray();
        State inWord = states.first(true);
        State atStart = states.first(false);
        boolean inside = false;
        boolean number = false;
        for (int i = 0; i < chars.length; i++) {
            boolean word = Chars.alnum(chars[i]);
            boolean digit = Chars.digit(chars[i]);
            // each of them would go on to the number's end, and a number may be as long as the text
            State first = number && digit ? null : states.next(inside && word ? inWord : atStart, chars[i]);
            inside = word;
            number = digit;
            if (first != null) {
                walk(chars, i, first, hits);
                inWord = states.first(true);
                atStart = states.first(false);
            }
        }
        return hits;
    }

    private void walk(char[] chars, int start, State first, List<Hit> hits) {
        State state = first;
        int at = start + 1;
        int end = Math.min(chars.length, start + LONGEST);
        int known = hits.size();
        while (state != null) {
            for (Nfa.Accept accept : state.accepts()) {
                boolean cut =
                        !accept.openEnd() && Chars.alnum(chars[at - 1]) && at < chars.length && Chars.alnum(chars[at]);
                if (!cut) {
                    hits.add(new Hit(accept.wordClass(), start, at));
                }
            }
            if (at == end) {
                break;
            }
            state = states.next(state, chars[at]);
            at++;
        }
        for (int low = known, high = hits.size() - 1; low < high; low++, high--) {
            Hit hit = hits.get(low);
            hits.set(low, hits.get(high));
            hits.set(high, hit);
        }
    }
}
