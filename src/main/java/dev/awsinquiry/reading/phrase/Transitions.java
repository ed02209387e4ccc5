package dev.awsinquiry.reading.phrase;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link Graph} made deterministic where texts lead to more than once; the first time a {@link Scout} goes there. A
 * state is a set of places, and its number the beginning of its
 * row: way {@code state + symbol} is where the symbol leads. All rows lie in one array, pushed into each other's gaps, so
 * each way bears the number of the state that it belongs to, and one look tells whether and where a walk goes on. Nearly
 * all walks end after a step or two, and not even that look is needed then: a way tells beforehand which symbols can
 * follow. It is the memory's caches that the time is spent on.
 *
 * <p>Readers need no lock. A way is written last, when the row that it leads to stands; and where the arrays had to grow,
 * the ways of the old ones lead only to rows within them.
 */
final class Transitions {

    /** In a way: that patterns end in the state that it leads to. */
    static final long FOUND = 1L << 46;
    /** In a way: that any characters of some kind lead on from there. */
    static final long KINDS = 1L << 47;
    /** What a way would say that leads to a beginning. */
    static final long ANYTHING = -1L << 47;

    private static final int STATE_BITS = 23;
    private static final int STATE = (1 << STATE_BITS) - 1;
    /** From here on, by the last bits of its symbol, what can follow. */
    private static final int FOLLOWING = 48;

    /** In a way that leads to no state yet, of which nothing is known that could follow: that somebody has gone it. */
    private static final long GONE = 1L << FOLLOWING;

    private static final int LAST_BITS = 15;

    private static final VarHandle WAYS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final int BEGINNING = 1 << 10;
    /** Gaps that are tried side by side. */
    private static final int NEAR = 8;

    /**
     * The arrays, as far as they have grown.
     *
     * @param ways to be asked with the methods below
     * @param found sets of patterns that end in the same states: numbers of classes, and in the lowest bit whether the word
     *     may go on
     */
    record Rows(long[] ways, int[][] found) {}

    private final Graph graph;
    private final Gathering led;
    /** By set of places its state and what can follow, as the ways to it say. */
    private final Map<Nodes, Long> numbers = new HashMap<>();

    private final BitSet taken = new BitSet();
    /** By state the places that it stands for. */
    private volatile Nodes[] nodes = new Nodes[BEGINNING];

    private final Map<List<Integer>, Integer> sets = new HashMap<>();
    private volatile Rows rows = new Rows(new long[BEGINNING], new int[BEGINNING][]);
    /** By the bits of the number of ways of a row, where to look for room for it. */
    private final int[] gaps = new int[Integer.SIZE];

    /** No way behind it is taken. */
    private int behind = 1;

    private volatile int weight;

    /** Number of the state where patterns begin that may begin where a word does. */
    final int wordStart;
    /** Number of the state where patterns begin that may begin inside a word. */
    final int insideWord;

    Transitions(Graph graph) {
        this.graph = graph;
        led = new Gathering(graph.size());
        wordStart = target(numbered(graph.wordStart));
        insideWord = target(numbered(graph.insideWord));
        // what the beginnings take is there for ever
        weight = 0;
    }

    Rows rows() {
        return rows;
    }

    /** The way of the state for the symbol, if {@link #from} says that it belongs to that state. */
    static long way(long[] ways, int state, int symbol) {
        return (long) WAYS.getAcquire(ways, state + symbol);
    }

    /** The state that the way belongs to. */
    static int from(long way) {
        return (int) (way >>> STATE_BITS) & STATE;
    }

    /** The state that the way leads to; 0 while there is none. */
    static int target(long way) {
        return (int) way & STATE;
    }

    /** Whether the symbol may lead on from where the way leads; if not, it doesn't. */
    static boolean follows(long way, int symbol) {
        return (way >>> FOLLOWING + (symbol & LAST_BITS) & 1) != 0;
    }

    /** Which set of patterns ends in a state that {@link #FOUND} marks. */
    static int found(long[] ways, int state) {
        return target(way(ways, state, Symbols.END));
    }

