package dev.awsinquiry.reading.who;

import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hits;
import dev.awsinquiry.reading.phrase.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch says of how its subject fares. What is denied turns into its contrary: "doesn't connect" is ill, 「切れない」
 * well; the last verdict of a stretch stands.
 *
 * @param well whether it fares well
 * @param start where the first word for it begins
 * @param end where the last one ends
 */
record Verdict(boolean well, int start, int end) {

    /** Chars between a word that denies and what it denies. */
    private static final int NEAR = 14;

    /** The verdict by words of these classes; null where there is none. */
    static @Nullable Verdict in(Page page, int from, int to, String ill, String... well) {
        Lexicon lexicon = page.words().lexicon();
        int[] good = lexicon.wordClasses(well);
        int bad = lexicon.wordClass(ill);
        boolean fares = false;
        int first = to;
        int goodEnd = -1;
        int last = -1;
        Hits hits = page.hits();
        for (int i = hits.from(from); i < hits.size() && hits.start(i) < to; i++) {
            boolean isGood = holds(good, hits.wordClass(i));
            boolean verdict = isGood || hits.wordClass(i) == bad;
            if (!verdict || hits.end(i) > to || !isGood && hits.start(i) < goodEnd) {
                continue;
            }
            boolean denied = isGood && last >= 0 && !fares && hits.start(i) - last <= NEAR;
            if (!denied) {
                fares = isGood;
            }
            goodEnd = isGood ? hits.end(i) : goodEnd;
            first = Math.min(first, hits.start(i));
            last = hits.end(i);
        }
        return last < 0 ? null : new Verdict(fares, first, last);
    }

    private static boolean holds(int[] classes, int wordClass) {
        for (int one : classes) {
            if (one == wordClass) {
                return true;
            }
        }
        return false;
    }
}
