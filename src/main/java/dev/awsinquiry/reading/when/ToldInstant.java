package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The moment that was told without its zone, and is written with one now: a log's "2026-11-29 21:17:32 JST" behind 「21:17 に
 * 落ちました」 says which zone that was.
 */
final class ToldInstant {

    private ToldInstant() {}

    /** Whether the zone is that of the told moment, whose date and clock time stand from there up to the zone. */
    static boolean has(Page page, int start, TimeMark zone) {
        Optional<LocalDateTime> told = page.setting().said(Fact.WHEN_EXACT).flatMap(ToldInstant::moment);
        if (told.isEmpty() || page.setting().stated(Fact.WHEN_TIMEZONE)) {
            return false;
        }
        if (copied(page) && clocks(page, zone).anyMatch(time -> minute(told.get(), time))) {
            return true;
        }
        List<TimeMark> written = page.times().stream()
                .filter(mark -> mark.start() >= start && mark.end() <= zone.end())
                .toList();
        return written.stream()
                        .flatMap(mark -> mark.date().stream())
                        .anyMatch(told.get().toLocalDate()::equals)
                && written.stream().flatMap(mark -> mark.time().stream()).anyMatch(time -> same(told.get(), time));
    }

    /** Whether the moment was copied from a machine's log, as its seconds tell, and without a zone. */
    static boolean copied(Page page) {
        return !page.setting().stated(Fact.WHEN_TIMEZONE)
                && page.setting()
                        .said(Fact.WHEN_EXACT)
                        .flatMap(ToldInstant::moment)
                        .filter(told -> told.getSecond() > 0)
                        .isPresent();
    }

    /** The clock times of the zone's sentence: 「これ JST だから 23:12 な」. */
    private static Stream<LocalTime> clocks(Page page, TimeMark zone) {
        return TimesIn.of(page, page.sentenceAt(zone.start())).stream().flatMap(mark -> mark.time().stream());
    }

    private static boolean minute(LocalDateTime told, LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).equals(told.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Whether it is the same, to the second where that was told. */
    private static boolean same(LocalDateTime told, LocalTime time) {
        LocalTime clock = told.getSecond() == 0 ? time.truncatedTo(ChronoUnit.MINUTES) : time;
        return clock.equals(told.toLocalTime());
    }

    private static Optional<LocalDateTime> moment(String value) {
        try {
            return Optional.of(LocalDateTime.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // one that isn't known
        }
    }
}
