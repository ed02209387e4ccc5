package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Hits;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;

/**
 * All or some with whom somebody did something, or who use, know or look after it: 「1 台だけ再起動しました」, "all users were
 * informed". Whom the fault hits is another matter.
 */
public final class ScopeOfDeed {

    private static final String DEED = "scope.deed";
    /** Deeds that a fault behind them takes back: 「全員に案内が届きません」. */
    private static final String OPEN = "scope.deed.open";

    private static final List<String> FAULT = List.of("sick.ja", "deed.fault.ja");
    /** Both how far it went and how far it goes now. */
    private static final String THEN = "scope.then";

    private static final String EVERYONE = "everyone";

    private ScopeOfDeed() {}

    /** Whether what the match finds, which names all or some, is said of a deed. */
    public static boolean told(Page page, Match match) {
        return deed(page, match)
                || open(page, match)
                || before(page, match)
                || match.rule().value().equals(EVERYONE) && denied(page, match.sentence());
    }

    private static boolean deed(Page page, Match match) {
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

    /** Whether how far it goes now is told behind it: 「最初は一部でしたが今は全員です」. */
    private static boolean before(Page page, Match match) {
        return page.matches(THEN).stream().anyMatch(then -> then.start() <= match.end() && match.end() < then.end());
    }

    private static boolean open(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        return page.found(in, OPEN).stream()
                .anyMatch(hit -> hit.start() < match.end() && hit.end() > match.start() && !suffered(page, in, hit));
    }

    /** Whether a fault follows on the deed before anything else does, or all with whom it was tried had the same outcome. */
    private static boolean suffered(Page page, Sentence in, Hit deed) {
        boolean tried = page.found(in, "deed.tried.ja").stream().anyMatch(hit -> hit.start() == deed.start());
        if (tried) {
            return page.holds(deed.end(), in.end(), "deed.alike.ja");
        }
        int closes = first(page, in, deed.end(), "deed.closes.ja");
        return FAULT.stream()
                .mapToInt(words -> first(page, in, deed.end(), words))
                .anyMatch(at -> at < closes);
    }

    private static int first(Page page, Sentence in, int from, String words) {
        return page.found(in, words).stream()
                .mapToInt(Hit::start)
                .filter(at -> at >= from)
                .min()
                .orElse(in.end());
    }

    /** Whether the sentence denies it of all: 「全部の機械が止まってるわけじゃないです」. */
    private static boolean denied(Page page, int s) {
        return page.matches(s, "all.denied");
    }
}
