package dev.awsinquiry.reading;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of a page hold of dates, clock times and offsets.
 *
 * @param chars by sentence, how many chars belong to them
 * @param retracted the sentences in which one is named only to be taken back
 * @param onlyDate the date, where there is no other
 */
record TimesIn(int[] chars, BitSet retracted, @Nullable TimeMark onlyDate) {

    /** Chars of a sentence beside its times that leave it an answer: 「です」, "it was", 「訂正です、」, 「いや、日付は…です」. */
    static final int ANSWER = 14;

    static TimesIn of(Page page) {
        List<TimeMark> dates = page.times().stream()
                .filter(mark -> mark.date().isPresent())
                .limit(2)
                .toList();
        TimesIn counted =
                new TimesIn(new int[page.sentences().size()], new BitSet(), dates.size() == 1 ? dates.get(0) : null);
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
