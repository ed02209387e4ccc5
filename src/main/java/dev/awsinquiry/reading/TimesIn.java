package dev.awsinquiry.reading;

import java.util.BitSet;

/**
 * What the sentences of a page hold of dates, clock times and offsets.
 *
 * @param chars by sentence, how many chars belong to them
 * @param retracted the sentences in which one is named only to be taken back
 */
record TimesIn(int[] chars, BitSet retracted) {

    /** Chars of a sentence beside its times that leave it an answer: 「です」, "it was", 「訂正です、」, 「いや、日付は…です」. */
    static final int ANSWER = 14;

    static TimesIn of(Page page) {
        TimesIn counted = new TimesIn(new int[page.sentences().size()], new BitSet());
        for (TimeMark mark : page.times()) {
            int s = page.sentenceAt(mark.start());
            if (s >= 0) {
                counted.chars()[s] += mark.end() - mark.start();
                if (page.meant(mark.start(), mark.end()) != Retractions.Meant.YES) {
                    counted.retracted().set(s);
                }
            }
        }
        return counted;
    }
}
