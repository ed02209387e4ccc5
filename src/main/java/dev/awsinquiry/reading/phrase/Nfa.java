package dev.awsinquiry.reading.phrase;

import dev.awsinquiry.reading.chars.Chars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The patterns of word files as a graph of characters. It grows from the ends of the patterns to their beginnings, and
 * what goes on alike is one node however many patterns hold it: a hundred alternatives with the same words behind them
 * share these words. {@link #graph} gives what an {@link Automaton} walks.
 */
public final class Nfa {

    /** What is found where a pattern ends; {@code openEnd}: the word may go on behind it. */
    record Accept(int wordClass, boolean openEnd) {}

    record Step(int label, Nodes next) {}

    /** Kinds of characters, beside single ones: bits of a label. */
    static final int DIGIT = 1;

    private static final int LETTER = 1 << 1;
    private static final int JOINT = 1 << 2;
    private static final int MARK = 1 << 3;
    /** All of them. */
    static final int ANY_KIND = DIGIT | LETTER | JOINT | MARK;

    /** Labels from here on are kinds. */
    static final int KINDS = 1 << 16;
    /** Labels from here on say what is found, in the order in which the word classes stand in the files. */
    static final int ACCEPTS = 1 << 17;

    /** Chars of a number behind its first digit that a pattern follows. */
    private static final int LONGEST_NUMBER = 6;

    private final Map<Nodes, Nodes> known = new HashMap<>();
    private final Map<Step, Nodes> steps = new HashMap<>();
    private final Map<Nodes, Nodes> rests = new HashMap<>();
    /** By node what it takes, or, from {@link #ACCEPTS} on, what is found there; and the nodes behind it. */
    private final List<Step> nodes = new ArrayList<>();

    private final List<Accept> accepts = new ArrayList<>();
    private final List<Nodes> atWordStart = new ArrayList<>();
    private final List<Nodes> anywhere = new ArrayList<>();

    /** The end of a pattern. */
    Nodes accept(int wordClass, boolean openEnd) {
        int last = accepts.size() - 1;
        boolean sameClass = last >= 0 && accepts.get(last).wordClass() == wordClass;
        for (int i = last; sameClass && i >= Math.max(0, last - 1); i--) {
            if (accepts.get(i).equals(new Accept(wordClass, openEnd))) {
                return step(ACCEPTS + i, Nodes.NONE);
            }
        }
        accepts.add(new Accept(wordClass, openEnd));
        return step(ACCEPTS + last + 1, Nodes.NONE);
    }

    Nodes character(char c, Nodes next) {
        return step(c, next);
    }

    /** Any more letters and digits of the word. */
    Nodes restOfWord(Nodes next) {
        return rests.computeIfAbsent(next, n -> {
            Nodes loop = n.and(Nodes.of(nodes.size()));
            nodes.add(new Step(KINDS | LETTER | DIGIT | JOINT, loop));
            return loop;
        });
    }

    /** A digit, and more digits of the number with the marks between them; only so many that a long run costs no more. */
    Nodes number(Nodes next) {
        Nodes rest = next;
        for (int more = 0; more < LONGEST_NUMBER; more++) {
            rest = either(next, step(KINDS | DIGIT | MARK, rest));
        }
        return step(KINDS | DIGIT, rest);
    }

    Nodes either(Nodes one, Nodes other) {
        Nodes both = one.and(other);
        return known.computeIfAbsent(both, n -> n);
    }

    private Nodes step(int label, Nodes next) {
        return steps.computeIfAbsent(new Step(label, next), step -> {
            nodes.add(step);
            return Nodes.of(nodes.size() - 1);
        });
    }

    /** Lets a pattern begin here: anywhere, or only where a word does. */
    void begin(Nodes first, boolean inWords) {
        (inWords ? anywhere : atWordStart).add(first);
    }

    /** Adds a phrase as it stands. */
    public void phrase(String words, int wordClass, boolean openStart, boolean openEnd) {
        Nodes first = accept(wordClass, openEnd || !Chars.alnum(words.charAt(words.length() - 1)));
        for (int i = words.length() - 1; i >= 0; i--) {
            first = character(words.charAt(i), first);
        }
        begin(first, inWords(words.charAt(0), openStart));
    }

    /** Whether a pattern that has this first character may begin inside a word. */
    static boolean inWords(char first, boolean open) {
        return open || !Chars.alnum(first);
    }

    /** The patterns so far, to be walked. */
    Graph graph() {
        List<Nodes> all = new ArrayList<>(anywhere);
        all.addAll(atWordStart);
        return new Graph(nodes, accepts, Nodes.all(all), Nodes.all(anywhere));
    }

    /** The kind of a character, one bit; 0 where no pattern speaks of its kind. */
    static int kind(char c) {
        if (c >= 'a' && c <= 'z') {
            return LETTER;
        }
        if (Chars.digit(c)) {
            return DIGIT;
        }
        return switch (c) {
            case '-', '\'' -> JOINT;
            case ',', '.' -> MARK;
            default -> 0;
        };
    }
}
