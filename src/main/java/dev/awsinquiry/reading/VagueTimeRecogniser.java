package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;

/** {@code vague_time}: 今朝, "this morning", unless the text gives the date and the clock time as well. */
final class VagueTimeRecogniser implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        if (!notes.stated(Fact.WHEN_EXACT)) {
            page.matches(Flag.VAGUE_TIME.id()).stream()
                    .filter(match -> ofFault(page, match))
                    .findFirst()
                    .ifPresent(match -> notes.raise(Flag.VAGUE_TIME, match.start(), match.end(), ""));
        }
    }

    /** Whether a word as loose as 最近 dates a fault, not a message that came or a change that was made. */
    private static boolean ofFault(Page page, Match match) {
        int s = match.sentence();
        return !page.begins(match.start(), match.end(), "vague.loose.ja")
                || page.has(s, "fail")
                || page.has(s, "status.code")
                || page.has(s + 1, "since.then.ja");
    }
}
