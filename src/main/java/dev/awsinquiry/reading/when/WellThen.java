package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.page.MessageBefore;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.TimeAsked;
import dev.awsinquiry.reading.phrase.Hit;

/**
 * What was well at a part of the day, 「昼は動いてました」, is the last that was seen of it well, and tells of no recovery. It does
 * where it answers when it was over, or where the fault is told of the night or day before: 「昨夜落ちて、今朝は使えてました」.
 */
final class WellThen {

    private WellThen() {}

    /** Whether the stretch of that sentence is within such words. */
    static boolean at(Page page, int s, int start, int end) {
        if (!page.has(s, "good.then.ja") || asked(page)) {
            return false;
        }
        for (Hit well : page.found(page.sentences().get(s), "good.then.ja")) {
            boolean shared = well.start() < end && start < well.end();
            if (shared && !(page.holds(0, well.start(), "good.since.ja") && page.holds(0, well.start(), "fail"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean asked(Page page) {
        return TimeAsked.ofEnd(page) || MessageBefore.asks(page, "asked.over");
    }
}
