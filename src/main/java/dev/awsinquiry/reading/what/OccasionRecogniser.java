package dev.awsinquiry.reading.what;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.FaultNear;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;

/**
 * {@code what.trigger} as a doing that a clause begins with, and the failure behind it: "restoring it from Sunday's
 * snapshot: storage-full". What doing so helped, or didn't, is a remedy.
 */
public final class OccasionRecogniser implements Recogniser {

    /** Letters of the shortest doing. */
    private static final int SHORTEST = 5;
    /** Chars within which the failure is told. */
    private static final int FAR = 200;

    @Override
    public void read(Page page, Notes notes) {
        if (!FaultNear.told(page, notes)) {
            return;
        }
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            if (sentence.spoken() && !page.asks(sentence) && !page.has(s, "deed.vain")) {
                for (Clauses.Clause clause : page.clauses(s)) {
                    boolean free = clause.start() == sentence.start() || ",;:-(".indexOf(clause.mark()) >= 0;
                    if (free
                            && doing(page, s, clause)
                            && fails(page, sentence, clause)
                            && !notes.within(Fact.HOW_ERROR, clause.start(), sentence.end())) {
                        notes.stateWords(Fact.WHAT_TRIGGER, clause.start(), sentence.end(), 2);
                    }
                }
            }
        }
    }

    private static boolean doing(Page page, int s, Clauses.Clause clause) {
        String lower = page.folded().lower;
        int end = clause.start();
        while (end < clause.end() && Chars.letter(lower.charAt(end))) {
            end++;
        }
        return end - clause.start() > SHORTEST
                && lower.startsWith("ing", end - 3)
                && Chars.at(lower, end) == ' '
                && page.distanceBehind(s, clause.start(), "ing.other") > 0
                && page.distanceBehind(s, end, "ing.state") > 1
                && page.role().tells(clause.start());
    }

    /** Whether a failure is told behind the doing, or an arrow or a colon leads to what came of it. */
    private static boolean fails(Page page, Sentence sentence, Clauses.Clause clause) {
        int limit = Math.min(sentence.end(), clause.start() + FAR);
        return page.holds(clause.start(), limit, "fail")
                || page.holds(clause.start(), limit, "ends.in")
                || ":→⇒".indexOf(Chars.at(page.folded().lower, clause.end())) >= 0;
    }
}
