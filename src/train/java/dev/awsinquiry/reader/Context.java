package dev.awsinquiry.reader;

import dev.awsinquiry.inquiry.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a colleague would know who reads the words.
 *
 * @param written when they were written
 * @param zone the author's, in which a time without a zone is read
 * @param reply whether they are a message in an inquiry's thread, and not what was typed into a form or stands alone
 * @param asked the facts that had been asked for when they were written
 * @param known the facts that are stated already, and what was understood of each
 * @param before the message before them in the thread
 * @param day the day of the observation, where it was told before
 */
public record Context(
        Instant written,
        ZoneId zone,
        boolean reply,
        Set<Fact> asked,
        Map<Fact, String> known,
        Optional<String> before,
        Optional<LocalDate> day) {

    public Context {
        asked = Set.copyOf(asked);
        known = Map.copyOf(known);
    }

    /** Of a text that stands alone, such as that of {@code /api/check}. */
    public static Context alone(Instant written, ZoneId zone) {
        return new Context(written, zone, false, Set.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    /** The author's date when they were written, for dates without a year and for 昨日. */
    public LocalDate today() {
        return LocalDate.ofInstant(written, zone);
    }
}
