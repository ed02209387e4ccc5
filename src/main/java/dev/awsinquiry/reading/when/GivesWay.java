package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Corrected;
import dev.awsinquiry.reading.page.FirstTime;
import dev.awsinquiry.reading.page.OtherMoment;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.LocalTime;
import java.util.List;

/**
 * Whether a clock time gives way to another one beside it: that at which the fault was noticed to an earlier one since which
 * it was so, 「検知は8:50、8:36 から溜まってます」; that at which something of one's own began to a later one at which the fault
 * did, "the batch started at 7:00, errors from 7:23", or to any since which it is so. Alone it is the best that there is.
 */
final class GivesWay {

    /** Dates and clock times on either side among which the other one is looked for. */
    private static final int BESIDE = 4;

    /** Letters of a word that says how it is. */
    private static final int WORD = 3;

    /** Minutes of half a day: what lies further ahead was before. */
    private static final int HALF = 12 * 60;

    private GivesWay() {}

    static boolean is(Page page, TimeMark clock) {
        Span own = own(page, clock);
        boolean noticed = page.holds(own.start(), own.end(), "time.noticed") && !first(page, clock, own);
        boolean begun = !noticed
                && page.holds(own.start(), own.end(), "time.begun")
                && !fails(page, clock, own)
                && !since(page, clock);
        if (!noticed && !begun) {
            return false;
        }
        List<TimeMark> times = page.times();
        int at = TimesIn.first(times, clock.start());
        return times.subList(Math.max(0, at - BESIDE), Math.min(times.size(), at + BESIDE)).stream()
                .filter(other -> other != clock && other.time().isPresent() && near(page, clock, other))
                .filter(other -> noticed ? before(other, clock) : before(clock, other) || since(page, other))
                .filter(other -> !Corrected.by(page, other))
                .anyMatch(other -> began(page, other));
    }

    private static boolean near(Page page, TimeMark clock, TimeMark other) {
        int s = page.sentenceAt(other.start());
        return s >= 0 && page.sentences().get(s).spoken() && Math.abs(s - page.sentenceAt(clock.start())) <= 1;
    }

    /** Whether that one was earlier, on whichever side of midnight. */
    private static boolean before(TimeMark first, TimeMark then) {
        LocalTime one = first.time().orElseThrow();
        int ahead = Math.floorMod(then.time().orElseThrow().toSecondOfDay() - one.toSecondOfDay(), 2 * HALF * 60);
        return ahead > 0 && ahead < HALF * 60;
    }

    /** Whether the fault is said to have begun then. */
    private static boolean began(Page page, TimeMark clock) {
        Span own = own(page, clock);
        boolean told = since(page, clock)
                || first(page, clock, own)
                || page.holds(own.start(), own.end(), "time.began.own")
                || stands(page, clock)
                || fails(page, clock, own) && !page.holds(own.start(), own.end(), "time.noticed");
        return told && !LastGood.is(page, clock) && !TimeWeight.ofOther(page, page.sentenceAt(clock.start()), clock);
    }

    /** Whether a fault is told of on either side of the time. */
    private static boolean fails(Page page, TimeMark clock, Span own) {
        return page.holds(own.start(), clock.start(), "fail") || page.holds(clock.end(), own.end(), "fail");
    }

    /** Whether it is so since then as the symptom says: "deployed 4:50, red from 5:06" where "gates are red". */
    private static boolean stands(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        int start = page.sentences().get(s).start();
        for (Hit since : page.found(page.sentences().get(s), "time.since.en")) {
            if (since.end() <= clock.start() && clock.start() - since.end() <= 1) {
                String before = page.lower(start, since.start()).stripTrailing();
                String word = before.substring(before.lastIndexOf(' ') + 1);
                return word.length() >= WORD && Symptom.word(page.setting().symptom(), word);
            }
        }
        return false;
    }

    private static boolean since(Page page, TimeMark clock) {
        return page.distanceBehind(page.sentenceAt(clock.start()), clock.end(), "time.from.behind") <= 1;
    }

    private static boolean first(Page page, TimeMark clock, Span own) {
        return FirstTime.is(page, page.sentenceAt(clock.start()), clock.start())
                || page.holds(own.start(), own.end(), "time.first.own");
    }

    private static Span own(Page page, TimeMark clock) {
        return OtherMoment.own(page, page.sentenceAt(clock.start()), clock);
    }
}
