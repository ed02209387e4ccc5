package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.SoonDays;
import dev.awsinquiry.reading.page.SpokenDays;
import dev.awsinquiry.reading.page.SpokenZone;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;

/**
 * Whether a moment is still to come: nothing was observed then, whatever the words are, "our go-live is 2026-04-20 09:00". It
 * is to come only where it is so in the reporter's zone and in all that the text names. Where a failure is told of beside it,
 * and in logs, a date is mistyped or a clock wrong rather than that anybody foresees it.
 */
final class Ahead {

    private Ahead() {}

    /** Whether the moment that the clock time completes is still to come. */
    static boolean is(Page page, TimeMark date, TimeMark clock, LocalDateTime moment) {
        return is(page, page.sentenceAt(clock.start()), moment)
                || !date.spoken()
                        && SoonDays.yearless(page, date)
                        && coming(page, page.sentenceAt(date.start()), moment);
    }

    /**
     * Whether the date, or all those beside the clock time, are told without their year and still to come: 「出荷は 11/30 の9時に
     * ずらしました」 on the 29th. Of which year it is was only guessed, so that it is no mistyped one either.
     */
    static boolean foreseen(Page page, TimeMark mark) {
        if (mark.date().isPresent()) {
            return day(page, mark);
        }
        List<TimeMark> dates = TimesIn.of(page, page.sentenceAt(mark.start())).stream()
                .filter(beside -> beside.date().isPresent())
                .toList();
        return !dates.isEmpty() && dates.stream().allMatch(date -> day(page, date) || spoken(page, date, mark));
    }

    /** Whether a day that is spoken of is that of the clock time behind it, and both lie ahead: 「月曜10時」 said on that Monday. */
    private static boolean spoken(Page page, TimeMark date, TimeMark clock) {
        return date.spoken()
                && clock.time().isPresent()
                && TimeWeight.start(page, clock) == date.start()
                && SpokenDays.moment(page, date, clock).isEmpty();
    }

    private static boolean day(Page page, TimeMark date) {
        return !date.spoken()
                && SoonDays.yearless(page, date)
                && coming(
                        page,
                        page.sentenceAt(date.start()),
                        date.date().orElseThrow().atStartOfDay());
    }

    private static boolean is(Page page, int s, LocalDateTime moment) {
        return coming(page, s, moment)
                // under "When it happened" nobody enters a plan
                && !page.topic(s).equals("when")
                && !page.has(s, "fail")
                && !page.has(s, "time.observed");
    }

    private static boolean coming(Page page, int s, LocalDateTime moment) {
        Instant tomorrow = page.setting()
                .today()
                .plusDays(1)
                .atStartOfDay(page.setting().zone())
                .toInstant();
        // most moments are past in every zone there is
        return moment.toLocalDate().isAfter(page.setting().today())
                && s >= 0
                && page.sentences().get(s).spoken()
                && !moment.atZone(SpokenZone.known(page)).toInstant().isBefore(tomorrow)
                && page.timesIn().zones().stream()
                        .noneMatch(zone -> moment.atZone(zone).toInstant().isBefore(tomorrow));
    }

    /** The sentences that name dates all of which are to come. */
    static BitSet only(Page page) {
        BitSet only = new BitSet();
        BitSet past = new BitSet();
        for (TimeMark mark : page.times()) {
            int s = page.sentenceAt(mark.start());
            // a day that is spoken of has come where it is spoken of
            if (s >= 0 && mark.date().isPresent() && !mark.spoken()) {
                only.set(s);
                past.set(s, past.get(s) || !is(page, s, mark.date().get().atTime(LocalTime.MAX)));
            }
        }
        only.andNot(past);
        return only;
    }
}
