package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.time.TimeMark;

/**
 * Whether a clock time is said to be that of the first of the fault: 「最初に入れないと言われたのは 21:20 頃です」, "the first
 * timeout was at 21:02". That of what was done first is another matter.
 */
public final class FirstTime {

    /** Chars between the words that name the first and what joins them to its time. */
    private static final int FAR = 40;

    private FirstTime() {}

    /** Of the clock time that begins there. */
    public static boolean is(Page page, int s, int at) {
        return s >= 0
                && page.has(s, "time.first")
                && page.sentences().get(s).spoken()
                && TimesIn.of(page, s).stream()
                        .filter(mark -> mark.start() == at && mark.time().isPresent())
                        .anyMatch(clock -> joined(page, s, clock) && !deed(page, s));
    }

    private static boolean joined(Page page, int s, TimeMark clock) {
        int start = page.sentences().get(s).start();
        int before = dateBefore(page, s, clock);
        return page.distanceBefore(start, before, "time.first") <= FAR
                && page.distanceBefore(start, before, "time.first.is") <= 1;
    }

    /** Where the date begins that stands right before the clock time, otherwise the time. */
    private static int dateBefore(Page page, int s, TimeMark clock) {
        return TimesIn.of(page, s).stream()
                .filter(mark ->
                        mark.date().isPresent() && mark.end() <= clock.start() && clock.start() - mark.end() <= 2)
                .mapToInt(TimeMark::start)
                .findFirst()
                .orElse(clock.start());
    }

    private static boolean deed(Page page, int s) {
        return page.has(s, "own.deed") || page.has(s, "ended") || page.has(s, "time.good.state");
    }
}
