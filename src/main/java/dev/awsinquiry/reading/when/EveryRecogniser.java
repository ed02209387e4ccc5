package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.page.FaultNear;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;

/**
 * {@code when.frequency} by "every" with whatever is done or made each time: "every spool I put there gets truncated", "it's
 * each reindex". Who is served and what a system consists of, "every driver", "each node", says whom it hits instead.
 */
public final class EveryRecogniser implements Recogniser {

    private static final String EVERY = "every.en";
    /** Where the noun is over. */
    private static final String OVER = "every.over.en";
    /** What is no doing: people, places, parts of a system, and figures of speech. */
    private static final List<String> OTHER = List.of("every.other.en", "biz.people", "biz.user", "biz.place");

    private static final int WORDS = 4;

    @Override
    public void read(Page page, Notes notes) {
        if (notes.of(Fact.WHEN_FREQUENCY) != null || !FaultNear.told(page, notes)) {
            return;
        }
        for (Hit every : page.found(EVERY)) {
            int s = page.sentenceAt(every.start());
            if (s >= 0
                    && page.sentences().get(s).holds(every.end() - 1)
                    && page.sentences().get(s).spoken()
                    && !page.asks(page.sentences().get(s))
                    && page.acts().at(every.start()) == SpeechAct.TELLS) {
                each(page, notes, s, every);
            }
        }
    }

    private static void each(Page page, Notes notes, int s, Hit every) {
        for (Clauses.Clause clause : page.clauses(s)) {
            if (every.start() >= clause.start() && every.end() < clause.end()) {
                int end = noun(page, every.end(), clause.end());
                boolean doing = end > 0 && OTHER.stream().noneMatch(other -> page.holds(every.end(), end, other));
                if (doing
                        && !page.has(s, "want.to")
                        && ((!each(page, every)
                                                || every.start()
                                                        == page.sentences()
                                                                .get(s)
                                                                .start())
                                        && fails(page, s, clause, every, end)
                                || alone(page, notes, s, clause, every, end))) {
                    notes.state(Fact.WHEN_FREQUENCY, "always", every.start(), end, 1);
                }
            }
        }
    }

    /** Whether it is "each": "an error for each image" may speak of any part of a whole, "it's each image" is an answer. */
    private static boolean each(Page page, Hit every) {
        return page.lower(every.start(), every.end()).startsWith("each");
    }

    /** Where the noun ends; -1 where none is found. */
    private static int noun(Page page, int from, int limit) {
        String lower = page.folded().lower;
        int end = from;
        for (int word = 0; word < WORDS && end < limit; word++) {
            int start = end + 1;
            int at = start;
            while (at < limit && (Chars.alnum(lower.charAt(at)) || "-'.".indexOf(lower.charAt(at)) >= 0)) {
                at++;
            }
            boolean over = Chars.at(lower, end) != ' ' || at == start || page.begins(start, limit, OVER);
            if (over) {
                break;
            }
            end = at;
        }
        return end > from ? end : -1;
    }

    /** Whether the clause tells behind the noun, or close before it, what goes wrong. */
    private static boolean fails(Page page, int s, Clauses.Clause clause, Hit every, int end) {
        return page.holds(end, clause.end(), "fail")
                || page.holds(clause.start(), every.start(), "fail")
                || page.holds(end, clause.end(), "every.wrong.en") && page.matches(s, Fact.HOW_SYMPTOM.id());
    }

    /** Whether it is a sentence of its own, be it behind "it's" or "on": "It's every export." */
    private static boolean alone(Page page, Notes notes, int s, Clauses.Clause clause, Hit every, int end) {
        boolean led = page.begins(clause.start(), every.start(), "every.lead.en");
        boolean whole = page.sentences().get(s).start() == clause.start() && clause.end() - end <= 1;
        return whole && (led || every.start() == clause.start() && FaultNear.at(page, notes, s));
    }
}
