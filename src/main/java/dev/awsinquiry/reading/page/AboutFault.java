package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a sentence itself speaks of what goes wrong. Beside every fault stands how things are: behind "the API answers
 * 502", "1,300 drivers read their roster here" counts nobody who is hit and "batches go out hourly" says nothing of how
 * often it fails; "1,300 drivers can't read their roster" does. An answer needs no such word, nor what was asked for.
 */
public final class AboutFault {

    /** What goes wrong or went wrong. */
    private static final List<String> WRONG = List.of("fail", "log.failure", "status.code", "ended");

    private static final List<String> WRONG_JAPANESE = List.of("fault.told.ja", "sick.ja");
    private static final List<String> WRONG_ENGLISH = List.of("fault.told.en", "sick.en");

    /** What tells that it is harm that is counted. */
    private static final List<String> HARM = List.of("hurt", "about.fault");

    /** What a brief sentence says last that counts some of all: "700 out of 5,000". */
    private static final String SHARE = "about.fault.share";

    /** What tells of the fault beside these, by fact: that it happens, and who is hit or spared. */
    private static final Map<Fact, List<String>> MORE = Map.of(
            Fact.WHEN_FREQUENCY, List.of("fault.occurs"),
            Fact.WHEN_ONGOING, List.of("fault.occurs", "hurt", "scope.good.ja", "scope.good.en", "same.result.ja"),
            Fact.WHO_SCOPE,
                    List.of(
                            "fault.occurs",
                            "hurt",
                            "scope.good.ja",
                            "scope.good.en",
                            "same.result.ja",
                            "scope.hits.en"));

    /** The facts that may be told of anything, for {@link #tells}. */
    public static final Set<Fact> TOLD_OF_ANYTHING = MORE.keySet();

    /** Those that a sentence about how things are tells of other things. */
    private static final Set<Fact> TOLD_AS_IT_IS = Set.of(Fact.WHEN_FREQUENCY, Fact.WHO_SCOPE);

    /** Chars of a sentence that answers by itself. */
    private static final int BRIEF = 16;

    private static final int BRIEF_ENGLISH = 40;

    /** The same of one that counts. */
    private static final int BRIEF_COUNT = 24;

    private static final int BRIEF_COUNT_ENGLISH = 50;

    private AboutFault() {}

    /** Whether the match tells the fact of what goes wrong, and of nothing that is so on purpose. */
    public static boolean tells(Page page, Fact fact, Match match) {
        boolean alone = TOLD_AS_IT_IS.contains(fact) && SaidAlone.is(page, fact, match);
        int s = match.sentence();
        return alone
                || !page.setting().asked().isEmpty()
                || (in(page, fact, s) || SetUp.belied(page, s, match.end()))
                        && !SetUp.covers(page, s, match.start(), match.end())
                        && !(TOLD_AS_IT_IS.contains(fact)
                                && (SetUp.says(page, s) || fact == Fact.WHO_SCOPE && SetUp.anyCase(page, match)));
    }

    /** Whether the sentence does, or is short enough for an answer, or the only one. */
    public static boolean in(Page page, Fact fact, int s) {
        return !page.setting().asked().isEmpty()
                || Sentence.counting(page.sentences()) <= 1
                || brief(page, s, BRIEF, BRIEF_ENGLISH)
                || has(page, s, WRONG)
                || has(page, s, WRONG_JAPANESE)
                || has(page, s, WRONG_ENGLISH)
                || has(page, s, MORE.get(fact))
                || page.matches(s, Fact.HOW_SYMPTOM.id());
    }

    /** Whether numbers in the sentence are of the fault or of harm told there, and not of how things are. */
    public static boolean counts(Page page, int s) {
        return (page.matches(s, Fact.HOWMUCH_IMPACT.id()) || harm(page, s)) && !SetUp.told(page, s);
    }

    /** Whether the sentence speaks of harm; also where it is a brief one and nothing else is said, or something was asked. */
    public static boolean harm(Page page, int s) {
        return Sentence.counting(page.sentences()) == 1 && brief(page, s, BRIEF_COUNT, BRIEF_COUNT_ENGLISH)
                || brief(page, s, BRIEF_COUNT, BRIEF_COUNT_ENGLISH) && SetUp.endsIn(page, s, SHARE)
                || !page.setting().asked().isEmpty()
                || has(page, s, WRONG)
                || has(page, s, HARM)
                || has(page, s, japanese(page, s) ? WRONG_JAPANESE : WRONG_ENGLISH)
                || page.matches(s, Fact.HOW_SYMPTOM.id());
    }

    private static boolean brief(Page page, int s, int most, int mostEnglish) {
        Sentence sentence = page.sentences().get(s);
        return sentence.end() - sentence.start() <= (japanese(page, s) ? most : mostEnglish);
    }

    private static boolean japanese(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return Lines.hasJapanese(page.folded().text, sentence.start(), sentence.end());
    }

    private static boolean has(Page page, int s, List<String> classes) {
        for (String words : classes) {
            if (page.has(s, words)) {
                return true;
            }
        }
        return false;
    }
}
