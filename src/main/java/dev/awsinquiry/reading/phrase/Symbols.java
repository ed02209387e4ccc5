package dev.awsinquiry.reading.phrase;

import java.util.Arrays;
import java.util.BitSet;

/** The characters that the patterns of a {@link Graph} speak of, numbered without gaps, and the kinds of characters before them. */
final class Symbols {

    /** What no pattern speaks of. */
    static final int NONE = 0;

    private static final byte[] KINDS = new byte[0x80];

    /** No character, but the end of patterns; behind the kinds. */
    static final int END = 1 + Integer.bitCount(Nfa.ANY_KIND);

    private static final int FIRST = END + 1;

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) (Nfa.kind(c) == 0 ? NONE : ofKind(Nfa.kind(c)));
        }
    }

    private final char[] numbers = new char[1 << Character.SIZE];
    private final int count;

    /** Numbers all characters among these labels in their order, so that those of one script have numbers close together. */
    Symbols(int[] labels) {
        BitSet used = new BitSet();
        for (int label : labels) {
            if (label < Nfa.KINDS) {
                used.set(label);
            }
        }
        int next = FIRST;
        for (int c = used.nextSetBit(0); c >= 0; c = used.nextSetBit(c + 1)) {
            numbers[c] = (char) next++;
        }
        count = next;
        // a line break counts as a blank
        numbers['\n'] = numbers[' '];
    }

    /** How many numbers there are. */
    int count() {
        return count;
    }

    /** By character its number; {@link #NONE} where no pattern has that very character. */
    char[] numbers() {
        return numbers;
    }

    /** The number of the character's kind; {@link #NONE} where no pattern speaks of its kind. */
    static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : NONE;
    }

    /**
     * The numbers of these characters and kinds, each once and in order.
     *
     * @param labels in order
     * @param ends whether {@link #END} is one of them
     */
    int[] of(int[] labels, boolean ends) {
        int[] found = new int[labels.length + FIRST];
        int size = 0;
        int mixed = 0;
        int before = -1;
        for (int label : labels) {
            if (label >= Nfa.KINDS) {
                mixed |= label - Nfa.KINDS;
            } else if (label != before) {
                found[size++] = numbers[label];
            }
            before = label;
        }
        for (int rest = mixed; rest != 0; rest &= rest - 1) {
            found[size++] = ofKind(Integer.lowestOneBit(rest));
        }
        if (ends) {
            found[size++] = END;
        }
        int[] symbols = Arrays.copyOf(found, size);
        Arrays.sort(symbols);
        return symbols;
    }

    /** Whether the number stands for a kind of characters. */
    static boolean isKind(int symbol) {
        return symbol < END;
    }

    private static int ofKind(int bit) {
        return 1 + Integer.numberOfTrailingZeros(bit);
    }
}
