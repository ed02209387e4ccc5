package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.util.List;

/**
 * Whether a sentence stands where a fault is told of. "All nodes run in two zones" among the words about the design says
 * nothing of who is affected; beside "they time out" it does.
 */
final class FaultNear {

    /** Words of what goes wrong, or of what went wrong and is over. */
    private static final List<String> WRONG = List.of("log.failure", "status.code", "ended");

    /** A text as short as this speaks of one thing. */
    private static final int SHORT = 2;

    private FaultNear() {}

    /** In it, or in the sentence before or behind; anywhere in a short text, and in an answer. */
    static boolean at(Page page, int sentence) {
        int last = page.sentences().size() - 1;
        if (last < SHORT || !page.setting().asked().isEmpty()) {
            return true;
        }
        for (int s = Math.max(0, sentence - 1); s <= Math.min(last, sentence + 1); s++) {
            if (wrong(page, s)) {
                return true;
            }
        }
        return false;
    }

    private static boolean wrong(Page page, int sentence) {
        return WRONG.stream().anyMatch(words -> page.has(sentence, words))
                || page.matches(sentence, Fact.HOW_SYMPTOM.id());
    }
}
