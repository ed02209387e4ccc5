package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.time.TimeMark;
import dev.awsinquiry.reading.time.Zones;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a sentence only says the told moment again, be it on another clock: 「サーバーが UTC で 05:02 です」 behind 14:02 in Tokyo. */
final class SameMoment {

    private SameMoment() {}

    static boolean is(Page page, int s, int at) {
        Optional<KnownMoment> told = page.setting().moment();
        Optional<LocalTime> clock = TimesIn.of(page, s).stream()
                .filter(mark -> mark.start() == at)
                .findFirst()
                .flatMap(TimeMark::time);
        if (told.isEmpty() || clock.isEmpty()) {
            return false;
        }
        Stream<String> zones = page.zones().stream()
                .map(Zones.Named::mark)
                .filter(zone -> page.sentences().get(s).holds(zone.start()))
                .map(TimeMark::zone);
        Stream<String> offsets = TimesIn.of(page, s).stream().map(TimeMark::zone);
        return Stream.concat(zones, offsets)
                .filter(zone -> !zone.isEmpty())
                .anyMatch(zone -> shows(told.get(), zone, clock.get()));
    }

    private static boolean shows(KnownMoment told, String zone, LocalTime clock) {
        try {
            LocalTime there = told.at().atZone(ZoneId.of(zone)).toLocalTime();
            return there.truncatedTo(ChronoUnit.MINUTES).equals(clock.truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException e) {
            return false; // a zone that was kept in words
        }
    }
}
