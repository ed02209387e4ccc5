package dev.awsinquiry.clock;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;

/**
 * The days off beside Saturdays and Sundays. They are the operator's to name: AWS doesn't publish the calendar that its
 * business hours follow.
 *
 * @param days the dates, in the zone of the hours that they are taken out of
 */
public record Holidays(Set<LocalDate> days) {

    /** The file in the operator's folder: a date a line, such as {@code 2027-01-01}, then {@code #} and a name if liked. */
    public static final String FILE = "holidays.txt";

    /** Weekends only. */
    public static final Holidays NONE = new Holidays(Set.of());

    public Holidays {
        days = Set.copyOf(days);
    }

    /**
     * Those of the folder's {@value #FILE}; {@link #NONE} without one.
     *
     * @throws IllegalArgumentException names the file, the line and what is wrong with it
     */
    public static Holidays in(Path folder) {
        return DataFile.own(folder, FILE)
                .map(file -> new Holidays(Set.copyOf(file.read(Holidays::day))))
                .orElse(NONE);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is no date; the first of January is 2027-01-01", e);
        }
    }

    /** Whether people are at work. */
    public boolean isWorkday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !days.contains(day);
    }
}
