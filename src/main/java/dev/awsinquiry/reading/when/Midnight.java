package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.page.WellAt;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The other side of midnight in one account: behind 「11/29 23:58 に成功」, 「0:02 に失敗」 is of the 30th. */
final class Midnight {

    /** Who goes back by less than this may as well tell of something earlier on that day. */
    private static final Duration ACROSS = Duration.ofHours(18);

    /** Chars between a date and its clock time. */
    private static final int BESIDE = 3;

    private Midnight() {}

    /** The clock time as it belongs to the date that stands before it: on that day, or on the next. */
    static TimeMark crossed(Page page, TimeMark date, TimeMark clock) {
        boolean across = own(page, date)
                .filter(first -> first.start() < clock.start())
                .filter(first -> follows(page, first, clock))
                .isPresent();
        return across
                ? new TimeMark(
                        clock.start(), clock.end(), clock.date(), clock.spoken(), clock.time(), true, clock.zone())
                : clock;
    }

    /** What was well came before what failed, however many hours lie between. */
    private static boolean follows(Page page, TimeMark first, TimeMark clock) {
        boolean good = LastGood.is(page, first);
        return (good || page.sentenceAt(first.start()) == page.sentenceAt(clock.start()))
                && behind(first, clock, good && WellAt.fails(page, clock));
    }

    private static boolean behind(TimeMark first, TimeMark clock, boolean sure) {
        LocalTime before = first.time().orElseThrow();
        LocalTime then = clock.time().orElseThrow();
        return !first.late()
                && then.isBefore(before)
                && (sure || Duration.between(then, before).compareTo(ACROSS) >= 0);
    }

    /** The clock time that stands right behind the date, or within the same mark. */
    private static Optional<TimeMark> own(Page page, TimeMark date) {
        List<TimeMark> marks = page.times();
        int at = TimesIn.first(marks, date.end());
        return Optional.of(date)
                .filter(mark -> mark.time().isPresent())
                .or(() -> marks.subList(at, Math.min(marks.size(), at + 1)).stream()
                        .filter(mark -> mark.time().isPresent() && mark.start() - date.end() <= BESIDE)
                        .findFirst());
    }
}
