package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clock time with its zone right behind it, "15:15 UTC": it is of no other zone that is named beside it, "Tulsa is Central
 * time, so 15:15 UTC".
 */
final class ClockWithZone {

    /** Chars between a clock time and its zone: a blank and a bracket. */
    private static final int BESIDE = 2;

    private ClockWithZone() {}

    /** Whether the zone stands beside no clock time, and the one that was taken, or all that are told, have another. */
    static boolean hasOther(Page page, Notes notes, TimeMark zone) {
        int s = page.sentenceAt(zone.start());
        if (s < 0) {
            return false;
        }
        List<TimeMark> clocks = TimesIn.of(page, s).stream()
                .filter(mark -> mark.time().isPresent())
                .toList();
        boolean own = clocks.stream()
                .anyMatch(clock -> beside(clock.end(), zone.start()) || beside(zone.end(), clock.start()));
        if (clocks.isEmpty() || own) {
            return false;
        }
        Finding exact = notes.of(Fact.WHEN_EXACT);
        if (exact == null || exact.unknown()) {
            return clocks.stream().allMatch(clock -> other(page, clock.end(), zone));
        }
        Span taken = page.folded().stretch(exact.span());
        return page.sentenceAt(taken.start()) == s && other(page, taken.end(), zone);
    }

    private static boolean other(Page page, int end, TimeMark zone) {
        Stream<TimeMark> named = page.zones().stream().map(found -> found.mark());
        Stream<TimeMark> offsets =
                page.times().stream().filter(mark -> !mark.zone().isEmpty());
        Optional<TimeMark> own = Stream.concat(named, offsets)
                .filter(mark -> beside(end, mark.start()))
                .findFirst();
        return own.isPresent() && !own.get().zone().equals(zone.zone());
    }

    private static boolean beside(int end, int start) {
        return start >= end && start - end <= BESIDE;
    }
}
