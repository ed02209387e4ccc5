package dev.awsinquiry.reading;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Graph} deterministic where texts lead to, and remembers it. The memory is bounded: when it is full, all is
 * forgotten and begun anew, and walks that are still under way end in what they hold.
 */
final class States {

    /**
     * About 25 MB. Three hundred inquiries of different people lead to half of it; with a memory smaller than what texts lead
     * to, each would be read as slowly as the first.
     */
    private static final int MOST = 6_000_000;

    /** What is remembered until it is too much. */
    private static final class Memory {
        private final ConcurrentHashMap<Nodes, State> states = new ConcurrentHashMap<>();
        private final AtomicInteger weight = new AtomicInteger();
        private final State wordStart;
        private final State insideWord;

        private Memory(Graph graph) {
            wordStart = new State(graph.wordStart, graph);
            insideWord = new State(graph.insideWord, graph);
        }
    }

    private final Graph graph;
    private final int most;
    private volatile Memory memory;

    States(Graph graph) {
        this(graph, MOST);
    }

    /**
     * States of this graph.
     *
     * @param most how many places and ways are remembered at the same time, apart from those of the beginnings
     */
    States(Graph graph, int most) {
        this.graph = graph;
        this.most = most;
        memory = new Memory(graph);
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
        State target = remembered(now, graph.behind(from.nodes(), c));
        from.lead(way, target);
        if (now.weight.get() > most && memory == now) {
            memory = new Memory(graph);
        }
        return target;
    }

    private State remembered(Memory now, Nodes nodes) {
        State known = now.states.get(nodes);
        if (known != null) {
            return known;
        }
        State made = new State(nodes, graph);
        State other = now.states.putIfAbsent(nodes, made);
        if (other == null) {
            now.weight.addAndGet(made.weight());
            return made;
        }
        return other;
    }
}
