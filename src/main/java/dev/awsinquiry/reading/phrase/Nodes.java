package dev.awsinquiry.reading.phrase;

import java.util.Arrays;
import java.util.List;

/**
 * A set of places in a {@link Graph}, in order and each once. A place is a label (what it takes, or what is found there)
 * and the number of its node, in one long, so that places that take the same character stand side by side.
 */
final class Nodes {

    static final Nodes NONE = new Nodes(new long[0]);

    private final long[] places;
    private final int hash;

    private Nodes(long[] places) {
        this.places = places;
        hash = Arrays.hashCode(places);
    }

    static long place(int label, int node) {
        return ((long) label << Integer.SIZE) | node;
    }

    static int label(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    static int node(long place) {
        return (int) place;
    }

    /** The set of these places, in whatever order they are given and however often. */
    static Nodes of(long... any) {
        long[] sorted = any.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (long place : sorted) {
            if (size == 0 || sorted[size - 1] != place) {
                sorted[size++] = place;
            }
        }
        return size == 0 ? NONE : new Nodes(Arrays.copyOf(sorted, size));
    }

    /** The places of all these sets. */
    static Nodes all(List<Nodes> sets) {
        if (sets.size() == 1) {
            return sets.get(0);
        }
        int size = 0;
        for (Nodes set : sets) {
            size += set.places.length;
        }
        long[] places = new long[size];
        for (Nodes set : sets) {
            size -= set.places.length;
            System.arraycopy(set.places, 0, places, size, set.places.length);
        }
        return of(places);
    }

    Nodes and(Nodes others) {
        return others == this ? this : all(List.of(this, others));
    }

    int size() {
        return places.length;
    }

    long get(int index) {
        return places[index];
    }

    /** Index of the first place whose label isn't below this one. */
    int from(int label) {
        int found = Arrays.binarySearch(places, place(label, 0));
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Nodes nodes && hash == nodes.hash && Arrays.equals(places, nodes.places));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
