package dev.awsinquiry.reading.flag;

import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.List;

/**
 * The clauses that ask within a message, several of which may stand in one sentence: "how do I pay by card, does it cost
 * extra, and where is last year's bill?" What goes on about what is broken, or about the question before, makes none.
 */
final class QuestionClauses {

    private static final String BOUNDARY = ",;:-(?";

    private QuestionClauses() {}

    /** How many there are. */
    static int count(Page page) {
        List<Integer> starts = starts(page);
        int count = 0;
        for (int i = 0; i < starts.size(); i++) {
            int sentenceEnd =
                    page.sentences().get(page.sentenceAt(starts.get(i))).end();
            int end = i + 1 < starts.size() ? Math.min(starts.get(i + 1), sentenceEnd) : sentenceEnd;
            boolean goesOn = page.holds(starts.get(i), end, "question.same")
                    || page.holds(starts.get(i), end, "question.tied")
                    || page.holds(starts.get(i), end, "question.guess")
                    || page.holds(starts.get(i), end, "question.polite");
            count += goesOn ? 0 : 1;
        }
        return count;
    }

    private static List<Integer> starts(Page page) {
        List<Integer> starts = new ArrayList<>();
        for (Hit hit : page.found("act.ask.first", "question.clause")) {
            boolean known = !starts.isEmpty() && starts.get(starts.size() - 1) == hit.start();
            if (!known && begins(page, hit.start())) {
                starts.add(hit.start());
            }
        }
        return starts;
    }

    /** Whether a clause begins there: at the beginning of a sentence of prose, behind a mark, or with "and". */
    private static boolean begins(Page page, int start) {
        int s = page.sentenceAt(start);
        if (s == 0 && SameQuestion.subject(page)) {
            return false;
        }
        if (s < 0
                || !page.sentences().get(s).spoken()
                || !(page.asks(page.sentences().get(s)) || page.has(s, "ask.any"))) {
            return false;
        }
        String lower = page.folded().lower;
        int before = start - 1;
        while (before >= page.sentences().get(s).start() && lower.charAt(before) == ' ') {
            before--;
        }
        return before < page.sentences().get(s).start()
                || BOUNDARY.indexOf(lower.charAt(before)) >= 0
                || lower.startsWith("and ", start);
    }
}
