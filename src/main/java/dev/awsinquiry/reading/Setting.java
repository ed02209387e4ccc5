package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What a text has to be read against.
 *
 * @param asked the facts that had been asked for when it was written; a short answer (「全員です」) counts for these alone
 * @param knownDate the date of the observation, where it was given earlier: it completes a clock time without a date
 * @param today the reporter's date, for dates without a year (never to turn 今朝 into a date)
 * @param zone the reporter's zone
 */
public record Setting(Set<Fact> asked, Optional<LocalDate> knownDate, LocalDate today, ZoneId zone) {

    public Setting {
        asked = Set.copyOf(asked);
    }

    /** A text that stands alone, such as the one of a form or of {@code /api/check}. */
    public static Setting alone(LocalDate today, ZoneId zone) {
        return new Setting(Set.of(), Optional.empty(), today, zone);
    }
}
