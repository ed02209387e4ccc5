package dev.awsinquiry.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Times as Slack and Java write them. */
final class Moments {
    private Moments() {}

    static Instant ofSeconds(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
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
