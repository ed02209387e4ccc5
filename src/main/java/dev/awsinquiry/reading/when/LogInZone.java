package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import dev.awsinquiry.reading.time.Zones;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The zone that is all that a reply tells of times, above lines of a log with offsets of their own: 「JST です⏎…T23:20:13Z
 * ERROR」. It answers in which zone people tell their times, and the moment of the log is told in it.
 */
final class LogInZone {

    /** Chars between a clock time and its offset. */
    private static final int BESIDE = 1;

    private static final List<String> OF_ELSE = List.of("zone.display", "zone.setting", "zone.clock");

    private LogInZone() {}

    /** The moment of the log, on the clock of whoever pasted it. */
    static LocalDateTime told(Page page, TimeMark clock, LocalDateTime moment) {
        Optional<ZoneId> own = offset(page, clock);
        Optional<ZoneId> told = own.isEmpty() ? own : zone(page);
        return told.map(zone ->
                        moment.atZone(own.get()).withZoneSameInstant(zone).toLocalDateTime())
                .orElse(moment);
    }

    /** Whether the offset of a log gives way to the zone that was told. */
    static boolean givesWay(Page page, TimeMark offset) {
        return !spoken(page, page.sentenceAt(offset.start())) && zone(page).isPresent();
    }

    private static Optional<ZoneId> zone(Page page) {
        if (page.setting().thread().isEmpty() || page.times().stream().anyMatch(mark -> clock(page, mark))) {
            return Optional.empty();
        }
        List<TimeMark> named = page.zones().stream()
                .map(Zones.Named::mark)
                .filter(zone -> spoken(page, page.sentenceAt(zone.start())))
                .toList();
        return Optional.of(named)
                .filter(zones -> zones.size() == 1 && answers(page, zones.get(0)))
                .flatMap(zones -> zone(zones.get(0)));
    }

    private static boolean clock(Page page, TimeMark mark) {
        return mark.time().isPresent() && spoken(page, page.sentenceAt(mark.start()));
    }

    /** Whether its sentence says nothing else, and nothing of a machine. */
    private static boolean answers(Page page, TimeMark zone) {
        int s = page.sentenceAt(zone.start());
        return BareAnswer.alone(page, s, List.of()) && OF_ELSE.stream().noneMatch(other -> page.has(s, other));
    }

    /** Whether it is said by whoever replies, and no line of a log. */
    private static boolean spoken(Page page, int s) {
        if (s < 0) {
            return false;
        }
        Sentence in = page.sentences().get(s);
        return in.spoken()
                && TimesIn.of(page, s).stream()
                        .flatMap(mark -> mark.time().stream())
                        .noneMatch(time -> time.getSecond() > 0);
    }

    private static Optional<ZoneId> offset(Page page, TimeMark clock) {
        return TimesIn.of(page, page.sentenceAt(clock.start())).stream()
                .filter(mark -> !mark.zone().isEmpty())
                .filter(mark -> mark == clock || mark.start() >= clock.end() && mark.start() - clock.end() <= BESIDE)
                .findFirst()
                .flatMap(LogInZone::zone);
    }

    private static Optional<ZoneId> zone(TimeMark mark) {
        try {
            return Optional.of(ZoneId.of(mark.zone()));
        } catch (DateTimeException e) {
            return Optional.empty(); // one that was kept in words
        }
    }
}
