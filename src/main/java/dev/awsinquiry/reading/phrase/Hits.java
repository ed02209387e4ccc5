package dev.awsinquiry.reading.phrase;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The words found in a text, by where they begin, the longest first. A text has about as many as characters, so each is
 * one long instead of an object, and those of one class are found without looking at the others.
 */
public final class Hits extends AbstractList<Hit> implements RandomAccess {

    private static final int LENGTH_BITS = 8;
    private static final int CLASS_BITS = 16;
    private static final int START_SHIFT = LENGTH_BITS + CLASS_BITS;

    /** Chars of the longest hit. */
    static final int LONGEST = (1 << LENGTH_BITS) - 1;

    private static final int FEW = 64;
    /** From so many on, what follows is told by what was. */
    private static final int TELLING = 4096;

    private final int starts;
    private long[] all = {};
    private int size;
    /** By class, where in {@link #order} its hits begin; empty until somebody asks. */
    private int[] begins = {};

    private int[] order = {};

    /** Room for as many as are found at all. */
    Hits() {
        this(0);
    }

    /**
     * Room for as many as are found at all.
     *
     * @param starts behind which place none begins, as far as that is known
     */
    Hits(int starts) {
        this.starts = starts;
    }

    /** Adds a hit. */
    void add(int wordClass, int start, int end) {
        room(1, start);
        all[size++] = (long) start << START_SHIFT | (long) wordClass << LENGTH_BITS | (end - start);
    }

    /**
     * Adds hits that begin and end at the same places, those of later classes first.
     *
     * @param patterns numbers of classes, and in the lowest bit whether the word may go on
     * @param cut whether the word goes on
     * @param muting which of them are heard; null where all are
     */
    void add(int[] patterns, boolean cut, int start, int end, @Nullable Muting muting) {
        room(patterns.length, start);
        long place = (long) start << START_SHIFT | (end - start);
        for (int i = patterns.length - 1; i >= 0; i--) {
            int wordClass = patterns[i] >> 1;
            if ((!cut || (patterns[i] & 1) != 0) && (muting == null || muting.hears(wordClass, start, end))) {
                all[size++] = place | (long) wordClass << LENGTH_BITS;
            }
        }
    }

    private void room(int more, int start) {
        if (size + more > all.length) {
            int grown = size < FEW ? FEW : size < TELLING ? 4 * size : Math.max(size + size / 2, likely(start));
            all = Arrays.copyOf(all, Math.max(size + more, grown));
        }
    }

    /** How many there may be if the rest of the text holds as many as what is before the place, and some more. */
    private int likely(int start) {
        return (int) (size * 1.2 * starts / Math.max(start, starts / 16 + 1));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Hit get(int index) {
        return new Hit(wordClass(index), start(index), end(index));
    }

    public int wordClass(int index) {
        return (int) (all[index] >>> LENGTH_BITS) & ((1 << CLASS_BITS) - 1);
    }

    public int start(int index) {
        return (int) (all[index] >>> START_SHIFT);
    }

    public int end(int index) {
        return start(index) + (int) (all[index] & ((1 << LENGTH_BITS) - 1));
    }

    /** The first hit that begins there or behind. */
    public int from(int place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a hit of the class begins from the start on before the limit, and ends no later than the end. */
    public boolean holds(int start, int limit, int end, int wordClass) {
        Row row = of(wordClass);
        for (int i = row.from(start); i < row.size() && row.start(i) < limit; i++) {
            if (row.end(i) <= end) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a hit of the class; of few hits, which needn't be sorted for that. */
    boolean any(int wordClass) {
        for (int i = 0; i < size; i++) {
            if (wordClass(i) == wordClass) {
                return true;
            }
        }
        return false;
    }

    /** How many classes there are hits of. */
    public int classes() {
        sort();
        int classes = 0;
        for (int i = 1; i < begins.length; i++) {
            classes += begins[i] > begins[i - 1] ? 1 : 0;
        }
        return classes;
    }

    /** The hits of one class, in order. */
    public Row of(int wordClass) {
        sort();
        return wordClass + 1 < begins.length
                ? new Row(order, begins[wordClass], begins[wordClass + 1])
                : new Row(order, 0, 0);
    }

    /** The hits of one class that begin in the stretch, in order. */
    public Row of(int wordClass, int from, int to) {
        Row row = of(wordClass);
        int first = row.from(from);
        return row.part(first, row.from(to));
    }

    /** The hits of several classes, in order. */
    public Row of(int... classes) {
        int many = 0;
        for (int wordClass : classes) {
            many += of(wordClass).size();
        }
        int[] all = new int[many];
        int copied = 0;
        for (int wordClass : classes) {
            Row row = of(wordClass);
            System.arraycopy(order, row.begin, all, copied, row.size());
            copied += row.size();
        }
        Arrays.sort(all);
        return new Row(all, 0, many);
    }

    private void sort() {
        if (begins.length > 0) {
            return;
        }
        int most = 0;
        for (int i = 0; i < size; i++) {
            most = Math.max(most, wordClass(i));
        }
        begins = new int[most + 3];
        for (int i = 0; i < size; i++) {
            begins[wordClass(i) + 2]++;
        }
        for (int c = 2; c < begins.length; c++) {
            begins[c] += begins[c - 1];
        }
        order = new int[size];
        for (int i = 0; i < size; i++) {
            order[begins[wordClass(i) + 1]++] = i;
        }
    }

    /** Some of the hits, in the order of the text. */
    public final class Row extends AbstractList<Hit> implements RandomAccess {
        private final int[] numbers;
        private final int begin;
        private final int size;

        private Row(int[] numbers, int begin, int end) {
            this.numbers = numbers;
            this.begin = begin;
            size = Math.max(0, end - begin);
        }

        private Row part(int from, int to) {
            return new Row(numbers, begin + from, begin + to);
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Hit get(int index) {
            return Hits.this.get(numbers[begin + Objects.checkIndex(index, size)]);
        }

        public int wordClass(int index) {
            return Hits.this.wordClass(numbers[begin + index]);
        }

        public int start(int index) {
            return Hits.this.start(numbers[begin + index]);
        }

        public int end(int index) {
            return Hits.this.end(numbers[begin + index]);
        }

        /** The first that begins there or behind. */
        public int from(int place) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (start(middle) < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
