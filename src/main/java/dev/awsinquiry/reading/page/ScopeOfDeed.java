package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.phrase.Hits;

/**
 * All or some with whom somebody did something, or who use, know or look after it: 「1 台だけ再起動しました」, "all users were
 * informed". Whom the fault hits is another matter.
 */
public final class ScopeOfDeed {

    private static final String DEED = "scope.deed";

    private ScopeOfDeed() {}

    /** Whether the stretch, which names all or some, is said of a deed. */
    public static boolean told(Page page, int start, int end) {
        Hits.Row deeds = page.found(DEED);
        for (int i = deeds.from(page.sentences().get(page.sentenceAt(start)).start());
                i < deeds.size() && deeds.start(i) < end;
                i++) {
            if (deeds.end(i) > start) {
                // "all customers have been moved and can't log in" tells of them after all
                return Chars.japanese(Chars.at(page.folded().lower, deeds.end(i) - 1))
                        || !page.holds(
                                deeds.end(i),
                                page.sentences().get(page.sentenceAt(start)).end(),
                                "fail");
            }
        }
        return false;
    }
}
