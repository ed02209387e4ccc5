package dev.awsinquiry.reading.what;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;

/**
 * What only looks like something that was tried in a thread: what would be, an errand, an estimate, a rest that is
 * left, a fault that came again. A trial needs a deed or a check of somebody's.
 */
public final class NoTrial implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        Finding tried = notes.of(Fact.WHAT_TRIED);
        if (page.setting().thread().isEmpty() || tried == null || tried.unknown()) {
            return;
        }
        int s = page.sentenceAt(page.folded().stretch(tried.span()).start());
        if (s >= 0 && none(page, s)) {
            notes.forget(Fact.WHAT_TRIED);
        }
    }

    private static boolean none(Page page, int s) {
        Sentence in = page.sentences().get(s);
        boolean deed = page.deeds().stream().anyMatch(one -> one.sentence() == s)
                || page.has(s, "mended.past.ja")
                || page.has(s, "trial.done");
        boolean again = page.has(s, "trial.again") || page.has(s, "trial.none");
        return !deed && again && in.spoken();
    }
}
