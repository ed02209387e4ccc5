package dev.awsinquiry.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All places of a {@link Graph} that the same characters lead to. Where each next character leads is written down by the
 * first walk that goes there. That needs no lock: whatever a walk reads there is either nothing yet, or a state whose
 * fields are all final, and several walks write down equal ones.
 */
final class State {

    private static final Nfa.Accept[] NOTHING = new Nfa.Accept[0];
    private static final char[] NONE = new char[0];
    private static final int KINDS = 4;
    /** Neighbouring characters come to lie apart: the golden ratio, as usual. */
    private static final int SPREAD = 0x9e3779b9;

    private final Nodes nodes;
    private final Nfa.Accept[] accepts;
    /** By their last six bits, the characters that may lead on: most walks end here, without a look into the table. */
    private final long live;
    /** The one character that leads on; 0 where there are several, or none. */
    private final char only;
    /** The kinds of characters that lead on, beside single ones. */
    private final int kinds;
    /** Several single characters that lead on; behind an occupied slot the next one. */
    private final char[] keys;

    private final int shift;
    /** Where they lead, and behind them where other characters of each kind lead. */
    private final @Nullable State[] targets;

    State(Nodes nodes, Graph graph) {
        this.nodes = nodes;
        accepts = accepts(nodes, graph);
        int single = 0;
        int mixed = 0;
        int before = -1;
        long some = 0;
        for (int i = 0; i < nodes.size() && Nodes.label(nodes.get(i)) < Nfa.ACCEPTS; i++) {
            int label = Nodes.label(nodes.get(i));
            if (label >= Nfa.KINDS) {
                mixed |= label - Nfa.KINDS;
            } else if (label != before) {
                single++;
                some |= 1L << label;
            }
            before = label;
        }
        kinds = mixed;
        live = mixed == 0 ? some : -1;
        only = single == 1 && mixed == 0 ? (char) Nodes.label(nodes.get(0)) : 0;
        if (only != 0 || live == 0) {
            keys = NONE;
            shift = 0;
            targets = new State[single];
        } else {
            // never full, so that a search ends
            int bits = Integer.SIZE + 1 - Integer.numberOfLeadingZeros(single | 1);
            shift = Integer.SIZE - bits;
            keys = keys(nodes, bits);
            targets = new State[keys.length + (mixed == 0 ? 0 : KINDS)];
        }
    }

    private static Nfa.Accept[] accepts(Nodes nodes, Graph graph) {
        List<Nfa.Accept> found = new ArrayList<>(0);
        for (int i = nodes.from(Nfa.ACCEPTS); i < nodes.size(); i++) {
            Nfa.Accept accept = graph.found(nodes.get(i));
            if (!found.contains(accept)) {
                found.add(accept);
            }
        }
        return found.isEmpty() ? NOTHING : found.toArray(Nfa.Accept[]::new);
    }

    private static char[] keys(Nodes nodes, int bits) {
        char[] keys = new char[1 << bits];
        for (int i = 0; i < nodes.size() && Nodes.label(nodes.get(i)) < Nfa.KINDS; i++) {
            char c = (char) Nodes.label(nodes.get(i));
            int slot = (c * SPREAD) >>> (Integer.SIZE - bits);
            while (keys[slot] != 0 && keys[slot] != c) {
                slot = (slot + 1) & (keys.length - 1);
            }
            keys[slot] = c;
        }
        return keys;
    }

    /** What is found here. */
    Nfa.Accept[] accepts() {
        return accepts;
    }

    Nodes nodes() {
        return nodes;
    }

    /** Where the character's target is noted; negative where it doesn't lead on. */
    int way(char c) {
        if ((live >>> c & 1) == 0) {
            return -1;
        }
        if (only != 0) {
            return c == only ? 0 : -1;
        }
        for (int slot = (c * SPREAD) >>> shift; keys[slot] != 0; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == c) {
                return slot;
            }
        }
        int kind = kinds & Nfa.kind(c);
        return kind == 0 ? -1 : keys.length + Integer.numberOfTrailingZeros(kind);
    }

    @Nullable State target(int way) {
        return targets[way];
    }

    void lead(int way, State target) {
        targets[way] = target;
    }

    /** Places and ways that it keeps: what it weighs. */
    int weight() {
        return nodes.size() + targets.length;
    }
}
