package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.time.TimeMark;
import dev.awsinquiry.reading.time.Zones;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a log, an alarm or a graph shows in a zone of its own, once it is told when it began: 「ログには 17:12:33 UTC とあります」
 * puts nothing right.
 */
final class ShownTime {

    private static final String SHOWN = "time.shown";

    /** Minutes of a day, and those by which a time that is looked up puts right the one that was told. */
    private static final int DAY = 24 * 60;

    private static final int NEAR = 3 * 60;

    private ShownTime() {}

    /** Whether the sentence tells such a time, and doesn't say that what was told before was wrong. */
    static boolean is(Page page, int s) {
        return page.setting().stated(Fact.WHEN_EXACT)
                && (page.has(s, SHOWN) || page.has(s, "zone.display") || page.has(s, "answer.source"))
                && elsewhere(page, s)
                && !page.has(s, "correction.said")
                && !opens(page, s);
    }

    private static boolean elsewhere(Page page, int s) {
        boolean compared =
                page.setting().moment().isPresent() && zones(page, s).findAny().isPresent();
        return compared ? zones(page, s).anyMatch(zone -> other(page, zone)) : far(page, s);
    }

    private static boolean opens(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return page.words().retractions().opens(page.folded().lower, sentence.start(), sentence.end());
    }

    /** Whether it is hours from what was told, as on clocks of another zone: 「ログだと 17:12 です」 behind 「2:10 から」. */
    private static boolean far(Page page, int s) {
        Optional<LocalTime> told = page.setting().thread().flatMap(Setting.InThread::time);
        return told.isPresent()
                && TimesIn.of(page, s).stream()
                        .flatMap(mark -> mark.time().stream())
                        .map(time -> Math.floorMod(told.get().until(time, ChronoUnit.MINUTES), DAY))
                        .allMatch(ahead -> Math.min(ahead, DAY - ahead) > NEAR);
    }

    /** The zones that the sentence names, by name or behind a time. */
    static Stream<String> zones(Page page, int s) {
        Stream<String> named = page.zones().stream()
                .map(Zones.Named::mark)
                .filter(zone -> page.sentences().get(s).holds(zone.start()))
                .map(TimeMark::zone);
        return Stream.concat(named, TimesIn.of(page, s).stream().map(TimeMark::zone))
                .filter(zone -> !zone.isEmpty());
    }

    private static boolean other(Page page, String zone) {
        try {
            return page.setting()
                    .moment()
                    .filter(told -> told.sameAs(ZoneId.of(zone)))
                    .isEmpty();
        } catch (DateTimeException e) {
            return false; // a zone that was kept in words
        }
    }
}
