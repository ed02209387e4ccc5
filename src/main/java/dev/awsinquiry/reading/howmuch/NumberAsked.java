package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;

/**
 * {@code howmuch.quantified} by the number that stands under a question for it, be it without what it counts: "how many
 * users? about 80", 「何名? 80名くらい」.
 */
public final class NumberAsked implements Recogniser {

    private static final String HEADED = "number";
    /** Chars of an answer that is little more than a number. */
    private static final int LONGEST = 40;

    @Override
    public void read(Page page, Notes notes) {
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            if (page.topic(s).equals(HEADED)
                    && sentence.counts()
                    && sentence.end() - sentence.start() <= LONGEST
                    && number(page, s, sentence)
                    && page.acts().at(sentence.start()) != SpeechAct.ASKS) {
                notes.stateWords(Fact.HOWMUCH_QUANTIFIED, sentence.start(), sentence.end(), 1);
            }
        }
    }

    private static boolean number(Page page, int s, Sentence sentence) {
        String words = page.lower(sentence.start(), sentence.end());
        return words.chars().anyMatch(c -> Chars.digit((char) c)) || page.has(s, "number.word");
    }
}
