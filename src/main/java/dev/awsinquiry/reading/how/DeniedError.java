package dev.awsinquiry.reading.how;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Retractions;

/**
 * States an error as it is meant: 「AccessDenied は出ていません」 names one that isn't there, and one that is over, or that
 * something else was expected of, counts less than any other.
 */
final class DeniedError {

    /** Chars between the words that deny and the error. */
    private static final int CLOSE = 2;

    private static final String CLOSERS = "」』\"'`)";

    /** Chars between the word for another matter and its code. */
    private static final int ASIDE = 16;

    private DeniedError() {}

    /** States the message unless it is denied. */
    static void state(Page page, Notes notes, Span message, int weight) {
        state(page, notes, message, message, weight);
    }

    /** States the message in which that name of the error stands, unless it is denied. */
    static void state(Page page, Notes notes, Span name, Span message, int weight) {
        if (PersonsWords.is(page, name.start(), name.end()) || PersonsWords.elsewhere(page, name)) {
            return;
        }
        Retractions.Meant meant = meant(page, name.start(), name.end());
        if (meant != Retractions.Meant.NO) {
            int counts = meant == Retractions.Meant.BEFORE ? 1 : weight;
            notes.stateWords(Fact.HOW_ERROR, message.start(), message.end(), counts);
        }
    }

    private static Retractions.Meant meant(Page page, int start, int end) {
        int s = page.sentenceAt(start);
        if (s < 0 || !page.sentences().get(s).spoken()) {
            return Retractions.Meant.YES;
        }
        Sentence sentence = page.sentences().get(s);
        int behind = behind(page.folded().lower, end);
        Retractions.Meant said = page.meant(start, end);
        boolean denied = said == Retractions.Meant.NO
                || page.begins(behind, sentence.end(), "error.denied")
                || page.distanceBefore(sentence.start(), start, "error.denied.lead") <= CLOSE
                || page.distanceBefore(sentence.start(), start, "error.none.lead") <= 1
                || aside(page, sentence, start);
        if (denied) {
            // "should be 200, not 403" denies what is wished for, not what is seen
            return page.has(s, "error.wanted") ? Retractions.Meant.BEFORE : Retractions.Meant.NO;
        }
        return page.begins(behind, sentence.end(), "error.over") ? Retractions.Meant.BEFORE : said;
    }

    /** Whether it is led in as another matter, and no new subject stands between: 「504 は別件で、うちは 503 です」. */
    private static boolean aside(Page page, Sentence sentence, int start) {
        int distance = page.distanceBefore(sentence.start(), start, "error.aside.lead");
        return distance <= ASIDE
                && (page.holds(start - distance, sentence.end(), "error.aside.party")
                        || !page.holds(start - distance, start, "error.aside.turned"));
    }

    /** Behind the quotation marks, and the plural of "503s". */
    private static int behind(String lower, int end) {
        int at = end;
        while (CLOSERS.indexOf(Chars.at(lower, at)) >= 0) {
            at++;
        }
        boolean plural = Chars.at(lower, at) == 's' && !Chars.alnum(Chars.at(lower, at + 1));
        return plural ? at + 1 : at;
    }
}
