package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;

/** {@code vague_time}: 今朝, "this morning", unless the very sentence gives the date and the clock time as well. */
final class VagueTimeRecogniser implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        Finding exact = notes.of(Fact.WHEN_EXACT);
        int exactIn = exact == null
                ? -1
                : page.sentenceAt(page.folded().indexOf(exact.span().start()));
        for (Match match : page.matches(Flag.VAGUE_TIME.id())) {
            if (match.sentence() != exactIn) {
                notes.raise(Flag.VAGUE_TIME, match.start(), match.end(), "");
                return;
            }
        }
    }
}
