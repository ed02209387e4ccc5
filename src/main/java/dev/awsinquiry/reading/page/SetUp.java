package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.EndMarks;
import dev.awsinquiry.reading.layout.Sentence;

/**
 * Whether a sentence tells how things are set up, agreed or usual: 「20 名で締め切るルールにしています」, "blocked for a day by
 * design". The words of harm in it are wanted or foreseen, so that nobody is hurt, unless it tells of now or of a turn.
 */
public final class SetUp {

    /** What a sentence says last that tells it. */
    private static final String ENDS = "way.ends.ja";

    private static final String WORDS = "way.words";

    /** That something is told of now, or that it is what is done about a fault. */
    private static final String NOW = "way.now";

    private SetUp() {}

    public static boolean told(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return page.setting().asked().isEmpty()
                && !page.topic(s).equals("impact")
                && (page.has(s, WORDS) || ends(page, sentence))
                && !page.has(s, NOW);
    }

    private static boolean ends(Page page, Sentence sentence) {
        int end = EndMarks.before(page.folded().text, sentence.end());
        return page.found(sentence, ENDS).stream().anyMatch(hit -> hit.end() == end);
    }
}
