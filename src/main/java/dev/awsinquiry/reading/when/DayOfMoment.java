package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.page.KnownMoment;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.SpokenDays;
import dev.awsinquiry.reading.page.SpokenZone;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.TimeMark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The day of a clock time in a reply where the day of the observation was given earlier. It is the same day, unless the
 * clock time is of another zone, where that day begins and ends at other hours, or of the other side of midnight.
 */
final class DayOfMoment {

    /** Nobody corrects a time by more than this without naming the day: behind 23:40, 「0:20」 is of the day after. */
    private static final Duration ACROSS = Duration.ofHours(18);

    private DayOfMoment() {}

    static Optional<LocalDateTime> of(Page page, TimeMark clock, LocalDate known) {
        LocalTime time = clock.time().orElseThrow();
        Optional<ZoneId> named = named(page, clock);
        Optional<KnownMoment> moment =
                page.setting().moment().or(() -> named.isEmpty() ? unzoned(page, known) : Optional.empty());
        if (moment.isEmpty()) {
            ZoneId of = named.orElseGet(() -> SpokenZone.known(page));
            return Optional.of(known.atTime(time)).filter(then -> !ahead(page, then, of));
        }
        ZoneId own = page.setting().zone();
        Instant written = page.setting().thread().orElseThrow().written();
        if (named.isPresent()) {
            return moment.get().nearest(time, named.get(), written);
        }
        LocalDateTime told =
                LocalDateTime.ofInstant(moment.get().at(), moment.get().zone());
        if (Vaguer.fits(page, clock, told.toLocalTime())) {
            return Optional.of(told);
        }
        if (!moment.get().sameAs(own)) {
            return moment.get().unnamed(time, own, written);
        }
        LocalDateTime same = known.atTime(time);
        boolean across =
                Duration.between(moment.get().at(), same.atZone(moment.get().zone()))
                                .abs()
                                .compareTo(ACROSS)
                        > 0;
        boolean ahead = !moment.get().at().isAfter(written)
                && same.atZone(moment.get().zone()).toInstant().isAfter(written.plus(SpokenDays.ROUNDED));
        return across || ahead ? moment.get().nearest(time, moment.get().zone(), written) : Optional.of(same);
    }

    /**
     * The observation as it was stated without its zone: midnight lies between 23:40 and 0:12 on whatever clock both are, and
     * people who name none go by their own.
     */
    private static Optional<KnownMoment> unzoned(Page page, LocalDate known) {
        return page.setting()
                .thread()
                .filter(thread -> page.setting().stated(Fact.WHEN_EXACT) && !thread.typed())
                .flatMap(Setting.InThread::time)
                .map(told -> known.atTime(told).atZone(page.setting().zone()))
                .map(told -> new KnownMoment(told.toInstant(), told.getZone(), false, false));
    }

    /** Whether a reply tells of a moment that is still to come. */
    private static boolean ahead(Page page, LocalDateTime moment, ZoneId zone) {
        return page.setting()
                .thread()
                .filter(thread ->
                        moment.atZone(zone).toInstant().isAfter(thread.written().plus(SpokenDays.ROUNDED)))
                .isPresent();
    }

    /** The only zone that is named beside the clock time, where it isn't that of the moment. */
    private static Optional<ZoneId> named(Page page, TimeMark clock) {
        int s = page.sentenceAt(clock.start());
        Stream<String> offsets =
                TimesIn.of(page, s).stream().map(TimeMark::zone).filter(zone -> !zone.isEmpty());
        Stream<String> zones = page.zones().stream()
                .map(zone -> zone.mark())
                .filter(zone -> page.sentences().get(s).holds(zone.start()))
                .map(TimeMark::zone);
        Set<String> all = Stream.concat(offsets, zones).collect(Collectors.toSet());
        return Optional.of(all)
                .filter(one -> one.size() == 1)
                .map(one -> ZoneId.of(one.iterator().next()));
    }
}
