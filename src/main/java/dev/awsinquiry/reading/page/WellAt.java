package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.time.TimeMark;
import java.util.List;

/**
 * Whether the words of a clock time's own say that all was well then, or that none of the fault was seen since: 「0:58 に Ready
 * になりました」, "no flaps since 09:31 UTC". In Japanese they follow on the time, up to the next one; in English they stand in its
 * clause. Nothing of the fault began then.
 */
public final class WellAt {

    private static final String GOOD = "time.good.pred";
    private static final String NONE = "time.none.pred";
    private static final String FAIL = "fail";
    private static final String CODE = "status.code";
    private static final String COMMAS = "、,;(";

    private WellAt() {}

    /** Whether it is so of that clock time. */
    public static boolean is(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        if (s < 0 || !page.sentences().get(s).spoken()) {
            return false;
        }
        Span own = own(page, s, clock);
        return own.end() > own.start() && tells(page, own.start(), own.end());
    }

    /** Whether a sentence says so of no time. */
    static boolean tells(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return tells(page, sentence.start(), sentence.end());
    }

    /** Whether the words of the clock time's own tell of a fault. */
    public static boolean fails(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        Span own = own(page, s, clock);
        return page.holds(own.start(), own.end(), FAIL) || page.holds(own.start(), own.end(), CODE);
    }

    private static boolean tells(Page page, int start, int end) {
        return says(page, start, end, GOOD, false) || says(page, start, end, NONE, true);
    }

    /** Whether such words stand there, and none of a fault; before words that deny it may stand what they deny. */
    private static boolean says(Page page, int start, int end, String what, boolean denies) {
        if (!page.holds(start, end, what)) {
            return false;
        }
        if (denies && NothingComes.is(page, start, end)) {
            return false;
        }
        int from = denies ? lastEnd(page, start, end, what) : start;
        return !page.holds(from, end, FAIL) && !page.holds(from, end, CODE);
    }

    private static int lastEnd(Page page, int start, int end, String what) {
        return page.found(page.sentences().get(page.sentenceAt(start)), what).stream()
                .filter(hit -> hit.start() >= start && hit.end() <= end)
                .mapToInt(Hit::end)
                .max()
                .orElse(end);
    }

    private static Span own(Page page, int s, TimeMark clock) {
        Sentence sentence = page.sentences().get(s);
        if (Lines.hasJapanese(page.folded().text, sentence.start(), sentence.end())) {
            return behind(page, s, clock, sentence);
        }
        Clauses.Clause breath = OtherMoment.breath(page, s, clock);
        boolean alone = TimesIn.of(page, s).stream()
                .filter(mark -> mark.time().isPresent() && mark != clock)
                .noneMatch(mark -> mark.start() >= breath.start() && mark.start() < breath.end());
        return alone ? new Span(breath.start(), breath.end()) : new Span(clock.end(), clock.end());
    }

    /** Up to the next time, or to the first comma behind which a fault was told. */
    private static Span behind(Page page, int s, TimeMark clock, Sentence sentence) {
        List<TimeMark> marks = TimesIn.of(page, s);
        int end = marks.stream()
                .filter(mark -> mark.start() >= clock.end())
                .filter(mark -> mark.time().isPresent() || mark.date().isPresent())
                .mapToInt(TimeMark::start)
                .findFirst()
                .orElse(sentence.end());
        String lower = page.folded().lower;
        for (int at = clock.end(); at < end; at++) {
            if (COMMAS.indexOf(lower.charAt(at)) >= 0 && page.holds(clock.end(), at, FAIL)) {
                return new Span(clock.end(), at);
            }
        }
        return new Span(clock.end(), end);
    }
}
