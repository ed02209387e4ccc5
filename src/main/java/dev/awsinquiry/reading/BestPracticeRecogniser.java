package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * {@code best_practice_followed}: redundancy is in place, and something broke all the same. One word for it, "Multi-AZ",
 * isn't enough: it stands as well in what one sets up or asks about. There must be a second one, or a "yet" or 「のに」.
 */
final class BestPracticeRecogniser implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        List<Match> redundant = page.matches("redundant");
        boolean broke = notes.stated(Fact.HOW_SYMPTOM) || notes.stated(Fact.HOW_ERROR);
        boolean unharmed = !page.matches(Flag.NOT_AFFECTED_BUT_WORRIED.id()).isEmpty();
        if (broke && !unharmed && (several(redundant) || despite(page))) {
            // of several that end alike the shortest says it
            redundant.stream()
                    .min(Comparator.comparingInt(Match::end).thenComparing(Match::start, Comparator.reverseOrder()))
                    .ifPresent(match -> notes.raise(Flag.BEST_PRACTICE_FOLLOWED, match.start(), match.end(), ""));
        }
    }

    private static boolean several(List<Match> redundant) {
        int end = -1;
        int count = 0;
        for (Match match : redundant) {
            count += match.start() >= end ? 1 : 0;
            end = Math.max(end, match.end());
        }
        return count > 1;
    }

    private static boolean despite(Page page) {
        return IntStream.range(0, page.sentences().size())
                .anyMatch(s -> page.sentences().get(s).spoken() && page.has(s, "despite"));
    }
}