    /**
     * Whether somebody has gone the way of that state for the character before; the first time that is all that is
     * remembered of it.
     */
    boolean gone(int state, char c) {
        long[] ways = rows.ways();
        int at = place(ways, state, typed(c));
        long way = (long) WAYS.getAcquire(ways, at);
        boolean gone = target(way) != 0 || (way & GONE) != 0;
        return gone || !WAYS.compareAndSet(ways, at, way, way | GONE);
    }

    /** The places in the graph that the state stands for. */
    Nodes nodes(int state) {
        return nodes[state];
    }

    /** Goes where hardly anybody has gone, which makes the way of that state for the character. */
    synchronized long explore(int state, char c) {
        char typed = typed(c);
        int at = place(rows.ways(), state, typed);
        long known = rows.ways()[at];
        if (target(known) != 0) {
            return known;
        }
        graph.lead(nodes[state], typed, led);
        long way = (long) state << STATE_BITS | numbered(led.take());
        WAYS.setRelease(rows.ways(), at, way);
        return way;
    }

    private int place(long[] ways, int state, char typed) {
        int symbol = graph.symbols.numbers()[typed];
        boolean single = from(ways[state + symbol]) == state;
        return state + (single ? symbol : Symbols.kind(typed));
    }

    /** A line break counts as a blank. */
    static char typed(char c) {
        return c == '\n' ? ' ' : c;
    }

    /** Places and ways that it keeps beside the beginnings; more than anybody allows when no number is left for a state. */
    int weight() {
        return weight;
    }

    private long numbered(Nodes set) {
        Long known = numbers.get(set);
        if (known != null) {
            return known;
        }
        int[] symbols = graph.symbols(set);
        int state = room(symbols);
        grow(state + graph.symbols.count());
        long number = state;
        for (int symbol : symbols) {
            rows.ways()[state + symbol] = (long) state << STATE_BITS;
            number |= symbol == Symbols.END
                    ? FOUND
                    : Symbols.isKind(symbol) ? KINDS : 1L << FOLLOWING + (symbol & LAST_BITS);
        }
        behind = Math.max(behind, symbols.length == 0 ? 0 : state + symbols[symbols.length - 1] + 1);
        taken.set(state);
        nodes = state < nodes.length ? nodes : Arrays.copyOf(nodes, state + state / 2);
        nodes[state] = set;
        numbers.put(set, number);
        if ((number & FOUND) != 0) {
            rows.ways()[state + Symbols.END] |= found(graph.found(set));
        }
        boolean full = behind + graph.symbols.count() > STATE;
        weight = full ? Integer.MAX_VALUE : weight + set.size() + symbols.length;
        return number;
    }

    private int found(int[] patterns) {
        int known = sets.size();
        int index = sets.computeIfAbsent(Arrays.stream(patterns).boxed().toList(), set -> known);
        if (index == known) {
            int[][] all = rows.found();
            all = known < all.length ? all : Arrays.copyOf(all, known * 2);
            all[known] = patterns;
            rows = new Rows(rows.ways(), all);
        }
        return index;
    }

    /** A number whose row fits into the gaps. */
    private int room(int[] symbols) {
        if (symbols.length == 0) {
            return taken.nextClearBit(1);
        }
        int width = Integer.SIZE - Integer.numberOfLeadingZeros(symbols.length);
        long[] ways = rows.ways();
        int tries = 0;
        for (int at = Math.max(gaps[width], symbols[0] + 1); at < behind; at++) {
            if (ways[at] == 0) {
                int state = at - symbols[0];
                if (!taken.get(state) && free(ways, state, symbols)) {
                    gaps[width] = tries > NEAR ? at : gaps[width];
                    return state;
                }
                // where it is crowded it is better to look farther and farther away
                at += ++tries % NEAR == 0 ? 1 << tries / NEAR : 0;
            }
        }
        return taken.nextClearBit(Math.max(1, behind - symbols[0]));
    }

    private static boolean free(long[] ways, int state, int[] symbols) {
        for (int symbol : symbols) {
            if (state + symbol < ways.length && ways[state + symbol] != 0) {
                return false;
            }
        }
        return true;
    }

    private void grow(int length) {
        Rows old = rows;
        if (length >= old.ways().length) {
            rows = new Rows(Arrays.copyOf(old.ways(), length + length / 2), old.found());
        }
    }
}
