package dev.awsinquiry.reading.fact;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.QuestionList;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SentenceRole;
import dev.awsinquiry.reading.page.SpeechAct;
import java.util.List;

/**
 * What follows from facts already noted: whoever says what was tried, what was expected, or that it goes on, says
 * that something happened (when or how often alone may be said of anything, and what hangs on a thing may be told before
 * it breaks); and where nothing went wrong, no trigger of it was named.
 */
public final class ConclusionRecogniser implements Recogniser {

    private static final List<Fact> SYMPTOMATIC =
            List.of(Fact.HOW_EXPECTED, Fact.WHAT_TRIED, Fact.WHO_SCOPE, Fact.WHEN_ONGOING);

    /** What goes wrong in verbs of everyday life. */
    private static final List<String> ILLS = List.of("occasion.ill.ja", "occasion.ill.en");

    @Override
    public void read(Page page, Notes notes) {
        if (!page.setting().asked().isEmpty()) {
            return;
        }
        for (Fact fact : SYMPTOMATIC) {
            if (!faultless(page)) {
                follow(page, notes, fact, Fact.HOW_SYMPTOM);
            }
        }
        if (!notes.stated(Fact.HOW_SYMPTOM) && !setsOff(page, notes) && !announced(page, notes)) {
            notes.forget(Fact.WHAT_TRIGGER);
        }
    }

    /** Whether a text that does nothing but tell says what follows on what: "once I resume it the clock is six hours behind". */
    private static boolean setsOff(Page page, Notes notes) {
        Finding found = notes.of(Fact.WHAT_TRIGGER);
        if (found == null) {
            return false;
        }
        Span span = page.folded().stretch(found.span());
        return ILLS.stream().anyMatch(words -> page.holds(span.start(), span.end(), words))
                || SentenceRole.onlyTells(page) && page.holds(span.start(), span.end(), "sets.off");
    }

    /** Whether it is a step in a list under a heading such as 「手順」: whoever writes them down tells of a fault, in whatever words. */
    private static boolean announced(Page page, Notes notes) {
        Finding found = notes.of(Fact.WHAT_TRIGGER);
        int s = found == null
                ? -1
                : page.sentenceAt(page.folded().stretch(found.span()).start());
        return s >= 0
                && page.topic(s).equals("trigger")
                && QuestionList.point(page, page.sentences().get(s));
    }

    /** Whether nothing is wrong: a quota is to be raised, or all is well with the author. */
    private static boolean faultless(Page page) {
        return page.hasAnywhere("asks.more") || page.hasAnywhere("unharmed");
    }

    private static void follow(Page page, Notes notes, Fact from, Fact to) {
        Finding found = notes.of(from);
        if (found != null && !found.unknown() && !notes.stated(to)) {
            Span span = page.folded().stretch(found.span());
            if (page.acts().at(span.start()) == SpeechAct.TELLS) {
                notes.stateWords(to, span.start(), span.end(), 0);
            }
        }
    }
}
