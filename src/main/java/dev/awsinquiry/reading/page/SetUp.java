package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;

/**
 * Whether words tell how things are arranged: 「毎日 23 時に停止する運用にしています」, "stopped at seven each evening by a
 * scheduler". What is so on purpose is no fault, though it names what might be one.
 */
public final class SetUp {

    private static final String ARRANGED = "set.up";

    /** What follows is another matter: 「…運用ですが、今朝は止まりません」. */
    private static final String TURN = "set.up.turn";

    private SetUp() {}

    /** Whether the sentence says so of the stretch, and turns nowhere between. */
    public static boolean tells(Page page, int sentence, int start, int end) {
        Sentence in = page.sentences().get(sentence);
        for (Hit arranged : page.found(in, ARRANGED)) {
            int from = Math.min(end, arranged.end());
            int to = Math.max(start, arranged.start());
            if (from >= to || !page.holds(from, to, TURN)) {
                return true;
            }
        }
        return false;
    }
}
