package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;

/** {@code vague_time}: 今朝, "this morning", unless the text gives the date and the clock time as well. */
final class VagueTimeRecogniser implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        if (!notes.stated(Fact.WHEN_EXACT)) {
            page.matches(Flag.VAGUE_TIME.id()).stream()
                    .findFirst()
                    .ifPresent(match -> notes.raise(Flag.VAGUE_TIME, match.start(), match.end(), ""));
        }
    }
}
