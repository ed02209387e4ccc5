package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.time.TimeMark;
import dev.awsinquiry.reading.time.Zones;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The zone whose day "today" is: the one that its sentence names, else that of the inquiry's times, else the reporter's. At
 * 05:00 in California the 30th has begun in Auckland, and "today 1:10 am PST" is still of the 29th.
 */
public final class SpokenZone {

    /** Chars between a day or a clock time and the zone that belongs to it. */
    private static final int NEAR = 24;

    private SpokenZone() {}

    /** Of a day that is spoken of there, these being the times of the page. */
    static ZoneId at(Page page, int place, List<TimeMark> times) {
        int s = page.sentenceAt(place);
        return s < 0
                ? known(page)
                : named(page, page.sentences().get(s), place, times).orElseGet(() -> known(page));
    }

    /** Of what is told without naming one. */
    public static ZoneId known(Page page) {
        return page.setting()
                .said(Fact.WHEN_TIMEZONE)
                .flatMap(SpokenZone::zone)
                .orElse(page.setting().zone());
    }

    private static Optional<ZoneId> named(Page page, Sentence sentence, int place, List<TimeMark> times) {
        List<TimeMark> told = times.stream()
                .filter(mark -> sentence.holds(mark.start()))
                .filter(mark -> mark.time().isPresent() || mark.start() == place)
                .toList();
        Stream<TimeMark> offsets = times.stream().filter(mark -> sentence.holds(mark.start()));
        Stream<TimeMark> names = page.zones().stream()
                .map(Zones.Named::mark)
                .filter(zone -> sentence.holds(zone.start()))
                .filter(zone -> told.stream().anyMatch(mark -> near(mark, zone)));
        Set<String> all = Stream.concat(offsets, names)
                .map(TimeMark::zone)
                .filter(zone -> !zone.isEmpty())
                .collect(Collectors.toSet());
        // where two are named, either may be meant
        return Optional.of(all)
                .filter(one -> one.size() == 1)
                .flatMap(one -> zone(one.iterator().next()));
    }

    private static boolean near(TimeMark mark, TimeMark zone) {
        return zone.start() - mark.end() <= NEAR && mark.start() - zone.end() <= NEAR;
    }

    /** The zone of that id; empty for one that was kept in words, and for none. */
    static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
