package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;

/**
 * Whether a time is that at which something was made, opened or filed: 「2024-01-10 09:00 に作成しました」 says nothing of when it
 * failed.
 */
final class Making {

    /** Chars between a time and what was made then. */
    private static final int NEAR = 20;

    /** Chars between a date and its clock time: " at ". */
    private static final int JOINED = 4;

    /** Chars between the words before a date and the date. */
    private static final int BESIDE = 2;

    /** Marks that one moment is written with: the day, the date, the time, the zone. */
    private static final int MOST = 4;

    private Making() {}

    static boolean told(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        int made = s < 0 ? Page.FAR : page.distanceBehind(s, clock.end(), "time.made");
        int next = TimesIn.first(page.times(), clock.end());
        boolean between = next < page.times().size() && page.times().get(next).start() < clock.end() + made;
        boolean behind = made < NEAR && !between && made < page.distanceBehind(s, clock.end(), "time.observed");
        return behind || before(page, s, clock);
    }

    /** Whether it is told before the date and the time: "the instance was launched on 2024-01-10 at 09:00". */
    private static boolean before(Page page, int s, TimeMark clock) {
        int start = clock.start();
        int first = TimesIn.first(page.times(), clock.start());
        for (int i = first - 1; i >= Math.max(0, first - MOST); i--) {
            TimeMark date = page.times().get(i);
            if (start - date.end() > JOINED) {
                break;
            }
            start = date.start();
        }
        return s >= 0 && page.distanceBefore(page.sentences().get(s).start(), start, "time.made.before") <= BESIDE;
    }

    /** Whether the same sentence tells of a failure: where it names no other time, it was then. */
    static boolean failed(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        return page.has(s, "fail") || page.has(s, "time.observed");
    }
}
