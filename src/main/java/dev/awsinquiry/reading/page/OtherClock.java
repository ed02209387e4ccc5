package dev.awsinquiry.reading.page;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whose clock a time is told by that names no zone: 「CloudWatch は UTC です。最初のエラーは 01:18」 behind a beginning at 10:10 in
 * Tokyo is of 10:18 there. It puts nothing right, and taken with the told zone it would be nine hours off.
 */
public final class OtherClock {

    private OtherClock() {}

    /**
     * Whether the sentence before says that something shows its times in another zone than the told one, and the clock time
     * is nearer to the told moment in that.
     */
    static boolean shows(Page page, int s, int at) {
        int before = s - 1;
        KnownMoment told = page.setting().moment().orElse(null);
        if (told == null
                || before < 0
                || !page.has(before, "zone.display")
                || named(page, s).isPresent()) {
            return false;
        }
        Optional<LocalTime> clock = TimesIn.of(page, s).stream()
                .filter(mark -> mark.start() == at)
                .flatMap(mark -> mark.time().stream())
                .findFirst();
        return clock.isPresent()
                && named(page, before)
                        .filter(Predicate.not(told::sameAs))
                        .filter(shown -> told.gap(clock.get(), shown).compareTo(told.gap(clock.get(), told.zone())) < 0)
                        .isPresent();
    }

    /** Whether that sentence says so of the clock times of the next one. */
    public static boolean ofNext(Page page, int s) {
        return s + 1 < page.sentences().size()
                && TimesIn.of(page, s + 1).stream()
                        .anyMatch(mark -> mark.time().isPresent() && shows(page, s + 1, mark.start()));
    }

    /** The zone that the sentence names. */
    private static Optional<ZoneId> named(Page page, int s) {
        return ShownTime.zones(page, s).findFirst().flatMap(SpokenZone::zone);
    }
}
