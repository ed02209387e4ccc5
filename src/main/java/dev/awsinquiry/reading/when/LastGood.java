package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.WellAt;
import dev.awsinquiry.reading.time.TimeMark;

/**
 * Whether all was well at a time: 「最後に成功したのは 4/14 16:30 です」, "it last worked on Apr 14 at 16:30". Nothing was observed
 * then of the fault, unless the sentence goes on to tell it.
 */
final class LastGood {

    /** Chars between a time and what tells of it that all was well. */
    private static final int BESIDE = 3;

    /** Chars of a zone in its brackets. */
    private static final int ZONE = 12;

    private LastGood() {}

    static boolean is(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        if (s < 0 || !page.sentences().get(s).spoken() || page.topic(s).equals("when")) {
            return false;
        }
        boolean good = page.distanceBehind(s, behindZone(page, clock), "time.good.behind") <= BESIDE
                || page.distanceBefore(
                                page.sentences().get(s).start(), TimeWeight.start(page, clock), "time.good.before")
                        <= BESIDE;
        // each of two times is judged by what is told of itself: 「23:58 に成功、0:02 に失敗」
        return WellAt.is(page, clock) || good && (page.setting().stated(Fact.WHEN_EXACT) || !WellAt.fails(page, clock));
    }

    /** Behind the zone in brackets that goes with the time: 「07:00 (JST) のバッチは成功」. */
    private static int behindZone(Page page, TimeMark clock) {
        String lower = page.folded().lower;
        int open = Chars.skipBlanks(lower, clock.end());
        int close =
                Chars.at(lower, open) == '(' ? Chars.find(lower, ")", open, Math.min(lower.length(), open + ZONE)) : -1;
        return close > open && close < open + ZONE ? close + 1 : clock.end();
    }

    /** Whether the beginning is stated, and it is something else that happened then: a deployment, or what was well. */
    static boolean other(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        return page.setting().stated(Fact.WHEN_EXACT)
                && !Passing.begins(page, s)
                && !page.has(s, "correction.said")
                && (TimeWeight.ofOther(page, s, clock) || !DayOfReply.told(page, clock));
    }
}
