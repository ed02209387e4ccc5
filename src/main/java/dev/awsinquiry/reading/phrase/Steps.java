package dev.awsinquiry.reading.phrase;

import java.util.Arrays;

/**
 * The nodes of an {@link Nfa}: what each takes, and the set of nodes behind it. There are more than a million, and a start
 * waits for them, so that they are numbers in arrays. What leads to the same set is found from there: while a line is
 * read, that lies close together in memory, which it wouldn't in a hash table.
 */
final class Steps {

    private static final int FEW = 1 << 8;

    private int[] labels = new int[FEW];
    private int[] behind = new int[FEW];
    private int size;

    /** By node that is a set of its own, the last node that leads to it, counted from 1; 0 where there is none. */
    private int[] beforeNode = new int[FEW];
    /** The same by set of several nodes. */
    private int[] beforeSet = new int[FEW];
    /** By node the one that led to the same set before it was made, counted from 1; 0 where there is none. */
    private int[] beside = new int[FEW];

    /** The node that takes this and leads there; one alone is made however often it is asked for. */
    int of(int label, int next) {
        for (int node = last(next); node != 0; node = beside[node - 1]) {
            if (labels[node - 1] == label) {
                return node - 1;
            }
        }
        int node = add(label, next);
        beside[node] = last(next);
        if (next < 0) {
            beforeSet[-next] = node + 1;
        } else {
            beforeNode[next] = node + 1;
        }
        return node;
    }

    /** A node that nobody is to find by what it takes. */
    int add(int label, int next) {
        if (size == labels.length) {
            labels = Arrays.copyOf(labels, 2 * size);
            behind = Arrays.copyOf(behind, 2 * size);
            beforeNode = Arrays.copyOf(beforeNode, 2 * size);
            beside = Arrays.copyOf(beside, 2 * size);
        }
        labels[size] = label;
        behind[size] = next;
        return size++;
    }

    private int last(int next) {
        if (-next >= beforeSet.length) {
            beforeSet = Arrays.copyOf(beforeSet, 2 * -next);
        }
        return next < 0 ? beforeSet[-next] : beforeNode[next];
    }

    int size() {
        return size;
    }

    /** What the node takes, or, from {@link Nfa#ACCEPTS} on, what is found there. */
    int label(int node) {
        return labels[node];
    }

    /** The number of the set of nodes behind it. */
    int behind(int node) {
        return behind[node];
    }
}
