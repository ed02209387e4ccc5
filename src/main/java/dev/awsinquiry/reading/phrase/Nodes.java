package dev.awsinquiry.reading.phrase;

import java.util.Arrays;

/** A set of nodes of an {@link Nfa} or of a {@link Graph}: their numbers, in order and each once. */
final class Nodes {

    static final Nodes NONE = new Nodes(new int[0]);

    private final int[] numbers;
    /** 0 until somebody asks. */
    private int hash;

    private Nodes(int[] numbers) {
        this.numbers = numbers;
    }

    /** The set of these nodes, which are in order and each once. */
    static Nodes inOrder(int[] numbers) {
        return numbers.length == 0 ? NONE : new Nodes(numbers);
    }

    /** The set of these nodes, in whatever order they are given and however often. */
    static Nodes of(int... any) {
        int[] sorted = any.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int number : sorted) {
            if (size == 0 || sorted[size - 1] != number) {
                sorted[size++] = number;
            }
        }
        return size == 0 ? NONE : new Nodes(Arrays.copyOf(sorted, size));
    }

    int size() {
        return numbers.length;
    }

    int get(int index) {
        return numbers[index];
    }

    /** Index of the first node whose number isn't below this one. */
    int from(int number) {
        int found = Arrays.binarySearch(numbers, number);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Nodes nodes
                        && hashCode() == nodes.hashCode()
                        && Arrays.equals(numbers, nodes.numbers));
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = Arrays.hashCode(numbers);
        }
        return hash;
    }
}
