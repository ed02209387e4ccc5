package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;

/** {@code howmuch.impact} by its number: who counts the bets that could not be placed has said what it does to the business. */
public final class CountedEffect implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        Finding count = notes.of(Fact.HOWMUCH_QUANTIFIED);
        if (count == null || count.unknown() || notes.of(Fact.HOWMUCH_IMPACT) != null) {
            return;
        }
        Span counted = page.folded().stretch(count.span());
        int s = page.sentenceAt(counted.start());
        if (s >= 0 && page.setting().asked().isEmpty()) {
            Sentence sentence = page.sentences().get(s);
            notes.stateWords(Fact.HOWMUCH_IMPACT, sentence.start(), sentence.end(), 0);
        }
    }
}
