package dev.awsinquiry.reading.phrase;

import dev.awsinquiry.reading.phrase.Parts.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one way of what several patterns begin with alike, until they part. A thousand lines begin with the same list of
 * subjects: made for each of them, most places of the graph, and of the sets that a search walks with, were these.
 */
final class Bundle {

    private final Parts parts;
    private final Nfa nfa;
    /** By group and what stands behind it, where it begins. */
    private final Map<Long, Integer> known = new HashMap<>();

    Bundle(Parts parts, Nfa nfa) {
        this.parts = parts;
        this.nfa = nfa;
    }

    /** Where all these patterns begin, in whatever order they stand. */
    int of(List<Sequence> patterns) {
        Sequence[] sorted = patterns.toArray(Sequence[]::new);
        Arrays.sort(sorted);
        return ways(sorted, 0, sorted.length, 0, Sequence.BEHIND);
    }

    /**
     * Where patterns go on that were alike so far.
     *
     * @param from the first of them
     * @param to behind the last one
     * @param depth how many parts lie behind them
     * @param behind what stands behind the group that they are alternatives of
     */
    private int ways(Sequence[] sorted, int from, int to, int depth, int behind) {
        if (to - from == 1) {
            return alone(sorted[from], depth, behind);
        }
        List<Integer> ways = new ArrayList<>();
        for (int i = from; i < to; ) {
            Sequence first = sorted[i];
            if (first.parts().length == depth) {
                ways.add(first.end(behind));
                i++;
            } else {
                int part = first.parts()[depth];
                int end = i + 1;
                while (end < to && sorted[end].parts()[depth] == part) {
                    end++;
                }
                ways.add(way(part, ways(sorted, i, end, depth + 1, behind)));
                i = end;
            }
        }
        return nfa.either(ways);
    }

    /** The same of a single one, of which most of the lines are soon. */
    private int alone(Sequence pattern, int depth, int behind) {
        int next = pattern.end(behind);
        for (int i = pattern.parts().length - 1; i >= depth; i--) {
            next = way(pattern.parts()[i], next);
        }
        return next;
    }

    private int way(int part, int next) {
        if (Parts.isGroup(part)) {
            int group = group(part, next);
            return Parts.isOptional(part) ? nfa.either(next, group) : group;
        }
        return switch (part) {
            case Parts.REST -> nfa.restOfWord(next);
            case Parts.NUMBER -> nfa.number(next);
            case Parts.APOSTROPHE -> nfa.either(next, nfa.character('\'', next));
            default -> nfa.character((char) part, next);
        };
    }

    private int group(int part, int next) {
        long key = (long) part << Integer.SIZE | Integer.toUnsignedLong(next);
        Integer begin = known.get(key);
        if (begin == null) {
            Sequence[] alternatives = parts.alternatives(part);
            begin = ways(alternatives, 0, alternatives.length, 0, next);
            known.put(key, begin);
        }
        return begin;
    }
}
