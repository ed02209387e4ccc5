package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * Whether a moment is still to come: nothing was observed then, whatever the words are, "our go-live is 2026-04-20 09:00". It
 * is to come only where it is so in the reporter's zone and in all that the text names. Where a failure is told of beside it,
 * and in logs, a date is mistyped or a clock wrong rather than that anybody foresees it.
 */
final class Ahead {

    private Ahead() {}

    /** Whether the moment that the clock time completes is still to come. */
    static boolean is(Page page, TimeMark clock, LocalDateTime moment) {
        return is(page, page.sentenceAt(clock.start()), moment);
    }

    private static boolean is(Page page, int s, LocalDateTime moment) {
        Instant tomorrow = page.setting()
                .today()
                .plusDays(1)
                .atStartOfDay(page.setting().zone())
                .toInstant();
        // most moments are past in every zone there is
        return moment.toLocalDate().isAfter(page.setting().today())
                && s >= 0
                && page.sentences().get(s).spoken()
                && !page.has(s, "fail")
                && !page.has(s, "time.observed")
                && page.timesIn().zones().stream()
                        .noneMatch(zone -> moment.atZone(zone).toInstant().isBefore(tomorrow));
    }

    /** Whether the sentence names dates, and all of them are to come. */
    static boolean only(Page page, int s) {
        List<LocalDate> dates = s < 0
                ? List.of()
                : TimesIn.of(page, s).stream()
                        .flatMap(mark -> mark.date().stream())
                        .toList();
        return !dates.isEmpty() && dates.stream().allMatch(date -> is(page, s, date.atTime(LocalTime.MAX)));
    }
}
