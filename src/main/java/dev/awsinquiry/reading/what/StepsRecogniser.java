package dev.awsinquiry.reading.what;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;

/**
 * {@code what.trigger} as a recipe: orders in a row, whom nobody is asked to follow, and then what happens. "open the
 * list, tap 'load more', spinner for ever"; the same as a numbered list; one order alone where a failure follows on it.
 */
public final class StepsRecogniser implements Recogniser {

    /** Orders that make a recipe. */
    private static final int FEWEST = 2;
    /** What stands between an order and what comes of it. */
    private static final String THEN = "a→⇒:->=";

    @Override
    public void read(Page page, Notes notes) {
        int start = -1;
        int steps = 0;
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            if (!sentence.spoken()
                    || page.asks(sentence)
                    || page.has(s, "step.not")
                    || !page.role().tells(sentence.start())) {
                steps = 0;
                continue;
            }
            if (steps == 0 && !page.has(s, "step.verb")) {
                continue;
            }
            int before = steps;
            boolean result = false;
            for (Clauses.Clause clause : page.clauses(s)) {
                if (page.distanceBehind(s, clause.start(), "step.verb") == 0) {
                    start = steps++ == 0 ? sentence.start() : start;
                } else {
                    boolean one = steps == 1 && THEN.indexOf(clause.mark()) >= 0 && page.has(s, "fail");
                    result |= steps >= FEWEST || one;
                }
            }
            if (result && !notes.within(Fact.HOW_ERROR, start, sentence.end())) {
                notes.stateWords(Fact.WHAT_TRIGGER, start, sentence.end(), 2);
            }
            steps = result || steps == before ? 0 : steps;
        }
    }
}
