package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hits;
import dev.awsinquiry.reading.phrase.Match;

/**
 * All or some with whom somebody did something, or who use, know or look after it: 「1 台だけ再起動しました」, "all users were
 * informed". Whom the fault hits is another matter.
 */
public final class ScopeOfDeed {

    private static final String DEED = "scope.deed";

    private ScopeOfDeed() {}

    /** Whether what the match finds, which names all or some, is said of a deed. */
    public static boolean told(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        Hits.Row deeds = page.found(DEED);
        for (int i = deeds.from(in.start()); i < deeds.size() && deeds.start(i) < match.end(); i++) {
            if (deeds.end(i) > match.start()) {
                // "all customers have been moved and can't log in" tells of them after all
                return Chars.japanese(Chars.at(page.folded().lower, deeds.end(i) - 1))
                        || !page.holds(deeds.end(i), in.end(), "fail");
            }
        }
        return false;
    }
}
