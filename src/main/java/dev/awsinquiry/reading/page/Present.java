package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hits;
import java.util.Arrays;
import java.util.List;

/** Which classes have a word that begins in which sentence. */
final class Present {

    private static final long[] NOWHERE = {};

    /** By class, a bit for each sentence; most classes stand nowhere in a text. */
    private final long[][] sentences;

    Present(List<Sentence> sentences, Hits hits, int classes) {
        this.sentences = new long[classes][];
        Arrays.fill(this.sentences, NOWHERE);
        int length = (sentences.size() + Long.SIZE - 1) / Long.SIZE;
        int next = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            for (; next < hits.size() && hits.start(next) < sentence.end(); next++) {
                if (hits.start(next) >= sentence.start()) {
                    set(hits.wordClass(next), s, length);
                }
            }
        }
    }

    private void set(int wordClass, int sentence, int length) {
        if (sentences[wordClass].length == 0) {
            sentences[wordClass] = new long[length];
        }
        sentences[wordClass][sentence / Long.SIZE] |= 1L << sentence;
    }

    boolean in(int sentence, int wordClass) {
        long[] row = sentences[wordClass];
        return row.length > 0 && (row[sentence / Long.SIZE] >>> sentence & 1) != 0;
    }

    /** Whether any sentence has one. */
    boolean anywhere(int wordClass) {
        return sentences[wordClass].length > 0;
    }
}
