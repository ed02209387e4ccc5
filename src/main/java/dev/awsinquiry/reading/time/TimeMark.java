package dev.awsinquiry.reading.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date, a clock time or a zone in a text.
 *
 * @param start index of its first char in the folded text
 * @param end index behind its last char
 * @param date the date, if it is one
 * @param spoken whether the date was named from the day of writing, such as 昨日
 * @param time the clock time, if it is one
 * @param late whether the hours were counted on beyond midnight, 25:10, so that it lies on the day behind the date
 * @param zone canonical zone ({@code Asia/Tokyo}, {@code UTC}, {@code +09:00}), empty where it names none
 */
public record TimeMark(
        int start,
        int end,
        Optional<LocalDate> date,
        boolean spoken,
        Optional<LocalTime> time,
        boolean late,
        String zone) {

    static TimeMark date(int start, int end, LocalDate date) {
        return new TimeMark(start, end, Optional.of(date), false, Optional.empty(), false, "");
    }

    public static TimeMark spoken(int start, int end, LocalDate date) {
        return new TimeMark(start, end, Optional.of(date), true, Optional.empty(), false, "");
    }

    public static TimeMark clock(int start, int end, LocalTime time) {
        return new TimeMark(start, end, Optional.empty(), false, Optional.of(time), false, "");
    }

    /** {@code 25:10}: ten past one on the day after the one that is named. */
    static TimeMark late(int start, int end, LocalTime time) {
        return new TimeMark(start, end, Optional.empty(), false, Optional.of(time), true, "");
    }

    static TimeMark zone(int start, int end, String zone) {
        return new TimeMark(start, end, Optional.empty(), false, Optional.empty(), false, zone);
    }

    /** The same at another clock time. */
    public TimeMark with(LocalTime clock) {
        return new TimeMark(start, end, date, spoken, Optional.of(clock), late, zone);
    }

    /** The same where it stands in another writing of the text. */
    TimeMark at(int first, int behind) {
        return new TimeMark(first, behind, date, spoken, time, late, zone);
    }
}
