package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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

    /** Whether the clock time that was taken, or all that are told, have another right behind them. */
    static boolean hasOther(Page page, Notes notes, TimeMark zone) {
        int s = page.sentenceAt(zone.start());
        if (s < 0) {
            return false;
        }
        List<TimeMark> clocks = TimesIn.of(page, s).stream()
                .filter(mark -> mark.time().isPresent())
                .toList();
        Finding exact = notes.of(Fact.WHEN_EXACT);
        if (exact == null || exact.unknown()) {
            return !clocks.isEmpty()
                    && (clocks.stream().allMatch(clock -> other(page, clock.end(), zone) && !beside(zone, clock))
                            || clocks.size() == 2 && contradicts(page, clocks.get(0), clocks.get(1)));
        }
        Span taken = page.folded().stretch(exact.span());
        return page.sentenceAt(taken.start()) == s && other(page, taken.end(), zone);
    }

    /** Whether each of two clock times has a zone of its own, and they are two moments: nobody knows which of them is meant. */
    private static boolean contradicts(Page page, TimeMark first, TimeMark second) {
        Optional<TimeMark> told = behind(page, first.end());
        Optional<TimeMark> again = behind(page, second.end());
        return told.isPresent()
                && again.filter(other -> !other.zone().equals(told.get().zone()))
                        .isPresent()
                && !minute(page, first, told.get()).equals(minute(page, second, again.get()));
    }

    private static LocalTime minute(Page page, TimeMark clock, TimeMark zone) {
        return page.setting()
                .today()
                .atTime(clock.time().orElseThrow())
                .atZone(ZoneId.of(zone.zone()))
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES);
    }

    private static boolean beside(TimeMark zone, TimeMark clock) {
        return beside(clock.end(), zone.start()) || beside(zone.end(), clock.start());
    }

    private static boolean other(Page page, int end, TimeMark zone) {
        return behind(page, end).filter(own -> !own.zone().equals(zone.zone())).isPresent();
    }

    /** The zone right behind a clock time. */
    private static Optional<TimeMark> behind(Page page, int end) {
        Stream<TimeMark> named = page.zones().stream().map(found -> found.mark());
        List<TimeMark> times = page.times();
        Stream<TimeMark> offsets = times.subList(TimesIn.first(times, end), times.size()).stream()
                .takeWhile(mark -> mark.start() - end <= BESIDE)
                .filter(mark -> !mark.zone().isEmpty());
        return Stream.concat(named, offsets)
                .filter(mark -> beside(end, mark.start()))
                .findFirst();
    }

    private static boolean beside(int end, int start) {
        return start >= end && start - end <= BESIDE;
    }
}
