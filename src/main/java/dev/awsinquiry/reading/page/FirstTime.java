package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.time.TimeMark;
import java.util.stream.Stream;

/**
 * Whether a clock time is said to be that of the first of the fault: 「最初に入れないと言われたのは 21:20 頃です」, "the first
 * timeout was at 21:02". That of what was done first is another matter.
 */
public final class FirstTime {

    /** Chars between the words that name the first and what joins them to its time. */
    private static final int FAR = 40;

    /** Chars between a date and its clock time. */
    private static final int BESIDE = 2;

    private static final String FIRST = "time.first";

    private FirstTime() {}

    /** Of the clock time that begins there. */
    public static boolean is(Page page, int s, int at) {
        return s >= 0
                && page.has(s, FIRST)
                && page.sentences().get(s).spoken()
                && TimesIn.of(page, s).stream()
                        .filter(mark -> mark.start() == at && mark.time().isPresent())
                        .anyMatch(clock -> first(page, s, dateBefore(page, s, clock)));
    }

    private static boolean first(Page page, int s, int time) {
        Sentence sentence = page.sentences().get(s);
        return page.distanceBefore(sentence.start(), time, "time.first.is") <= 1
                && page.found(sentence, FIRST).stream()
                        .filter(hit -> hit.start() < time && hit.end() <= time && time - hit.end() <= FAR)
                        .anyMatch(hit -> ofFault(page, hit.start(), time));
    }

    /** Whether the words are of the fault, not of what was done, of its end or of who was told. */
    private static boolean ofFault(Page page, int start, int end) {
        boolean fails = page.holds(start, end, "fail");
        return (fails || page.holds(start, end, "time.first.of") && !page.holds(start, end, "time.toldof"))
                && Stream.of("own.deed", "ended", "time.good.state").noneMatch(other -> page.holds(start, end, other));
    }

    /** Where the date begins that stands right before the clock time, otherwise the time. */
    private static int dateBefore(Page page, int s, TimeMark clock) {
        return TimesIn.of(page, s).stream()
                .filter(mark ->
                        mark.date().isPresent() && mark.end() <= clock.start() && clock.start() - mark.end() <= BESIDE)
                .mapToInt(TimeMark::start)
                .findFirst()
                .orElse(clock.start());
    }
}
