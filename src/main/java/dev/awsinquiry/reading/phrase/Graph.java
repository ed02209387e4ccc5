package dev.awsinquiry.reading.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An {@link Nfa} that nothing is added to any more, in as little memory as it takes: nearly all nodes lead to one other.
 * Its nodes are numbered anew, in the order of their labels, so that in a set those that take the same character stand
 * side by side.
 */
final class Graph {

    private final int[] labels;
    /** By node the one behind it, or, negative, which of the sets. */
    private final int[] behind;

    private final Nodes[] sets;
    private final Nfa.Accept[] accepts;
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

    Graph(List<Nfa.Step> steps, List<Nfa.Accept> accepts, Nodes wordStart, Nodes insideWord) {
        int[] order = byLabel(steps);
        int[] numbers = new int[order.length];
        labels = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            numbers[order[i]] = i;
            labels[i] = steps.get(order[i]).label();
        }
        behind = new int[order.length];
        List<Nodes> several = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            Nodes next = steps.get(order[i]).next();
            if (next.size() == 1) {
                behind[i] = numbers[next.get(0)];
            } else {
                several.add(renumbered(next, numbers));
                behind[i] = -several.size();
            }
        }
        sets = several.toArray(Nodes[]::new);
        this.accepts = accepts.toArray(Nfa.Accept[]::new);
        this.wordStart = renumbered(wordStart, numbers);
        this.insideWord = renumbered(insideWord, numbers);
        kinds = first(Nfa.KINDS);
        ends = first(Nfa.ACCEPTS);
        symbols = new Symbols(labels);
    }

    private static int[] byLabel(List<Nfa.Step> steps) {
        long[] keys = new long[steps.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) steps.get(i).label() << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static Nodes renumbered(Nodes nodes, int[] numbers) {
        int[] now = new int[nodes.size()];
        for (int i = 0; i < now.length; i++) {
            now[i] = numbers[nodes.get(i)];
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

    /** Where the nodes of the character and of its kind lead, all together. */
    Nodes behind(Nodes nodes, char c) {
        Gathered all = new Gathered();
        for (int i = nodes.from(first(c)); i < nodes.size() && labels[nodes.get(i)] == c; i++) {
            all.add(nodes.get(i));
        }
        int kind = Nfa.kind(c);
        for (int i = nodes.from(kinds); i < nodes.size() && nodes.get(i) < ends; i++) {
            if ((labels[nodes.get(i)] & kind) != 0) {
                all.add(nodes.get(i));
            }
        }
        return Nodes.of(Arrays.copyOf(all.nodes, all.size));
    }

    /** What is found at these nodes: numbers of classes, and in the lowest bit whether the word may go on behind. */
    int[] found(Nodes nodes) {
        int from = nodes.from(ends);
        int[] found = new int[nodes.size() - from];
        for (int i = 0; i < found.length; i++) {
            Nfa.Accept accept = accepts[labels[nodes.get(from + i)] - Nfa.ACCEPTS];
            found[i] = accept.wordClass() << 1 | (accept.openEnd() ? 1 : 0);
        }
        return Arrays.stream(found).distinct().toArray();
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

    private final class Gathered {
        private int[] nodes = new int[8];
        private int size;

        private void add(int node) {
            int next = behind[node];
            Nodes several = next < 0 ? sets[-next - 1] : Nodes.NONE;
            int more = next < 0 ? several.size() : 1;
            if (size + more > nodes.length) {
                nodes = Arrays.copyOf(nodes, Math.max(size + more, size * 2));
            }
            if (next >= 0) {
                nodes[size++] = next;
            }
            for (int i = 0; i < several.size(); i++) {
                nodes[size++] = several.get(i);
            }
        }
    }
}
