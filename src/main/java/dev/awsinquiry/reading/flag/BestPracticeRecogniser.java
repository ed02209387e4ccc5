package dev.awsinquiry.reading.flag;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.phrase.Match;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code best_practice_followed}: redundancy is in place, and something broke all the same. One word for it, "Multi-AZ",
 * isn't enough: it stands as well in what one sets up or asks about. There must be a second one, or a "yet" or 「のに」.
 * What is in most designs, a standby or a health check, counts only beside another, and where a word says that it broke.
 */
public final class BestPracticeRecogniser implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        List<Match> redundant = page.matches("redundant");
        List<Match> parts = page.matches("redundant.part");
        if (redundant.isEmpty() && parts.size() < 2) {
            return;
        }
        boolean despite = (redundant.isEmpty() ? parts : redundant).stream().anyMatch(match -> despite(page, match));
        boolean collapse = page.says("collapse");
        boolean broke = collapse || notes.stated(Fact.HOW_SYMPTOM) || notes.stated(Fact.HOW_ERROR);
        boolean unharmed = !page.matches(Flag.NOT_AFFECTED_BUT_WORRIED.id()).isEmpty();
        boolean built = redundant.isEmpty()
                ? despite && collapse && apart(parts) > 1
                : despite || apart(redundant) > 1 || collapse && apart(both(redundant, parts)) > 1;
        if (broke && !unharmed && built) {
            // of several that end alike the shortest says it
            (redundant.isEmpty() ? parts : redundant)
                    .stream()
                            .min(Comparator.comparingInt(Match::end)
                                    .thenComparing(Match::start, Comparator.reverseOrder()))
                            .ifPresent(
                                    match -> notes.raise(Flag.BEST_PRACTICE_FOLLOWED, match.start(), match.end(), ""));
        }
    }

    /** Whether "yet" or 「のに」 is said of it: in the same sentence, or in the one behind. */
    private static boolean despite(Page page, Match match) {
        int last = page.sentences().size() - 1;
        return IntStream.rangeClosed(match.sentence(), Math.min(last, match.sentence() + 1))
                .anyMatch(s -> page.has(s, "despite"));
    }

    private static List<Match> both(List<Match> one, List<Match> other) {
        return Stream.concat(one.stream(), other.stream())
                .sorted(Comparator.comparingInt(Match::start))
                .toList();
    }

    /** How many of them don't overlap. */
    private static int apart(List<Match> redundant) {
        int end = -1;
        int count = 0;
        for (Match match : redundant) {
            count += match.start() >= end ? 1 : 0;
            end = Math.max(end, match.end());
        }
        return count;
    }
}
