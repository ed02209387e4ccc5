package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a sentence speaks of the fault itself. Beside the fault an inquiry tells how often batches go out, which shops
 * close their books at night and whose screens open at six: how often and to whom that happens says nothing of the fault,
 * however near it stands.
 */
public final class OfFault {

    /** What goes wrong, in any words. */
    private static final List<String> WRONG = List.of(
            "fail",
            "fault.told.en",
            "fault.told.ja",
            "log.failure",
            "status.code",
            "ended",
            "sick.ja",
            "sick.en",
            "fault.occurs");

    /** What tells of the fault beside that, by fact: who is spared and who is hit. */
    private static final Map<Fact, List<String>> MORE = Map.of(
            Fact.WHEN_FREQUENCY, List.of(), Fact.WHEN_ONGOING, List.of("hurt", "scope.good.ja", "scope.good.en", "same.result.ja"), 
            Fact.WHO_SCOPE, List.of("hurt", "scope.good.ja", "scope.good.en", "same.result.ja", "scope.hits.en"));

    /** The facts that are told of anything. */
    public static final Set<Fact> GATED = MORE.keySet();

    /** Chars of a sentence that answers by itself. */
    private static final int BRIEF = 16;

    private static final int BRIEF_ENGLISH = 40;

    private OfFault() {}

    /** Whether the sentence of the match does, or is short enough to be an answer, or was asked for. */
    public static boolean is(Page page, Fact fact, Match match) {
        if (fact == Fact.WHEN_FREQUENCY && SaidAlone.is(page, match)) {
            return true;
        }
        return in(page, fact, match.sentence())
                && (!page.setting().asked().isEmpty()
                        || !SetUp.tells(page, match.sentence(), match.start(), match.end()));
    }

    /** Whether the sentence does. */
    public static boolean in(Page page, Fact fact, int s) {
        if (!page.setting().asked().isEmpty() || page.sayings() <= 1) {
            return true;
        }
        Sentence sentence = page.sentences().get(s);
        boolean japanese = Lines.hasJapanese(page.folded().text, sentence.start(), sentence.end());
        return sentence.end() - sentence.start() <= (japanese ? BRIEF : BRIEF_ENGLISH)
                || WRONG.stream().anyMatch(words -> page.has(s, words))
                || MORE.get(fact).stream().anyMatch(words -> page.has(s, words))
                || page.matches(s, Fact.HOW_SYMPTOM.id());
    }
}
