package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.util.List;

/**
 * Whether a sentence stands where a fault is told of. "All nodes run in two zones" among the words about the design says
 * nothing of who is affected; beside "they time out" it does.
 */
final class FaultNear {

    /** Words of what goes wrong, or of what went wrong and is over. */
    private static final List<String> WRONG = List.of("fail", "fault.told.en", "log.failure", "status.code", "ended");

    /** A text of no more sentences speaks of one thing. */
    private static final int SHORT = 3;

    /** Sentences of the same paragraph that are near. */
    private static final int NEAR = 2;

    private FaultNear() {}

    /** In it, in the sentence before or behind, or in its paragraph nearby; anywhere in a short text, and in an answer. */
    static boolean at(Page page, int sentence) {
        List<Sentence> all = page.sentences();
        if (all.size() <= SHORT || !page.setting().asked().isEmpty()) {
            return true;
        }
        int last = Math.min(all.size() - 1, sentence + NEAR);
        for (int s = Math.max(0, sentence - NEAR); s <= last; s++) {
            boolean near = Math.abs(s - sentence) <= 1
                    || all.get(s).paragraph() == all.get(sentence).paragraph();
            if (near && wrong(page, s)) {
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
