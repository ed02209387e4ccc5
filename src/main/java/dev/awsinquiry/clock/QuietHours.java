package dev.awsinquiry.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which mild inquiries aren't reminded of.
 *
 * @param zone whose clocks they are read from
 * @param from when they begin
 * @param until when they end, on the next day where that is earlier than {@code from}; the same as {@code from} for none
 */
public record QuietHours(ZoneId zone, LocalTime from, LocalTime until) {

    /** 20:00 to 08:00. */
    public static QuietHours usual(ZoneId zone) {
        return new QuietHours(zone, LocalTime.of(20, 0), LocalTime.of(8, 0));
    }

    /** None. */
    public static QuietHours none(ZoneId zone) {
        return new QuietHours(zone, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    /**
     * Reads them.
     *
     * @param text such as {@code 20:00-08:00}; {@code none} for none
     * @throws IllegalArgumentException says what can be written; hours that end when they begin can't
     */
    public static QuietHours parse(String text, ZoneId zone) {
        if (text.equals("none")) {
            return none(zone);
        }
        String[] sides = text.split("-", -1);
        try {
            if (sides.length == 2) {
                QuietHours hours =
                        new QuietHours(zone, LocalTime.parse(sides[0].strip()), LocalTime.parse(sides[1].strip()));
                // some mean the whole day by that, others nothing of it
                if (!hours.from().equals(hours.until())) {
                    return hours;
                }
            }
        } catch (DateTimeParseException e) {
            throw unreadable(text, e);
        }
        throw unreadable(text, null);
    }

    private static IllegalArgumentException unreadable(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "'" + text + "' are no quiet hours; an example is 20:00-08:00, and none switches them off", cause);
    }

    /** How long they last, as clocks on the wall go. */
    Duration length() {
        Duration length = Duration.between(from, until);
        return length.isNegative() ? length.plusDays(1) : length;
    }

    /** The moment itself, or the end of the quiet hours that it is in. */
    Instant after(Instant at) {
        LocalTime time = at.atZone(zone).toLocalTime();
        LocalDate day = LocalDate.ofInstant(at, zone);
        boolean overnight = until.isBefore(from);
        boolean evening = overnight && !time.isBefore(from);
        boolean morning = time.isBefore(until) && (overnight || !time.isBefore(from));
        if (!evening && !morning) {
            return at;
        }
        Instant end =
                (evening ? day.plusDays(1) : day).atTime(until).atZone(zone).toInstant();
        return end.isAfter(at) ? end : at;
    }
}
