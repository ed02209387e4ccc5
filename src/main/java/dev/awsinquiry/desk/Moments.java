package dev.awsinquiry.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
