package dev.awsinquiry.reading.phrase;

/**
 * The states that texts have led to, remembered within bounds: when it is too much, all is forgotten and begun anew, and
 * walks that are still under way end in what they hold.
 */
final class States {

    /**
     * Some 50 MB. Three hundred thousand characters of different inquiries lead to it; then all is begun anew, and what
     * follows is read as slowly as the first texts.
     */
    private static final int MOST = 6_000_000;

    private final Graph graph;
    private final int most;
    private final byte[] traits;
    private volatile Transitions now;

    States(Graph graph) {
        this(graph, MOST);
    }

    /**
     * States of this graph.
     *
     * @param most how many nodes and ways are remembered at the same time, apart from those of the beginnings
     */
    States(Graph graph, int most) {
        this.graph = graph;
        this.most = most;
        now = new Transitions(graph);
        traits = Traits.of(graph);
    }

    /** What is remembered now. */
    Transitions now() {
        Transitions known = now;
        if (known.weight() > most || known.weight() == Integer.MAX_VALUE) {
            known = new Transitions(graph);
            now = known;
        }
        return known;
    }

    /** What the states are made of. */
    Graph graph() {
        return graph;
    }

    /** By character what the search must know of it, see {@link Traits}. */
    byte[] traits() {
        return traits;
    }

    /** By character its symbol. */
    char[] symbols() {
        return graph.symbols.numbers();
    }
}
