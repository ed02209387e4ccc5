package dev.awsinquiry.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which classes have a word that begins in which sentence. */
final class Present {

    private final List<BitSet> bySentence = new ArrayList<>();

    Present(List<Sentence> sentences, Hits hits, int classes) {
        int next = 0;
        for (Sentence sentence : sentences) {
            BitSet found = new BitSet(classes);
            for (; next < hits.size() && hits.start(next) < sentence.end(); next++) {
                if (hits.start(next) >= sentence.start()) {
                    found.set(hits.wordClass(next));
                }
            }
            bySentence.add(found);
        }
    }

    boolean in(int sentence, int wordClass) {
        return bySentence.get(sentence).get(wordClass);
    }
}
