package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hits;
import java.util.Arrays;
import java.util.List;

/** Which classes have a word that begins in which sentence. */
final class Present {

    /** Classes whose rows there is room for at first. */
    private static final int FEW = 256;

    /** Longs of a row. */
    private final int length;
    /** By class the number of its row, counted from 1; 0 where it stands nowhere, as most classes do. */
    private final int[] rows;
    /** The rows, one behind another: a bit for each sentence. */
    private long[] sentences = {};

    private int taken;

    Present(List<Sentence> sentences, Hits hits, int classes) {
        rows = new int[classes];
        length = (sentences.size() + Long.SIZE - 1) / Long.SIZE;
        int next = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            for (; next < hits.size() && hits.start(next) < sentence.end(); next++) {
                if (hits.start(next) >= sentence.start()) {
                    set(hits.wordClass(next), s);
                }
            }
        }
    }

    private void set(int wordClass, int sentence) {
        if (rows[wordClass] == 0) {
            rows[wordClass] = ++taken;
            if (taken * length > sentences.length) {
                sentences = Arrays.copyOf(sentences, Math.max(FEW, 2 * taken) * length);
            }
        }
        sentences[at(rows[wordClass], sentence)] |= 1L << sentence;
    }

    private int at(int row, int sentence) {
        return (row - 1) * length + sentence / Long.SIZE;
    }

    boolean in(int sentence, int wordClass) {
        int row = rows[wordClass];
        return row > 0 && (sentences[at(row, sentence)] >>> sentence & 1) != 0;
    }

    /** Whether any sentence has one. */
    boolean anywhere(int wordClass) {
        return rows[wordClass] > 0;
    }
}
