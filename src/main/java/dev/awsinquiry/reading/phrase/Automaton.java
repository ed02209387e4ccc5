package dev.awsinquiry.reading.phrase;

import dev.awsinquiry.reading.chars.Chars;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds all patterns of all word classes. From each place where a word can begin it walks a deterministic graph as far as
 * the text goes along; nearly all walks end after a few characters, and none is longer than the longest phrase, so the
 * time grows with the text alone, not with the number of patterns. The graph is made where texts lead to, see {@link
 * Transitions}; any number of threads may search at the same time.
 */
public final class Automaton {

    /** Chars of the longest phrase. */
    private static final int LONGEST = 120;
    /** Chars in a phrase that are "any rest of the word" at most: it would go on for ever in a text like a-a-a-a. */
    private static final int REST = 24;

    /** Places where patterns end in a walk, hardly ever more. */
    private static final int FEW = 8;

    private final States states;

    /** Walks this graph, to which nothing is added any more. */
    public Automaton(Nfa nfa) {
        this(new States(nfa.graph()));
    }

    public Automaton(States states) {
        this.states = states;
    }

    /**
     * All patterns in the text by where they begin, the longest first. A line break counts as a blank, and nothing begins in
     * the middle of a number.
     */
    public Hits find(String text) {
        return find(text.toCharArray(), 0, text.length());
    }

    /** All patterns that begin where the text does, the longest first. */
    public Hits beginning(String text) {
        return find(text.toCharArray(), 0, Math.min(1, text.length()));
    }

    /** The patterns of the text that are heard. */
    public Hits find(char[] text, Muting muting) {
        return find(text, 0, text.length, muting);
    }

    /** The patterns of the text that begin in the stretch. */
    public Hits find(char[] text, int from, int to) {
        return find(text, from, to, null);
    }

    private Hits find(char[] text, int from, int to, @Nullable Muting muting) {
        Search search = new Search(text, to - from, states, muting);
        search.run(from, to);
        return search.hits;
    }

    /** One text. What it looks at again and again it holds itself. */
    private static final class Search {
        private final Hits hits;
        private final char[] chars;
        private final States states;
        private final char[] symbols;
        private final @Nullable Muting muting;
        /** Goes where no states are; made when it is needed. */
        private @Nullable Scout scout;
        /** What the walk has found so far: which patterns, and where they end. */
        private int[][] patterns = new int[FEW][];

        private int[] ends = new int[FEW];
        private int met;
        private Transitions transitions;
        private long[] ways;
        private int[][] found;

        Search(char[] chars, int starts, States states, @Nullable Muting muting) {
            this.chars = chars;
            this.muting = muting;
            hits = new Hits(starts);
            this.states = states;
            symbols = states.symbols();
            transitions = states.now();
            ways = transitions.rows().ways();
            found = transitions.rows().found();
        }

        /** Begins walks at these places. */
        void run(int from, int to) {
            byte[] traits = states.traits();
            int before = from == 0 ? 0 : traits[chars[from - 1]];
            for (int i = from; i < to; i++) {
                int now = traits[chars[i]];
                int inside = before & now & Traits.WORD;
                // each digit of a number would go on to its end, and a number may be as long as the text
                boolean begins = (now & (inside == 0 ? Traits.BEGINS : Traits.BEGINS_INSIDE)) != 0
                        && (before & now & Traits.DIGIT) == 0;
                if (begins) {
                    int beginning = inside == 0 ? transitions.wordStart : transitions.insideWord;
                    if (goesOn(beginning, i)) {
                        walk(i, beginning);
                    }
                }
                before = now;
            }
        }

        /** Whether a walk may find anything: half of them end with the second char, which takes one look. */
        private boolean goesOn(int beginning, int start) {
            long way = Transitions.way(ways, beginning, symbols[chars[start]]);
            return Transitions.from(way) != beginning
                    || Transitions.target(way) == 0
                    || (way & (Transitions.FOUND | Transitions.KINDS)) != 0
                    || start + 1 < chars.length && Transitions.follows(way, symbols[chars[start + 1]]);
        }

        private void walk(int start, int beginning) {
            long[] known = ways;
            int end = Math.min(chars.length, start + LONGEST);
            int state = beginning;
            int at = start;
            int rest = 0;
            boolean explores = false;
            long here = Transitions.ANYTHING;
            while (at < end) {
                char c = chars[at];
                int symbol = symbols[c];
                long way = Transitions.follows(here, symbol) ? Transitions.way(known, state, symbol) : 0;
                if (Transitions.from(way) != state) {
                    way = (here & Transitions.KINDS) != 0 ? Transitions.way(known, state, Symbols.kind(c)) : 0;
                    if (Transitions.from(way) != state || rest == REST) {
                        break;
                    }
                    rest++;
                }
                if (Transitions.target(way) == 0) {
                    // states that are made one after another lie side by side, so that the rest of the walk is made as
                    // well
                    if (!explores && !transitions.gone(state, c)) {
                        scout(state, at, end, rest);
                        break;
                    }
                    way = transitions.explore(state, c);
                    explores = true;
                    look();
                    known = ways;
                }
                at++;
                state = Transitions.target(way);
                here = way;
                if ((way & Transitions.FOUND) != 0) {
                    int set = Transitions.found(known, state);
                    if (set >= found.length) {
                        // another search has made the set just now
                        look();
                        known = ways;
                    }
                    note(found[set], at);
                }
            }
            // the longest first
            while (met > 0) {
                met--;
                take(patterns[met], start, ends[met]);
            }
            if (explores) {
                transitions = states.now();
                look();
            }
        }

        /** Goes the rest of a walk from a state on, which nobody has gone before. */
        private void scout(int state, int start, int end, int passed) {
            scout = scout == null ? new Scout(states.graph()) : scout;
            scout.stand(transitions.nodes(state));
            int rest = passed;
            for (int at = start; at < end; at++) {
                char c = Transitions.typed(chars[at]);
                // what the first char takes is counted already
                boolean counts = at > start && !scout.takes(c);
                if (counts && rest == REST || !scout.go(c)) {
                    return;
                }
                rest += counts ? 1 : 0;
                int[] here = scout.found();
                if (here.length > 0) {
                    note(here, at + 1);
                }
            }
        }

        private void note(int[] found, int end) {
            if (met == patterns.length) {
                patterns = Arrays.copyOf(patterns, LONGEST);
                ends = Arrays.copyOf(ends, LONGEST);
            }
            patterns[met] = found;
            ends[met++] = end;
        }

        private void look() {
            Transitions.Rows rows = transitions.rows();
            ways = rows.ways();
            found = rows.found();
        }

        private void take(int[] patterns, int start, int end) {
            boolean cut = end < chars.length && Chars.alnum(chars[end]) && Chars.alnum(chars[end - 1]);
            hits.add(patterns, cut, start, end, muting);
        }
    }
}
