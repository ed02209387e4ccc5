package dev.awsinquiry.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes an {@link Nfa} deterministic where texts lead to, and remembers it. The memory is bounded: when it is full, all is
 * forgotten and begun anew, and walks that are still under way end in what they hold.
 */
final class States {

    private static final int MOST = 1_000_000;

    /** What is remembered until it is too much. */
    private static final class Memory {
        private final ConcurrentHashMap<Nodes, State> states = new ConcurrentHashMap<>();
        private final AtomicInteger weight = new AtomicInteger();
        private final State wordStart;
        private final State insideWord;

        private Memory(Nodes wordStart, Nodes insideWord, Nfa nfa) {
            this.wordStart = new State(wordStart, nfa);
            this.insideWord = new State(insideWord, nfa);
        }
    }

    private final Nfa nfa;
    private final int most;
    private final Nodes wordStart;
    private final Nodes insideWord;
    private volatile Memory memory;

    States(Nfa nfa) {
        this(nfa, MOST);
    }

    /**
     * States of this graph.
     *
     * @param most how many places and ways are remembered at the same time, apart from those of the beginnings
     */
    States(Nfa nfa, int most) {
        this.nfa = nfa;
        this.most = most;
        wordStart = nfa.beginnings(false);
        insideWord = nfa.beginnings(true);
        memory = new Memory(wordStart, insideWord, nfa);
    }

    /** Where walks begin. */
    State first(boolean inside) {
        Memory now = memory;
        return inside ? now.insideWord : now.wordStart;
    }

    /** Where the character leads to; null where no pattern goes on with it. */
    @Nullable State next(State from, char c) {
        int way = from.way(c);
        if (way < 0) {
            return null;
        }
        State known = from.target(way);
        return known != null ? known : explore(from, way, c);
    }

    private State explore(State from, int way, char c) {
        Memory now = memory;
        State target = remembered(now, behind(from.nodes(), c));
        from.lead(way, target);
        if (now.weight.get() > most && memory == now) {
            memory = new Memory(wordStart, insideWord, nfa);
        }
        return target;
    }

    private State remembered(Memory now, Nodes nodes) {
        State known = now.states.get(nodes);
        if (known != null) {
            return known;
        }
        State made = new State(nodes, nfa);
        State other = now.states.putIfAbsent(nodes, made);
        if (other == null) {
            now.weight.addAndGet(made.weight());
            return made;
        }
        return other;
    }

    /** Where the places of the character and of its kind lead, all together. */
    private Nodes behind(Nodes nodes, char c) {
        List<Nodes> all = new ArrayList<>();
        for (int i = nodes.from(c); i < nodes.size() && Nodes.label(nodes.get(i)) == c; i++) {
            all.add(nfa.behind(nodes.get(i)));
        }
        int kind = Nfa.kind(c);
        for (int i = nodes.from(Nfa.KINDS); i < nodes.size() && Nodes.label(nodes.get(i)) < Nfa.ACCEPTS; i++) {
            if ((Nodes.label(nodes.get(i)) & kind) != 0) {
                all.add(nfa.behind(nodes.get(i)));
            }
        }
        return Nodes.all(all);
    }
}
