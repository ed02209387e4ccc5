package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SourcedTime;

/** A clock time that comes with where it was looked up tells of no check that was made about the fault. */
public final class SourcedTimeRecogniser implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        Finding tried = notes.of(Fact.WHAT_TRIED);
        if (tried != null && notes.stated(Fact.WHEN_EXACT) && SourcedTime.is(page, sentence(page, tried))) {
            notes.forget(Fact.WHAT_TRIED);
        }
    }

    private static int sentence(Page page, Finding finding) {
        return page.sentenceAt(page.folded().stretch(finding.span()).start());
    }
}
