package dev.awsinquiry.runtime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.Locale;

/** How long an inquiry is kept after it was resolved: a period of days, months and years, or of hours and less. */
final class KeptFor {

    private static final String TIME = "T";

    private KeptFor() {}

    /**
     * Reads it.
     *
     * @param text such as {@code P400D} or {@code PT36H}
     * @throws DateTimeException when it is neither, or lies ahead in any part of it
     * @throws ArithmeticException when no calendar goes back that far
     */
    static TemporalAmount parse(String text) {
        TemporalAmount kept = text.toUpperCase(Locale.ROOT).contains(TIME) ? Duration.parse(text) : Period.parse(text);
        if (kept.getUnits().stream().anyMatch(unit -> kept.get(unit) < 0)) {
            throw new DateTimeException("it lies ahead: " + text);
        }
        requireThatThereIsSuchADay(kept);
        return kept;
    }

    /** Otherwise the first to notice would be the one that deletes, an hour after each start. */
    private static void requireThatThereIsSuchADay(TemporalAmount kept) {
        Math.negateExact(
                Instant.EPOCH.atZone(ZoneOffset.UTC).minus(kept).toInstant().toEpochMilli());
    }
}
