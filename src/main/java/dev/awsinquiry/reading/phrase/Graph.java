package dev.awsinquiry.reading.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An {@link Nfa} that nothing is added to any more, in as little memory as it takes: nearly all places lead to one other. */
final class Graph {

    /** For each node the place behind it, or, negative, which of the sets. */
    private final long[] behind;

    private final Nodes[] sets;
    private final Nfa.Accept[] accepts;

    /** The characters that lead on anywhere. */
    final Symbols symbols;
    /** Where patterns begin that may begin where a word does. */
    final Nodes wordStart;
    /** Where patterns begin that may begin inside a word. */
    final Nodes insideWord;

    Graph(List<Nodes> behind, List<Nfa.Accept> accepts, Nodes wordStart, Nodes insideWord) {
        this.behind = new long[behind.size()];
        Nodes[] several = new Nodes[behind.size()];
        int count = 0;
        for (int i = 0; i < several.length; i++) {
            Nodes next = behind.get(i);
            if (next.size() == 1) {
                this.behind[i] = next.get(0);
            } else {
                several[count++] = next;
                this.behind[i] = -count;
            }
        }
        sets = Arrays.copyOf(several, count);
        this.accepts = accepts.toArray(Nfa.Accept[]::new);
        this.wordStart = wordStart;
        this.insideWord = insideWord;
        List<Nodes> all = new ArrayList<>(behind);
        all.add(wordStart);
        all.add(insideWord);
        symbols = new Symbols(all);
    }

    /** Where the places of the character and of its kind lead, all together. */
    Nodes behind(Nodes nodes, char c) {
        Gathered all = new Gathered();
        for (int i = nodes.from(c); i < nodes.size() && Nodes.label(nodes.get(i)) == c; i++) {
            all.add(nodes.get(i));
        }
        int kind = Nfa.kind(c);
        for (int i = nodes.from(Nfa.KINDS); i < nodes.size() && Nodes.label(nodes.get(i)) < Nfa.ACCEPTS; i++) {
            if ((Nodes.label(nodes.get(i)) & kind) != 0) {
                all.add(nodes.get(i));
            }
        }
        return Nodes.of(Arrays.copyOf(all.places, all.size));
    }

    /** What is found at these places: numbers of classes, and in the lowest bit whether the word may go on behind. */
    int[] found(Nodes nodes) {
        int from = nodes.from(Nfa.ACCEPTS);
        int[] found = new int[nodes.size() - from];
        for (int i = 0; i < found.length; i++) {
            Nfa.Accept accept = accepts[Nodes.label(nodes.get(from + i)) - Nfa.ACCEPTS];
            found[i] = accept.wordClass() << 1 | (accept.openEnd() ? 1 : 0);
        }
        return Arrays.stream(found).distinct().toArray();
    }

    private final class Gathered {
        private long[] places = new long[8];
        private int size;

        private void add(long place) {
            long next = behind[Nodes.node(place)];
            Nodes several = next < 0 ? sets[(int) -next - 1] : Nodes.NONE;
            int more = next < 0 ? several.size() : 1;
            if (size + more > places.length) {
                places = Arrays.copyOf(places, Math.max(size + more, size * 2));
            }
            if (next >= 0) {
                places[size++] = next;
            }
            for (int i = 0; i < several.size(); i++) {
                places[size++] = several.get(i);
            }
        }
    }
}
