package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes a day of the numbers that were read, where there is such a day. */
final class Days {

    private static final int LEAP_YEAR = 2024;

    private final String text;
    private final LocalDate today;

    Days(String lower, LocalDate today) {
        this.text = lower;
        this.today = today;
    }

    /** {@code 4月15日}, behind the year or, with 0, without one. */
    @Nullable TimeMark kanji(int start, int at, int year) {
        int monthEnd = Chars.digits(text, at, 2);
        if (Chars.at(text, monthEnd) != '月') {
            return null;
        }
        int dayEnd = Chars.digits(text, monthEnd + 1, 2);
        if (Chars.at(text, dayEnd) != '日') {
            return null;
        }
        int month = Chars.number(text, at, monthEnd);
        int day = Chars.number(text, monthEnd + 1, dayEnd);
        return year > 0 ? full(start, dayEnd + 1, year, month, day) : yearless(start, dayEnd + 1, month, day);
    }

    /** {@code 26/04/15} begins with the year and {@code 15/04/26}, as CloudWatch writes it, ends with it: the later of them that has come. */
    @Nullable TimeMark nearest(int start, int end, int[] numbers) {
        TimeMark yearFirst = full(start, end, 2000 + numbers[0], numbers[1], numbers[2]);
        TimeMark yearLast = numbers[2] < 10 ? null : full(start, end, 2000 + numbers[2], numbers[1], numbers[0]);
        boolean last = yearLast != null
                && yearLast.date().filter(day -> !day.isAfter(today)).isPresent()
                && (yearFirst == null
                        || yearFirst.date().orElseThrow().isAfter(today)
                        || yearFirst
                                .date()
                                .orElseThrow()
                                .isBefore(yearLast.date().orElseThrow()));
        return last ? yearLast : yearFirst;
    }

    /** The latest day of that number that has come: "on the 12th". */
    @Nullable TimeMark latest(int start, int end, int day) {
        for (LocalDate first = today.withDayOfMonth(1); ; first = first.minusMonths(1)) {
            if (day < 1 || day > 31) {
                return null;
            }
            if (day <= first.lengthOfMonth() && !first.withDayOfMonth(day).isAfter(today)) {
                return TimeMark.date(start, end, first.withDayOfMonth(day));
            }
        }
    }

    @Nullable TimeMark full(int start, int end, int year, int month, int day) {
        try {
            return year < 1990 ? null : TimeMark.date(start, end, LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The most recent such day that isn't after today. */
    @Nullable TimeMark yearless(int start, int end, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > LocalDate.of(LEAP_YEAR, month, 1).lengthOfMonth()) {
            return null;
        }
        int year = today.getYear();
        while (month == 2 && day == 29 && !LocalDate.of(year, 1, 1).isLeapYear()) {
            year--;
        }
        LocalDate date = LocalDate.of(year, month, day);
        while (date.isAfter(today) || date.getDayOfMonth() != day) {
            year--;
            date = month == 2 && day == 29 && !LocalDate.of(year, 1, 1).isLeapYear()
                    ? today.plusDays(1)
                    : LocalDate.of(year, month, day);
        }
        return TimeMark.date(start, end, date);
    }
}
