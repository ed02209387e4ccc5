package dev.awsinquiry.reading.what;

import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.FaultNear;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;

/**
 * English words for an occasion that stand, behind a fault, in a sentence of its own that says nothing of it: how the
 * business goes, how something is set up. "Our API fails. When a parcel arrives, the driver signs" names no trigger; "it
 * happens when a parcel arrives", "only when a parcel arrives" and "we upgraded the driver" do.
 */
final class OtherBusiness {

    /** What begins a rule by which any sentence that says when or by whom something is done names an occasion. */
    private static final List<String> ANYTHING = List.of("doing", "on.en");

    /** What tells that the sentence is about the fault, or about when there is none. */
    private static final List<String> OF_FAULT =
            List.of("fail", "status.code", "fault.told.en", "works.elsewhere", "occasion.of.it.en", "occasion.well.en");

    /** What begins a sentence that only says when: "right after the deploy". */
    private static final String OPENS = "occasion.opens.en";

    private OtherBusiness() {}

    static boolean told(Page page, Notes notes, Match match) {
        int s = match.sentence();
        Sentence in = page.sentences().get(s);
        int first = match.rule().steps().get(0).wordClass();
        return ANYTHING.stream().anyMatch(words -> page.words().lexicon().wordClass(words) == first)
                && in.spoken()
                && !Lines.hasJapanese(page.folded().text, in.start(), in.end())
                && FaultNear.before(page, notes, s)
                && OF_FAULT.stream().noneMatch(words -> page.has(s, words))
                && !onlyWhen(page, match)
                && !changed(page, in, s);
    }

    /** Whether its clause begins with the occasion and nothing goes on behind it: "no idea why, since we changed the type". */
    private static boolean onlyWhen(Page page, Match match) {
        List<Clauses.Clause> clauses = page.clauses(match.sentence());
        return clauses.stream()
                        .filter(clause -> clause.start() <= match.start() && match.start() < clause.end())
                        .anyMatch(clause -> page.begins(clause.start(), clause.end(), OPENS))
                && !page.has(match.sentence(), "occasion.people.then.en")
                && clauses.stream().noneMatch(clause -> clause.start() > match.start() && goesOn(page, clause));
    }

    /** Whether the clause is what comes of it, and no remark: "when a parcel arrives, the driver signs". */
    private static boolean goesOn(Page page, Clauses.Clause clause) {
        return clause.mark() == ',' && !page.begins(clause.start(), clause.end(), "occasion.trails.en");
    }

    /** Whether it was changed by people who tell so, and not long ago: "we upgraded the driver on Monday". */
    private static boolean changed(Page page, Sentence in, int s) {
        return page.begins(in.start(), in.end(), "occasion.changed.en") && !page.has(s, "occasion.long.ago.en");
    }
}
