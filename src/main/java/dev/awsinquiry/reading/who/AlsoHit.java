package dev.awsinquiry.reading.who;

import dev.awsinquiry.reading.chars.WordEnds;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.SpeechAct;
import java.util.List;
import java.util.Optional;

/**
 * Others whom the fault hits as well, told beside those who were told before: 「九州も全部です」, "web too now". They widen
 * the scope, and make it neither all nor another one.
 */
public final class AlsoHit {

    /** Chars of a sentence that says no more than that. */
    private static final int LONGEST = 60;

    private static final int LONGEST_ENGLISH = 80;

    private static final List<String> NOT =
            List.of("also.hit.not", "not.only.ja", "scope.wish", "scope.mended", "want.to");

    private AlsoHit() {}

    /**
     * The sentence of a reply that tells it.
     *
     * @param typed the reply as it was typed
     */
    public static Optional<String> of(Page page, String typed) {
        return page.sentences().stream()
                .filter(sentence -> tells(page, sentence))
                .findFirst()
                .map(sentence -> page.folded()
                        .span(sentence.start(), WordEnds.withoutStop(page.folded().text, sentence.end()))
                        .in(typed)
                        .strip());
    }

    private static boolean tells(Page page, Sentence sentence) {
        int s = page.sentenceAt(sentence.start());
        return sentence.spoken()
                && sentence.end() - sentence.start() <= (page.japanese() ? LONGEST : LONGEST_ENGLISH)
                && page.has(s, "also.hit")
                && NOT.stream().noneMatch(words -> page.has(s, words))
                && page.acts().at(sentence.end() - 1) == SpeechAct.TELLS
                && !page.asks(sentence);
    }
}
