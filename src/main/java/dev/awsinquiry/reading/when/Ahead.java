package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;

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
                // under "When it happened" nobody enters a plan
                && !page.topic(s).equals("when")
                && !page.has(s, "fail")
                && !page.has(s, "time.observed")
                && page.timesIn().zones().stream()
                        .noneMatch(zone -> moment.atZone(zone).toInstant().isBefore(tomorrow));
    }

    /** The sentences that name dates all of which are to come. */
    static BitSet only(Page page) {
        BitSet only = new BitSet();
        BitSet past = new BitSet();
        for (TimeMark mark : page.times()) {
            int s = page.sentenceAt(mark.start());
            if (s >= 0 && mark.date().isPresent()) {
                only.set(s);
                past.set(s, past.get(s) || !is(page, s, mark.date().get().atTime(LocalTime.MAX)));
            }
        }
        only.andNot(past);
        return only;
    }
}
