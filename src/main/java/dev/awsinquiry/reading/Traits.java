package dev.awsinquiry.reading;

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
        byte[] traits = new byte[1 << Character.SIZE];
        for (int i = 0; i < traits.length; i++) {
            char c = (char) i;
            int kind = Chars.digit(c) ? DIGIT | WORD : Chars.letter(c) ? WORD : 0;
            int begins = leads(graph.wordStart, c) ? BEGINS : 0;
            int inside = leads(graph.insideWord, c) ? BEGINS_INSIDE : 0;
            traits[i] = (byte) (kind | begins | inside);
        }
        traits['\n'] = traits[' '];
        return traits;
    }

    private static boolean leads(Nodes nodes, char c) {
        int at = nodes.from(c);
        if (at < nodes.size() && Nodes.label(nodes.get(at)) == c) {
            return true;
        }
        int kind = Nfa.kind(c);
        for (int i = nodes.from(Nfa.KINDS);
                kind != 0 && i < nodes.size() && Nodes.label(nodes.get(i)) < Nfa.ACCEPTS;
                i++) {
            if ((Nodes.label(nodes.get(i)) & kind) != 0) {
                return true;
            }
        }
        return false;
    }
}
