package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;

/**
 * Takes what sets the fault off for no other frequency: "whenever the consumer starts" says by itself that it is so each
 * time, and only when, where it was told before that three calls out of ten fail.
 */
public final class WheneverRecogniser implements Recogniser {

    private static final String WHENEVER = "freq.whenever";
    private static final String EACH_TIME = "always";
    private static final String NOW_AND_THEN = "intermittent";

    @Override
    public void read(Page page, Notes notes) {
        Finding often = notes.of(Fact.WHEN_FREQUENCY);
        boolean part = page.setting()
                .said(Fact.WHEN_FREQUENCY)
                .filter(NOW_AND_THEN::equals)
                .isPresent();
        if (!part || often == null || !EACH_TIME.equals(often.value()) || notes.of(Fact.WHAT_TRIGGER) == null) {
            return;
        }
        Span words = page.folded().stretch(often.span());
        if (page.holds(words.start(), words.end(), WHENEVER)) {
            notes.forget(Fact.WHEN_FREQUENCY);
        }
    }
}
