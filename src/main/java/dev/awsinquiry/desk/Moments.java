package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Source;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/** Times as Slack and Java write them. */
final class Moments {
    /** Longer than clocks differ, and shorter than it takes Slack to send something again. */
    private static final Duration LATE = Duration.ofSeconds(10);

    /** Clocks differ a little, and the picker gives whole minutes: what is less than this ahead is now. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private Moments() {}

    /** What was picked; the minute that is about to begin is now. */
    static Instant notAhead(Instant chosen, Instant now) {
        return chosen.isAfter(now) && chosen.isBefore(now.plus(TOLERANCE)) ? now : chosen;
    }

    static Instant ofSeconds(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    /** A local date and time as a statement holds it; empty where it was kept in words. */
    static Optional<LocalDateTime> stated(String value) {
        try {
            return Optional.of(LocalDateTime.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String local(String seconds, ZoneId zone) {
        return LocalDateTime.ofInstant(ofSeconds(seconds), zone)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /**
     * The zone in which {@link #local} tells the moment. In the hour that the clocks go through twice a local time stands
     * for two moments; the later one is told by its offset, as the name of the zone would mean the earlier.
     */
    static String zone(String seconds, ZoneId zone) {
        ZonedDateTime moment = ofSeconds(seconds).atZone(zone);
        boolean earlier = moment.withEarlierOffsetAtOverlap().equals(moment);
        return earlier ? zone.getId() : moment.getOffset().getId();
    }

    /**
     * When something was said that is heard now: now, as clocks differ a little, unless it comes late or behind what was
     * said after it. It may have been sent again, or be made up for after an outage.
     *
     * @param said when, by Slack's clock
     * @param known what was heard before
     */
    static Instant heard(Instant said, Collection<Source> known, Instant now) {
        Instant second = said.truncatedTo(ChronoUnit.SECONDS);
        boolean overtaken = known.stream()
                .filter(source -> source.origin() == Source.Origin.REPLY)
                .anyMatch(source ->
                        source.worded().truncatedTo(ChronoUnit.SECONDS).isAfter(second));
        boolean late = said.plus(LATE).isBefore(now);
        return (overtaken || late) && said.isBefore(now) ? said : now;
    }

    /** The moment in a message's timestamp, {@code 1713153600.000100}. */
    static Optional<Instant> ofTs(String ts) {
        int dot = ts.indexOf('.');
        try {
            return Optional.of(ofSeconds(dot < 0 ? ts : ts.substring(0, dot)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
