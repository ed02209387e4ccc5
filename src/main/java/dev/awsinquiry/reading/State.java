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
    private static final int KINDS = 4;
    /** Neighbouring characters come to lie apart: the golden ratio, as usual. */
    private static final int SPREAD = 0x9e3779b9;

    private final Nodes nodes;
    private final Nfa.Accept[] accepts;
    /** The single characters that lead on, by their last bits; behind an occupied place the next one. */
    private final char[] keys;
    /** Where they lead, and behind them where other characters of each kind lead. */
    private final @Nullable State[] targets;

    private final int kinds;
    private final int shift;
    /** By their last six bits, the characters that may lead on: most walks end here, without a look into the table. */
    private final long live;

    State(Nodes nodes, Graph graph) {
        this.nodes = nodes;
        int single = 0;
        int mixed = 0;
        List<Nfa.Accept> found = new ArrayList<>(0);
        int before = -1;
        for (int i = 0; i < nodes.size(); i++) {
            int label = Nodes.label(nodes.get(i));
            if (label >= Nfa.ACCEPTS) {
                Nfa.Accept accept = graph.found(nodes.get(i));
                if (!found.contains(accept)) {
                    found.add(accept);
                }
            } else if (label >= Nfa.KINDS) {
                mixed |= label - Nfa.KINDS;
            } else {
                single += label != before ? 1 : 0;
            }
            before = label;
        }
        accepts = found.isEmpty() ? NOTHING : found.toArray(Nfa.Accept[]::new);
        kinds = mixed;
        int bits = single == 0 ? 1 : Integer.SIZE + 1 - Integer.numberOfLeadingZeros(single);
        keys = new char[1 << bits];
        shift = Integer.SIZE - bits;
        long some = mixed == 0 ? 0 : -1;
        targets = new State[keys.length + (mixed == 0 ? 0 : KINDS)];
        for (int i = 0; i < nodes.size() && Nodes.label(nodes.get(i)) < Nfa.KINDS; i++) {
            char c = (char) Nodes.label(nodes.get(i));
            int slot = slot(c);
            slot = slot < 0 ? -slot - 1 : slot;
            keys[slot] = c;
            some |= 1L << c;
        }
        live = some;
    }

    /** What is found here. */
    Nfa.Accept[] accepts() {
        return accepts;
    }

    Nodes nodes() {
        return nodes;
    }

    /** Where in the table the character's way is noted; negative where none leads on. */
    int way(char c) {
        if ((live >>> c & 1) == 0) {
            return -1;
        }
        int mask = keys.length - 1;
        for (int slot = (c * SPREAD) >>> shift; keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == c) {
                return slot;
            }
        }
        int kind = kinds == 0 ? 0 : kinds & Nfa.kind(c);
        return kind == 0 ? -1 : keys.length + Integer.numberOfTrailingZeros(kind);
    }

    @Nullable State target(int way) {
        return targets[way];
    }

    void lead(int way, State target) {
        targets[way] = target;
    }

    /** Chars, places and ways that it keeps: what it weighs. */
    int weight() {
        return nodes.size() + targets.length;
    }

    /** The slot of a character, or of the free place for it as {@code -slot - 1}. */
    private int slot(char c) {
        int mask = keys.length - 1;
        int slot = (c * SPREAD) >>> shift;
        while (keys[slot] != 0 && keys[slot] != c) {
            slot = (slot + 1) & mask;
        }
        return keys[slot] == c ? slot : -slot - 1;
    }
}
