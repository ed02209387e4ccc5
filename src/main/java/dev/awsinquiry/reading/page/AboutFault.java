package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.List;

/**
 * Whether a sentence itself speaks of what goes wrong. Beside every fault stands how things are: "1,300 drivers read their
 * roster here" behind "the API answers 502" counts nobody who is hit, "1,300 drivers can't read their roster" does.
 */
public final class AboutFault {

    /** Words of what goes wrong or went wrong, of who is hit or spared, and that it comes at all. */
    private static final List<String> WORDS =
            List.of("fail", "hurt", "status.code", "ended", "log.failure", "about.fault", "fault.told.ja", "sick.ja");

    private static final List<String> ENGLISH =
            List.of("fail", "hurt", "status.code", "ended", "log.failure", "about.fault", "fault.told.en", "sick.en");

    /** Chars of a sentence that answers by itself. */
    private static final int BRIEF = 24;

    private static final int BRIEF_ENGLISH = 50;

    private AboutFault() {}

    /** Also where nothing else is said, or something was asked: then it is the answer. */
    public static boolean told(Page page, int s) {
        return page.sayings() == 1 && brief(page, s) || !page.setting().asked().isEmpty() || said(page, s);
    }

    /** Whether numbers in the sentence are of the fault or of harm told there, and not of how things are. */
    public static boolean counts(Page page, int s) {
        return (page.matches(s, Fact.HOWMUCH_IMPACT.id()) || told(page, s)) && !SetUp.told(page, s);
    }

    private static boolean brief(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        boolean japanese = Lines.hasJapanese(page.folded().text, sentence.start(), sentence.end());
        return sentence.end() - sentence.start() <= (japanese ? BRIEF : BRIEF_ENGLISH);
    }

    private static boolean said(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        List<String> words = Lines.hasJapanese(page.folded().text, sentence.start(), sentence.end()) ? WORDS : ENGLISH;
        return words.stream().anyMatch(of -> page.has(s, of)) || page.matches(s, Fact.HOW_SYMPTOM.id());
    }
}
