package dev.awsinquiry.reading.who;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A share that is the whole: 「5 台中 5 台」 and "3 of 3 nodes" are all of them, whatever rule took them for some. Where the
 * sentence tells how often, "each run, 3 out of 3", it is a share of attempts and says nothing of who is affected.
 */
public final class WholeShare implements Recogniser {

    private static final int MOST_DIGITS = 9;
    /** Chars between the two numbers. */
    private static final int FAR = 12;

    /** Chars between the share and what is said of it. */
    private static final int BESIDE = 4;

    private static final List<String> JOINTS = List.of("中", "うち", " of ", "/");

    @Override
    public void read(Page page, Notes notes) {
        Finding scope = notes.of(Fact.WHO_SCOPE);
        if (scope == null || !scope.value().equals("some")) {
            return;
        }
        Span told = page.folded().stretch(scope.span());
        // the mark of a list before it is no part of a sentence
        int s = page.sentenceAt(told.end() - 1);
        Sentence in = page.sentences().get(Math.max(0, s));
        if (s >= 0 && whole(page.folded().lower, in, told)) {
            notes.forget(Fact.WHO_SCOPE);
            if (!within(page, notes.of(Fact.WHEN_FREQUENCY), in) && !well(page, s, told.end())) {
                notes.state(Fact.WHO_SCOPE, "everyone", told.start(), told.end(), 3);
            }
        }
    }

    /** Whether all of them are well: 「5 台中 5 台 healthy でした」 tells of nobody who is affected. */
    private static boolean well(Page page, int s, int end) {
        return page.distanceBehind(s, end, "share.well") <= BESIDE;
    }

    private static boolean within(Page page, @Nullable Finding found, Sentence in) {
        return found != null && in.holds(page.folded().stretch(found.span()).start());
    }

    /** Whether two numbers that are the same stand as a share in the sentence, the one or the other in the stretch. */
    private static boolean whole(String lower, Sentence in, Span told) {
        int before = -1;
        int beforeEnd = -1;
        for (int i = in.start(); i < in.end(); ) {
            int end = Chars.digits(lower, i, MOST_DIGITS);
            if (end > i) {
                boolean share = before >= 0
                        && i - beforeEnd <= FAR
                        && JOINTS.stream().anyMatch(lower.substring(beforeEnd, i)::contains)
                        && before < told.end()
                        && told.start() < end;
                if (share && lower.substring(before, beforeEnd).equals(lower.substring(i, end))) {
                    return true;
                }
                before = i;
                beforeEnd = end;
            }
            i = Math.max(end, i + 1);
        }
        return false;
    }
}
