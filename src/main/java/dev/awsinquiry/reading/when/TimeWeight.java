package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.page.Corrected;
import dev.awsinquiry.reading.page.FirstTime;
import dev.awsinquiry.reading.page.LineCut;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.Retractions;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.util.List;

/** How much a clock time counts as that of the beginning, beside the others of a text. */
final class TimeWeight {

    /** Chars between a time and what gives it to something else. */
    private static final int BESIDE = 3;

    /** Dates and clock times of a sentence that is more than a list of them. */
    private static final int MOST = 8;

    private static final String ONSET = "time.onset";

    private TimeWeight() {}

    static int of(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        if (page.meant(clock.start(), clock.end()) == Retractions.Meant.BEFORE || Making.told(page, clock)) {
            return 0;
        }
        if (ofOther(page, s, clock)) {
            return 1;
        }
        if (Corrected.tells(page, s) && !Passing.ofSomethingElse(page, s, clock.start())) {
            return 6;
        }
        if (page.topic(s).equals("when")) {
            return 5;
        }
        if (!page.sentences().get(s).spoken()) {
            return 2;
        }
        return begins(page, clock) ? 4 : 3;
    }

    /** Whether what is said of the time is that something began: 「20:10 JST から」, or the clause that it stands in. */
    static boolean begins(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        if (page.distanceBehind(s, clock.end(), "time.from.behind") <= 1 || FirstTime.is(page, s, clock.start())) {
            return true;
        }
        if (!page.has(s, ONSET)) {
            return false;
        }
        List<TimeMark> marks = TimesIn.of(page, s);
        if (marks.size() > MOST) {
            return true;
        }
        List<Clauses.Clause> telling =
                page.clauses(s).stream().filter(clause -> tells(page, clause)).toList();
        // "I noticed at 16:30, it began at 16:04"
        return telling.stream().anyMatch(clause -> within(clause, clock))
                || telling.stream().noneMatch(clause -> marks.stream()
                        .anyMatch(mark -> mark.time().isPresent() && within(clause, mark)));
    }

    private static boolean tells(Page page, Clauses.Clause clause) {
        return page.holds(clause.start(), clause.end(), ONSET);
    }

    private static boolean within(Clauses.Clause clause, TimeMark mark) {
        return clause.start() <= mark.start() && mark.end() <= clause.end();
    }

    /** Whether the words right beside a time give it to something else: when all was well, what was done, the moment of writing. */
    static boolean ofOther(Page page, int s, TimeMark clock) {
        int heading = page.sentences().get(s).heading();
        return heading >= 0 && page.has(heading, "time.other.head")
                || page.distanceBehind(s, clock.end(), "time.other.behind") <= BESIDE * 2 && !LineCut.is(page, s)
                || page.distanceBefore(page.sentences().get(s).start(), start(page, clock), "time.other.before")
                        <= BESIDE;
    }

    /** Where the date begins that stands right before a clock time, otherwise the time. */
    static int start(Page page, TimeMark clock) {
        int at = TimesIn.first(page.times(), clock.start()) - 1;
        TimeMark before = at < 0 ? clock : page.times().get(at);
        boolean beside = before.date().isPresent() && clock.start() - before.end() <= BESIDE + 1;
        return beside ? before.start() : clock.start();
    }
}
