package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import java.util.Comparator;
import java.util.List;

/** {@code best_practice_followed}: redundancy is in place, and something broke all the same. */
final class BestPracticeRecogniser implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        List<Match> redundant = page.matches("redundant");
        boolean broke = notes.stated(Fact.HOW_SYMPTOM) || notes.stated(Fact.HOW_ERROR);
        boolean unharmed = !page.matches(Flag.NOT_AFFECTED_BUT_WORRIED.id()).isEmpty();
        if (broke && !unharmed) {
            // of several that end alike the shortest says it
            redundant.stream()
                    .min(Comparator.comparingInt(Match::end).thenComparing(Match::start, Comparator.reverseOrder()))
                    .ifPresent(match -> notes.raise(Flag.BEST_PRACTICE_FOLLOWED, match.start(), match.end(), ""));
        }
    }
}
