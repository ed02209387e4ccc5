package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.EndMarks;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;

/**
 * Whether a sentence tells how things are set up, agreed or usual: 「毎日 23 時に停止する運用にしています」, "blocked for a day
 * by design". What is so on purpose is no fault, and hurts nobody, though it names what might.
 */
public final class SetUp {

    /** What says that things are so on purpose. */
    private static final String ON_PURPOSE = "set.up";

    /** What follows is another matter: 「…運用ですが、今朝は止まりません」. */
    private static final String TURN = "set.up.turn";

    /** What a sentence says last that tells how things are. */
    private static final String ENDS = "way.ends.ja";

    /** What says so anywhere in it, such as for how often. */
    private static final String USUAL = "way.words";

    /** That something is told of now, or that it is what is done about a fault. */
    private static final String NOW = "way.now";

    private SetUp() {}

    /** Whether the harm in the sentence is wanted or foreseen. */
    public static boolean told(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return page.setting().asked().isEmpty()
                && !page.topic(s).equals("impact")
                && (page.has(s, USUAL) || page.has(s, ON_PURPOSE) || ends(page, sentence))
                && !page.has(s, NOW)
                && !page.has(s, TURN);
    }

    /** Whether the stretch is what the sentence says to be so on purpose, as it turns nowhere between. */
    static boolean covers(Page page, int s, int start, int end) {
        for (Hit said : page.found(page.sentences().get(s), ON_PURPOSE)) {
            int from = Math.min(end, said.end());
            int to = Math.max(start, said.start());
            if (from >= to || !page.holds(from, to, TURN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Page page, Sentence sentence) {
        int end = EndMarks.before(page.folded().text, sentence.end());
        return page.found(sentence, ENDS).stream().anyMatch(hit -> hit.end() == end);
    }
}
