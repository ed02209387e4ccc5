package dev.awsinquiry.reading.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of nodes while an {@link Nfa} grows, each known by a number: that of its only node, or one below zero. Nearly all
 * hold one node, and there are a million of them.
 */
final class NodeSets {

    /** The set without nodes. */
    static final int NONE = -1;

    private final List<Nodes> sets = new ArrayList<>();
    private final Map<Nodes, Integer> numbers = new HashMap<>();

    NodeSets() {
        numbered(Nodes.NONE);
    }

    /** The nodes of both sets. */
    int union(int one, int other) {
        return one == other || other == NONE ? one : one == NONE ? other : union(List.of(one, other));
    }

    /** The nodes of all these sets. */
    int union(List<Integer> numbers) {
        if (numbers.size() == 1) {
            return numbers.get(0);
        }
        int size = 0;
        for (int set : numbers) {
            size += size(set);
        }
        int[] nodes = new int[size];
        for (int set : numbers) {
            for (int i = 0; i < size(set); i++) {
                nodes[--size] = node(set, i);
            }
        }
        return numbered(Nodes.of(nodes));
    }

    private int numbered(Nodes set) {
        if (set.size() == 1) {
            return set.get(0);
        }
        int next = -sets.size() - 1;
        Integer known = numbers.putIfAbsent(set, next);
        if (known == null) {
            sets.add(set);
        }
        return known == null ? next : known;
    }

    /** How many nodes the set holds. */
    int size(int set) {
        return set < 0 ? sets.get(-set - 1).size() : 1;
    }

    /** A node of the set, in order of their numbers. */
    int node(int set, int index) {
        return set < 0 ? sets.get(-set - 1).get(index) : set;
    }

    /** How many sets there are of which the number is below zero. */
    int count() {
        return sets.size();
    }
}
