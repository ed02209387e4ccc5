package dev.awsinquiry.reading.phrase;

import dev.awsinquiry.reading.chars.Chars;

/** What a search must know of a character before it looks further: most characters begin no pattern. */
final class Traits {

    static final int DIGIT = 1;

    /** Letters and digits make a word. */
    static final int WORD = 1 << 2;
    /** A pattern can begin with it where no word is under way. */
    static final int BEGINS = 1 << 3;
    /** A pattern can begin with it in the middle of a word. */
    static final int BEGINS_INSIDE = 1 << 4;

    private Traits() {}

    static byte[] of(Graph graph) {
        char[] symbols = graph.symbols.numbers();
        boolean[] starting = leading(graph, graph.wordStart);
        boolean[] within = leading(graph, graph.insideWord);
        byte[] traits = new byte[1 << Character.SIZE];
        for (int i = 0; i < traits.length; i++) {
            char c = (char) i;
            int trait = Chars.digit(c) ? DIGIT | WORD : Chars.letter(c) ? WORD : 0;
            trait |= starting[symbols[c]] || starting[Symbols.kind(c)] ? BEGINS : 0;
            trait |= within[symbols[c]] || within[Symbols.kind(c)] ? BEGINS_INSIDE : 0;
            traits[i] = (byte) trait;
        }
        return traits;
    }

    /** By symbol, whether it leads on from these places. */
    private static boolean[] leading(Graph graph, Nodes nodes) {
        boolean[] leading = new boolean[graph.symbols.count()];
        for (int symbol : graph.symbols(nodes)) {
            leading[symbol] = true;
        }
        return leading;
    }
}
