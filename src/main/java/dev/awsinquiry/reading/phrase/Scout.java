package dev.awsinquiry.reading.phrase;

/**
 * Goes the rest of a walk through the graph itself where no states are known, and leaves none behind. Most of what a text
 * says is said once, and to make a state takes far longer than to pass it.
 */
final class Scout {

    private final Graph graph;
    private final Gathering led;
    private Nodes here = Nodes.NONE;

    Scout(Graph graph) {
        this.graph = graph;
        led = new Gathering(graph.size());
    }

    /** Begins anew at these places. */
    void stand(Nodes places) {
        here = places;
    }

    /** Whether a pattern goes on with that very character. */
    boolean takes(char c) {
        return graph.takes(here, c);
    }

    /** Takes a step; whether it leads anywhere. */
    boolean go(char c) {
        graph.lead(here, c, led);
        here = led.take();
        return here.size() > 0;
    }

    /** What patterns end where it stands, as {@link Graph#found} says it. */
    int[] found() {
        return graph.found(here);
    }
}
