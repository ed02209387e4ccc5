package dev.awsinquiry.reading.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The observation as it was stated before a reply, with its zone. A clock time of another zone belongs to a day that is
 * counted there: behind "19:40:12 UTC" of the 14th, 「4:45 JST」 is of the 15th.
 *
 * @param at when it was
 * @param zone that it was stated in
 * @param copied whether it was copied from a log or an alarm with its zone, as seconds tell: that zone is the machine's, and
 *     says nothing of the times that people give
 * @param picked whether it was chosen in a form, which shows times in the zone of whoever chooses
 */
public record KnownMoment(Instant at, ZoneId zone, boolean copied, boolean picked) {

    /** What is said of a moment without its zone is said about that moment if it is as near to it as this. */
    private static final Duration NEAR = Duration.ofHours(3);

    /** Of these days that is meant on which the clock time is nearest. */
    private static Stream<LocalDateTime> days(LocalDateTime moment, LocalTime clock) {
        return Stream.of(-1, 0, 1)
                .map(days -> moment.toLocalDate().plusDays(days).atTime(clock));
    }

    /** The moment that a clock time of that zone names; empty where the nearest one lies ahead of the writing. */
    public Optional<LocalDateTime> nearest(LocalTime clock, ZoneId named, Instant written) {
        return days(LocalDateTime.ofInstant(at, named), clock)
                .filter(moment -> !ahead(moment, named, written) || !again(clock))
                .min(Comparator.comparing(moment -> distance(moment, named)))
                .filter(moment -> at.isAfter(written) || !ahead(moment, named, written));
    }

    private static boolean ahead(LocalDateTime moment, ZoneId in, Instant written) {
        return moment.atZone(in).toInstant().isAfter(written.plus(SpokenDays.ROUNDED));
    }

    /** Whether the clock time is the told one, which only another zone is told of: 「14:02 は UTC です」. */
    private boolean again(LocalTime clock) {
        return LocalDateTime.ofInstant(at, zone).toLocalTime().equals(clock);
    }

    /** Whether a time that is told without a zone is of this one's. */
    public boolean carries(LocalDateTime told, ZoneId own) {
        return sameAs(own) || near(told, zone) || !copied && !near(told, own);
    }

    /**
     * The moment that a clock time names of which no zone is told: in the zone of this one or in people's own, whichever is
     * near. Where neither is, it is of this one's zone and that day, unless a machine gave those.
     */
    public Optional<LocalDateTime> unnamed(LocalTime clock, ZoneId own, Instant written) {
        return Stream.of(zone, own)
                .flatMap(tried -> nearest(clock, tried, written).filter(moment -> near(moment, tried)).stream())
                .findFirst()
                .or(() -> Optional.of(LocalDateTime.ofInstant(at, zone).with(clock))
                        .filter(same -> !copied));
    }

    /** Whether the clocks of the other zone show the same at that time. */
    public boolean sameAs(ZoneId other) {
        return zone.getRules().getOffset(at).equals(other.getRules().getOffset(at));
    }

    /** How far from it that clock time is at least in that zone. */
    Duration gap(LocalTime clock, ZoneId in) {
        return days(LocalDateTime.ofInstant(at, in), clock)
                .map(moment -> distance(moment, in))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private boolean near(LocalDateTime moment, ZoneId in) {
        return distance(moment, in).compareTo(NEAR) <= 0;
    }

    private Duration distance(LocalDateTime moment, ZoneId in) {
        return Duration.between(at, moment.atZone(in).toInstant()).abs();
    }
}
