package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a date and a clock time are told in two zones, a log's and the asker's: "2026-11-26T23:30:12Z … that is 8:30 in
 * Japan" is of the day after.
 */
final class TwoZones {

    /** Chars between a time and its zone. */
    private static final int BESIDE = 2;
    /** Digits of a second that may stand before its zone. */
    private static final int FRACTION = 10;

    private TwoZones() {}

    /** Whether the date comes with its own clock time in a zone, and the sentence of the clock time names another one. */
    static boolean between(Page page, List<TimeMark> marks, int date, TimeMark clock) {
        Optional<String> own = zone(marks, date);
        if (own.isEmpty()) {
            return false;
        }
        Sentence sentence = page.sentences().get(page.sentenceAt(clock.start()));
        Stream<String> named = page.zones().stream()
                .filter(zone ->
                        zone.mark().start() >= sentence.start() && zone.mark().end() <= sentence.end())
                .map(zone -> zone.mark().zone());
        Stream<String> offsets = TimesIn.of(page, page.sentenceAt(clock.start())).stream()
                .map(TimeMark::zone)
                .filter(zone -> !zone.isEmpty());
        return Stream.concat(named, offsets).anyMatch(zone -> !zone.equals(own.get()));
    }

    /** The zone that stands behind the date and its clock time. */
    private static Optional<String> zone(List<TimeMark> marks, int date) {
        boolean whole = date + 2 < marks.size()
                && marks.get(date + 1).time().isPresent()
                && marks.get(date + 1).start() - marks.get(date).end() <= 1
                && marks.get(date + 2).start() - marks.get(date + 1).end() <= BESIDE + FRACTION;
        return whole ? Optional.of(marks.get(date + 2).zone()).filter(zone -> !zone.isEmpty()) : Optional.empty();
    }
}
