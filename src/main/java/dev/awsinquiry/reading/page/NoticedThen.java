package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.time.TimeMark;
import java.util.List;

/**
 * Whether a clock time is but that at which somebody was told of the fault, after it began as was told before: 「9:05 にアラートが
 * 来ました」. Who tells since when it was so tells of the fault.
 */
final class NoticedThen {

    private NoticedThen() {}

    static boolean is(Page page, int s, int at) {
        return page.setting().stated(Fact.WHEN_EXACT)
                && !otherClock(page)
                && FirstTime.later(page, s, at)
                && TimesIn.of(page, s).stream()
                        .filter(mark -> mark.start() == at)
                        .anyMatch(clock -> noticed(page, s, clock));
    }

    /** Whether the beginning was told by another clock than theirs: which comes first isn't known. */
    private static boolean otherClock(Page page) {
        return page.setting()
                .thread()
                .flatMap(Setting.InThread::moment)
                .filter(told -> !told.zone().equals(page.setting().zone()))
                .isPresent();
    }

    private static boolean noticed(Page page, int s, TimeMark clock) {
        Span own = OtherMoment.own(page, s, clock);
        return page.holds(own.start(), own.end(), "time.noticed")
                && !fails(page, s, own)
                && !page.holds(own.start(), own.end(), "own.look")
                && page.distanceBehind(s, clock.end(), "time.from.behind") > 1;
    }

    /** Whether a fault is told of, beside the alert that tells of one. */
    private static boolean fails(Page page, int s, Span own) {
        List<Hit> noticed = page.found(page.sentences().get(s), "time.noticed");
        return page.found(page.sentences().get(s), "fail").stream()
                .filter(fail -> fail.start() >= own.start() && fail.end() <= own.end())
                .anyMatch(fail ->
                        noticed.stream().noneMatch(hit -> hit.start() <= fail.start() && fail.start() < hit.end()));
    }
}
