package dev.awsinquiry.reading.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * An {@link Nfa} that nothing is added to any more, in as little memory as it takes: nearly all nodes lead to one other.
 * Its nodes are numbered anew, in the order of their labels, so that in a set those that take the same character stand
 * side by side.
 */
final class Graph {

    private final int[] labels;
    /** By node the one behind it, or, negative, where in {@link #rows} those are of which there are several. */
    private final int[] behind;
    /** Rows of nodes, each behind its length. */
    private final int[] rows;

    private final Nfa.Accept[] accepts;
    /** By symbol of a character the first node that takes it; those that take it end where those of the next one begin. */
    private final int[] firsts;
    /** Nodes from here on take any character of some kind. */
    private final int kinds;
    /** Nodes from here on say what is found. */
    private final int ends;

    /** The characters that lead on anywhere. */
    final Symbols symbols;
    /** Where patterns begin that may begin where a word does. */
    final Nodes wordStart;
    /** Where patterns begin that may begin inside a word. */
    final Nodes insideWord;

    Graph(Steps steps, NodeSets sets, List<Nfa.Accept> accepts, int wordStart, int insideWord) {
        int[] order = byLabel(steps);
        int[] numbers = new int[order.length];
        labels = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            numbers[order[i]] = i;
            labels[i] = steps.label(order[i]);
        }
        behind = new int[order.length];
        Rows several = new Rows(sets.count());
        for (int i = 0; i < order.length; i++) {
            int next = steps.behind(order[i]);
            behind[i] = next < 0 ? -several.of(-next - 1, () -> renumbered(sets, next, numbers)) : numbers[next];
        }
        rows = Arrays.copyOf(several.all, several.length);
        this.accepts = accepts.toArray(Nfa.Accept[]::new);
        this.wordStart = renumbered(sets, wordStart, numbers);
        this.insideWord = renumbered(sets, insideWord, numbers);
        kinds = first(Nfa.KINDS);
        ends = first(Nfa.ACCEPTS);
        symbols = new Symbols(labels);
        firsts = new int[symbols.count() + 1];
        Arrays.fill(firsts, kinds);
        for (int i = kinds - 1; i >= 0; i--) {
            firsts[symbols.numbers()[labels[i]]] = i;
        }
        // what no pattern speaks of has no nodes, and none of the other numbers below the characters' is asked for
        Arrays.fill(firsts, 0, Symbols.END + 1, 0);
    }

    private static int[] byLabel(Steps steps) {
        int[] places = new int[Nfa.ACCEPTS + steps.size() + 2];
        for (int i = 0; i < steps.size(); i++) {
            places[steps.label(i) + 1]++;
        }
        for (int i = 1; i < places.length; i++) {
            places[i] += places[i - 1];
        }
        int[] order = new int[steps.size()];
        for (int i = 0; i < order.length; i++) {
            order[places[steps.label(i)]++] = i;
        }
        return order;
    }

    private static Nodes renumbered(NodeSets sets, int set, int[] numbers) {
        int[] now = new int[sets.size(set)];
        for (int i = 0; i < now.length; i++) {
            now[i] = numbers[sets.node(set, i)];
        }
        return Nodes.of(now);
    }

    /** The first node whose label isn't below this one. */
    private int first(int label) {
        int from = 0;
        int to = labels.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (labels[middle] < label) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** How many nodes there are. */
    int size() {
        return labels.length;
    }

    /** Tells where the nodes of the character and of its kind lead; some of it more than once. */
    void lead(Nodes nodes, char c, IntConsumer led) {
        char symbol = symbols.numbers()[c];
        int first = nodes.from(firsts[symbol]);
        for (int i = first; i < nodes.size() && nodes.get(i) < firsts[symbol + 1]; i++) {
            lead(nodes.get(i), led);
        }
        int kind = Nfa.kind(c);
        for (int i = kind == 0 ? nodes.size() : nodes.from(kinds); i < nodes.size() && nodes.get(i) < ends; i++) {
            if ((labels[nodes.get(i)] & kind) != 0) {
                lead(nodes.get(i), led);
            }
        }
    }

    private void lead(int node, IntConsumer led) {
        int next = behind[node];
        if (next >= 0) {
            led.accept(next);
            return;
        }
        int end = -next + rows[-next];
        for (int i = -next + 1; i <= end; i++) {
            led.accept(rows[i]);
        }
    }

    /** Whether one of the nodes takes that very character. */
    boolean takes(Nodes nodes, char c) {
        char symbol = symbols.numbers()[c];
        int at = nodes.from(firsts[symbol]);
        return at < nodes.size() && nodes.get(at) < firsts[symbol + 1];
    }

    /** What is found at these nodes: numbers of classes, and in the lowest bit whether the word may go on behind. */
    int[] found(Nodes nodes) {
        int from = nodes.from(ends);
        int[] found = new int[nodes.size() - from];
        for (int i = 0; i < found.length; i++) {
            Nfa.Accept accept = accepts[labels[nodes.get(from + i)] - Nfa.ACCEPTS];
            found[i] = accept.wordClass() << 1 | (accept.openEnd() ? 1 : 0);
        }
        return found.length < 2 ? found : Arrays.stream(found).distinct().toArray();
    }

    /** The symbols of the characters and kinds that lead on from these nodes, and whether patterns end there; each once, in order. */
    int[] symbols(Nodes nodes) {
        int end = nodes.from(ends);
        int[] leading = new int[end];
        for (int i = 0; i < end; i++) {
            leading[i] = labels[nodes.get(i)];
        }
        return symbols.of(leading, end < nodes.size());
    }

    /** Rows of nodes in the making; the same nodes have one row however many lead there. */
    private static final class Rows {
        /** By set where its row begins; 0 before there is one. */
        private final int[] begins;

        private int[] all = new int[1 << Byte.SIZE];
        /** No row begins at 0, which couldn't be told by its sign. */
        private int length = 1;

        Rows(int sets) {
            begins = new int[sets];
        }

        private int of(int set, Supplier<Nodes> nodes) {
            begins[set] = begins[set] == 0 ? added(nodes.get()) : begins[set];
            return begins[set];
        }

        private int added(Nodes nodes) {
            int row = length;
            length += 1 + nodes.size();
            all = length <= all.length ? all : Arrays.copyOf(all, 2 * length);
            all[row] = nodes.size();
            for (int i = 0; i < nodes.size(); i++) {
                all[row + 1 + i] = nodes.get(i);
            }
            return row;
        }
    }
}
