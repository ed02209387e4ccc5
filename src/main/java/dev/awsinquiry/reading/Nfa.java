package dev.awsinquiry.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The patterns of word files as a graph of characters, before {@link Automaton} makes it deterministic. */
final class Nfa {

    /** An edge that is taken by a character between two bounds. */
    record Edge(char from, char to, int target) {}

    /** What is found where a pattern ends; {@code openEnd}: the word may go on behind it. */
    record Accept(int wordClass, boolean openEnd) {}

    /** Where patterns begin that must not begin inside a word. */
    static final int WORD_START = 0;
    /** Where patterns begin that may begin anywhere. */
    static final int ANYWHERE = 1;

    /** Chars of a number behind its first digit that a pattern follows. */
    private static final int LONGEST_NUMBER = 6;

    private final List<List<Edge>> edges = new ArrayList<>();
    private final List<List<Integer>> free = new ArrayList<>();
    private final List<List<Accept>> accepts = new ArrayList<>();

    Nfa() {
        node();
        node();
    }

    int node() {
        edges.add(new ArrayList<>(1));
        free.add(new ArrayList<>(1));
        accepts.add(new ArrayList<>(0));
        return edges.size() - 1;
    }

    int character(int from, char c) {
        return range(from, c, c);
    }

    int range(int from, char low, char high) {
        int to = node();
        edges.get(from).add(new Edge(low, high, to));
        return to;
    }

    /** Any more letters and digits of the word. */
    int restOfWord(int from) {
        int loop = node();
        free(from, loop);
        for (char[] bounds : new char[][] {{'a', 'z'}, {'0', '9'}, {'-', '-'}, {'\'', '\''}}) {
            edges.get(loop).add(new Edge(bounds[0], bounds[1], loop));
        }
        return loop;
    }

    /** A digit, and more digits of the number with the marks between them; only so many that a long run costs no more. */
    int number(int from) {
        int end = node();
        int at = range(from, '0', '9');
        for (int more = 0; more < LONGEST_NUMBER; more++) {
            free(at, end);
            int next = node();
            for (char[] bounds : new char[][] {{'0', '9'}, {',', ','}, {'.', '.'}}) {
                edges.get(at).add(new Edge(bounds[0], bounds[1], next));
            }
            at = next;
        }
        free(at, end);
        return end;
    }

    /** A way that takes no character. */
    void free(int from, int to) {
        free.get(from).add(to);
    }

    void accept(int node, int wordClass, boolean openEnd) {
        accepts.get(node).add(new Accept(wordClass, openEnd));
    }

    /** Adds a phrase as it stands. */
    void phrase(String words, int wordClass, boolean openStart, boolean openEnd) {
        int node = start(words.charAt(0), openStart);
        for (int i = 0; i < words.length(); i++) {
            node = character(node, words.charAt(i));
        }
        accept(node, wordClass, openEnd || !Chars.alnum(words.charAt(words.length() - 1)));
    }

    /** Where a pattern begins that has this first character. */
    static int start(char first, boolean open) {
        return open || !Chars.alnum(first) ? ANYWHERE : WORD_START;
    }

    List<Edge> edges(int node) {
        return edges.get(node);
    }

    List<Accept> accepts(int node) {
        return accepts.get(node);
    }

    /** The nodes and all that can be reached from them without a character, in order. */
    List<Integer> closed(Collection<Integer> nodes) {
        TreeSet<Integer> reached = new TreeSet<>(nodes);
        ArrayDeque<Integer> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (int next : free.get(open.pop())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        reached.removeIf(n -> edges.get(n).isEmpty() && accepts.get(n).isEmpty());
        return List.copyOf(reached);
    }
}
