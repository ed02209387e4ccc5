package dev.awsinquiry.reading.phrase;

import java.util.function.IntConsumer;

/** Gathers nodes of a {@link Graph} in whatever order and however often they come, and gives them in order and each once. */
final class Gathering implements IntConsumer {

    /** By node a bit. */
    private final long[] words;
    /** By word of {@link #words} a bit, whether there is any in it: most have none. */
    private final long[] touched;

    private int size;
    /** Nothing of {@link #touched} is set before the one place, nor behind the other. */
    private int first = Integer.MAX_VALUE;

    private int last = -1;

    /**
     * Has room for nodes.
     *
     * @param nodes how many there are in the graph
     */
    Gathering(int nodes) {
        words = new long[nodes / Long.SIZE + 1];
        touched = new long[words.length / Long.SIZE + 1];
    }

    @Override
    public void accept(int node) {
        int word = node / Long.SIZE;
        long bit = 1L << node;
        if ((words[word] & bit) == 0) {
            words[word] |= bit;
            int place = word / Long.SIZE;
            touched[place] |= 1L << word;
            first = Math.min(first, place);
            last = Math.max(last, place);
            size++;
        }
    }

    /** All that came since the last time. */
    Nodes take() {
        int[] numbers = new int[size];
        int taken = 0;
        for (int i = first; i <= last; i++) {
            for (long rest = touched[i]; rest != 0; rest &= rest - 1) {
                int word = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
                for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                    numbers[taken++] = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                }
                words[word] = 0;
            }
            touched[i] = 0;
        }
        size = 0;
        first = Integer.MAX_VALUE;
        last = -1;
        return Nodes.inOrder(numbers);
    }
}
