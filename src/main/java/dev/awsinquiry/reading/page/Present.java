package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hits;
import java.util.List;

/** Which classes have a word that begins in which sentence. */
final class Present {

    /** Longs of a row. */
    private final int length;
    /** By class the number of its row, counted from 1; 0 where it stands nowhere, as most classes do. */
    private final int[] rows;
    /** The rows, one behind another: a bit for each sentence. */
    private final long[] sentences;

    Present(List<Sentence> sentences, Hits hits, int classes) {
        rows = new int[classes];
        length = (sentences.size() + Long.SIZE - 1) / Long.SIZE;
        this.sentences = new long[length * hits.classes()];
        int taken = 0;
        int next = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            for (; next < hits.size() && hits.start(next) < sentence.end(); next++) {
                if (hits.start(next) >= sentence.start()) {
                    int wordClass = hits.wordClass(next);
                    if (rows[wordClass] == 0) {
                        rows[wordClass] = ++taken;
                    }
                    this.sentences[at(rows[wordClass], s)] |= 1L << s;
                }
            }
        }
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
