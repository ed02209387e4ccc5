package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a clock time is said to be that of the first of the fault: 「最初に入れないと言われたのは 21:20 頃です」, "the first
 * timeout was at 21:02". That of what was done first is another matter, and so is the first complaint about what had begun
 * before, as was told.
 */
public final class FirstTime {

    /** Chars between the words that name the first and what joins them to its time. */
    private static final int FAR = 40;

    /** Chars between a date and its clock time. */
    private static final int BESIDE = 2;

    /** Chars of a word for what is done, without what changes at its end. */
    private static final int STEM = 5;

    private static final String FIRST = "time.first";

    private FirstTime() {}

    /** Of the clock time that begins there. */
    public static boolean is(Page page, int s, int at) {
        return s >= 0
                && page.has(s, FIRST)
                && page.sentences().get(s).spoken()
                && TimesIn.of(page, s).stream()
                        .filter(mark -> mark.start() == at && mark.time().isPresent())
                        .anyMatch(clock ->
                                first(page, s, dateBefore(page, s, clock).start()));
    }

    /**
     * Whether a sentence of the thread names the first of something at that time, and no other beginning: of what isn't the
     * fault, or later than the fault began.
     */
    static boolean aside(Page page, int s, int at) {
        return page.has(s, FIRST)
                && !begins(page, s)
                && !MessageBefore.says(page, "asked.when")
                && (unlike(page, s) || !page.has(s, "time.first.told") && later(page, s, at));
    }

    /** Whether it is told of a beginning in other words than those for the first of something. */
    private static boolean begins(Page page, int s) {
        return page.found(page.sentences().get(s), "time.onset").stream()
                .anyMatch(hit -> !page.holds(hit.start(), hit.end(), "time.first.word"));
    }

    /** Whether the first is that of something else: a drill, a false alarm, a backup where nobody speaks of backups. */
    private static boolean unlike(Page page, int s) {
        String symptom = page.setting().symptom();
        return page.has(s, "time.first.not")
                || page.found(page.sentences().get(s), "time.first.thing").stream()
                        .anyMatch(hit ->
                                !symptom.contains(page.lower(hit.start(), Math.min(hit.end(), hit.start() + STEM))));
    }

    /** Whether it is after the moment that was told. */
    static boolean later(Page page, int s, int at) {
        return later(page, s, at, Duration.ZERO);
    }

    /** Whether it is after the moment that was told, by more than that. */
    static boolean later(Page page, int s, int at, Duration by) {
        Setting.InThread thread = page.setting().thread().orElse(null);
        TimeMark clock = TimesIn.of(page, s).stream()
                .filter(mark -> mark.start() == at && mark.time().isPresent())
                .findFirst()
                .orElse(null);
        if (thread == null || clock == null) {
            return false;
        }
        LocalTime time = clock.time().orElseThrow();
        KnownMoment told = thread.moment().orElse(null);
        if (told == null) {
            return thread.time()
                    .filter(first -> Duration.between(first, time).compareTo(by) > 0)
                    .isPresent();
        }
        Optional<ZoneId> named = SpokenZone.zone(clock.zone());
        // a log's moment and one that people tell are on two clocks
        boolean near = !by.isZero()
                && named.isEmpty()
                && told.gap(time, page.setting().zone()).compareTo(by) <= 0;
        ZoneId zone = named.orElse(told.zone());
        return !near
                && dateBefore(page, s, clock)
                        .date()
                        .map(date -> date.atTime(time))
                        .or(() -> told.nearest(time, zone, thread.written()))
                        .filter(first ->
                                first.atZone(zone).toInstant().isAfter(told.at().plus(by)))
                        .isPresent();
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

    /** The date that stands right before the clock time, otherwise the time. */
    private static TimeMark dateBefore(Page page, int s, TimeMark clock) {
        return TimesIn.of(page, s).stream()
                .filter(mark ->
                        mark.date().isPresent() && mark.end() <= clock.start() && clock.start() - mark.end() <= BESIDE)
                .findFirst()
                .orElse(clock);
    }
}
