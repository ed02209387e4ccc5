package dev.awsinquiry.reading.phrase;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.phrase.Parts.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The patterns of word files as a graph of characters. It grows from the ends of the patterns to their beginnings, and
 * what goes on alike is one node however many patterns hold it: a hundred alternatives with the same words behind them
 * share these words. What begins alike is one way as well, see {@link Bundle}. {@link #graph} gives what an
 * {@link Automaton} walks.
 */
public final class Nfa {

    /** What is found where a pattern ends; {@code openEnd}: the word may go on behind it. */
    record Accept(int wordClass, boolean openEnd) {}

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

    private final NodeSets sets = new NodeSets();
    private final Steps steps = new Steps();
    /** By set of nodes the loop before it. */
    private final Map<Integer, Integer> rests = new HashMap<>();

    private final List<Accept> accepts = new ArrayList<>();
    /** The nodes of {@link #accepts}. */
    private final List<Integer> ends = new ArrayList<>();

    private final Parts parts = new Parts();
    private final List<Sequence> atWordStart = new ArrayList<>();
    private final List<Sequence> anywhere = new ArrayList<>();

    /** The end of a pattern; where it leads from there, the number of a set in {@link NodeSets}. */
    private int accept(int wordClass, boolean openEnd) {
        Accept accept = new Accept(wordClass, openEnd);
        for (int i = accepts.size() - 1; i >= 0 && accepts.get(i).wordClass() == wordClass; i--) {
            if (accepts.get(i).equals(accept)) {
                return ends.get(i);
            }
        }
        ends.add(steps.add(ACCEPTS + accepts.size(), NodeSets.NONE));
        accepts.add(accept);
        return ends.get(ends.size() - 1);
    }

    int character(char c, int next) {
        return steps.of(c, next);
    }

    /** Any more letters and digits of the word. */
    int restOfWord(int next) {
        return rests.computeIfAbsent(next, n -> {
            int loop = sets.union(n, steps.size());
            steps.add(KINDS | LETTER | DIGIT | JOINT, loop);
            return loop;
        });
    }

    /** A digit, and more digits of the number with the marks between them; only so many that a long run costs no more. */
    int number(int next) {
        int rest = next;
        for (int more = 0; more < LONGEST_NUMBER; more++) {
            rest = either(next, steps.of(KINDS | DIGIT | MARK, rest));
        }
        return steps.of(KINDS | DIGIT, rest);
    }

    int either(int one, int other) {
        return sets.union(one, other);
    }

    /** Any of these ways on. */
    int either(List<Integer> ways) {
        return sets.union(ways);
    }

    /** A letter for a group, see {@link Parts#letter}. */
    char letter(String words, Supplier<String> folded) {
        return parts.letter(words, folded);
    }

    /**
     * Adds a pattern.
     *
     * @param inWords whether it may begin anywhere, and not only where a word does
     * @param openEnd whether the word may go on behind it
     * @throws IllegalArgumentException says what is wrong with it
     */
    void pattern(String pattern, int wordClass, boolean inWords, boolean openEnd) {
        begin(parts.of(pattern), accept(wordClass, openEnd), inWords);
    }

    /** Adds a phrase as it stands. */
    public void phrase(String words, int wordClass, boolean openStart, boolean openEnd) {
        int end = accept(wordClass, openEnd || !Chars.alnum(words.charAt(words.length() - 1)));
        begin(Parts.literally(words), end, inWords(words.charAt(0), openStart));
    }

    private void begin(int[] pattern, int end, boolean inWords) {
        (inWords ? anywhere : atWordStart).add(new Sequence(pattern, end));
    }

    /** Whether a pattern that has this first character may begin inside a word. */
    static boolean inWords(char first, boolean open) {
        return open || !Chars.alnum(first);
    }

    /** The patterns so far, to be walked. */
    Graph graph() {
        Bundle bundle = new Bundle(parts, this);
        int inside = bundle.of(anywhere);
        int all = either(inside, bundle.of(atWordStart));
        return new Graph(steps, sets, accepts, all, inside);
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
