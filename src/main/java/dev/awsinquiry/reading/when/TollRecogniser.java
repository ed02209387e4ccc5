package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;

/**
 * Takes a count for no other frequency: "30 requests a minute fail" says how often where nobody said so before, and how
 * much where it was said already; each call may fail all the same.
 */
public final class TollRecogniser implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        Finding often = notes.of(Fact.WHEN_FREQUENCY);
        Finding toll = notes.of(Fact.HOWMUCH_QUANTIFIED);
        if (often == null || toll == null || !page.setting().stated(Fact.WHEN_FREQUENCY)) {
            return;
        }
        Span counted = page.folded().stretch(toll.span());
        boolean same = often.span().start() < toll.span().end()
                && toll.span().start() < often.span().end();
        if (same && page.holds(counted.start(), counted.end(), "count.per")) {
            notes.forget(Fact.WHEN_FREQUENCY);
        }
    }
}
