package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;

/** A clock time that comes with where it was looked up tells of no check that was made about the fault. */
final class SourcedTimeRecogniser implements Recogniser {

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
