package dev.awsinquiry.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a date at a given place, in the writings of people and machines. */
final class DateShapes {

    private static final int LEAP_YEAR = 2024;

    private final String text;
    private final LocalDate today;

    DateShapes(String lower, LocalDate today) {
        this.text = lower;
        this.today = today;
    }

    /** The date that begins exactly here. */
    @Nullable TimeMark at(int start) {
        char c = text.charAt(start);
        if (Chars.digit(c)) {
            return numeric(start);
        }
        if (c == '令' || c == '平' || c == 'r' || c == 'h') {
            return era(start);
        }
        return c >= 'a' && c <= 'z' ? monthFirst(start) : null;
    }

    private @Nullable TimeMark numeric(int start) {
        int end = Chars.digits(text, start, 14);
        int length = end - start;
        if (length == 8 || length == 14) {
            return compact(start, length);
        }
        if (length == 4) {
            return yearFirst(start, end);
        }
        return length <= 2 ? smallFirst(start, end) : null;
    }

    private @Nullable TimeMark compact(int start, int length) {
        boolean timeFollows = length == 14
                || (text.startsWith("t", start + 8)
                                || text.startsWith(" ", start + 8)
                                || text.startsWith("_", start + 8))
                        && Chars.digit(Chars.at(text, start + 9));
        int year = Chars.number(text, start, start + 4);
        if (!timeFollows || year < 2000 || year > 2100) {
            return null;
        }
        return full(
                start,
                start + 8,
                year,
                Chars.number(text, start + 4, start + 6),
                Chars.number(text, start + 6, start + 8));
    }

    private @Nullable TimeMark yearFirst(int start, int yearEnd) {
        int year = Chars.number(text, start, yearEnd);
        char mark = Chars.at(text, yearEnd);
        if (year < 1990 || year > 2100) {
            return null;
        }
        if (mark == '年') {
            return kanji(start, yearEnd + 1, year);
        }
        if (mark != '-' && mark != '/' && mark != '.') {
            return null;
        }
        int monthEnd = Chars.digits(text, yearEnd + 1, 2);
        if (Chars.at(text, monthEnd) == mark) {
            int dayEnd = Chars.digits(text, monthEnd + 1, 2);
            return Chars.digit(Chars.at(text, dayEnd))
                    ? null
                    : full(
                            start,
                            dayEnd,
                            year,
                            Chars.number(text, yearEnd + 1, monthEnd),
                            Chars.number(text, monthEnd + 1, dayEnd));
        }
        int name = MonthNames.at(text, yearEnd + 1);
        if (name > 0 && Chars.at(text, yearEnd + 4) == mark) {
            int dayEnd = Chars.digits(text, yearEnd + 5, 2);
            return full(start, dayEnd, year, name, Chars.number(text, yearEnd + 5, dayEnd));
        }
        return null;
    }

    private @Nullable TimeMark kanji(int start, int at, int year) {
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

    private @Nullable TimeMark smallFirst(int start, int end) {
        int first = Chars.number(text, start, end);
        char mark = Chars.at(text, end);
        if (mark == '月') {
            return kanji(start, start, 0);
        }
        if (mark == '/' || mark == '-' || mark == '.') {
            int name = MonthNames.at(text, end + 1);
            if (name > 0 && Chars.at(text, end + 4) == mark) {
                int yearEnd = Chars.digits(text, end + 5, 4);
                return full(start, yearEnd, Chars.number(text, end + 5, yearEnd), name, first);
            }
            return mark == '/' ? slashes(start, end, first) : dotted(start, end, first, mark);
        }
        int at = Chars.skipBlanks(text, MonthNames.behindOrdinal(text, end));
        at = text.startsWith("of ", at) ? at + 3 : at;
        int month = MonthNames.at(text, at);
        return month > 0 && at > end ? behindMonth(start, MonthNames.end(text, at), month, first) : null;
    }

    private @Nullable TimeMark slashes(int start, int end, int first) {
        int secondEnd = Chars.digits(text, end + 1, 2);
        int second = Chars.number(text, end + 1, secondEnd);
        if (Chars.at(text, secondEnd) == '/' && Chars.digit(Chars.at(text, secondEnd + 1))) {
            int thirdEnd = Chars.digits(text, secondEnd + 1, 4);
            int third = Chars.number(text, secondEnd + 1, thirdEnd);
            if (thirdEnd - secondEnd - 1 == 4) {
                return first > 12
                        ? full(start, thirdEnd, third, second, first)
                        : full(start, thirdEnd, third, first, second);
            }
            return end - start == 2 && first > 12
                    ? full(start, thirdEnd, 2000 + first, second, third)
                    : first <= 12 ? full(start, thirdEnd, 2000 + third, first, second) : null;
        }
        boolean word = Chars.alnum(Chars.at(text, secondEnd)) || Chars.at(text, secondEnd) == '%';
        return word || Chars.at(text, secondEnd) == '/' ? null : yearless(start, secondEnd, first, second);
    }

    private @Nullable TimeMark dotted(int start, int end, int first, char mark) {
        int secondEnd = Chars.digits(text, end + 1, 2);
        if (Chars.at(text, secondEnd) != mark) {
            return null;
        }
        int yearEnd = Chars.digits(text, secondEnd + 1, 4);
        if (yearEnd - secondEnd != 5 || Chars.at(text, yearEnd) == mark) {
            return null;
        }
        int second = Chars.number(text, end + 1, secondEnd);
        int year = Chars.number(text, secondEnd + 1, yearEnd);
        return mark == '.' || first > 12
                ? full(start, yearEnd, year, second, first)
                : full(start, yearEnd, year, first, second);
    }

    private @Nullable TimeMark monthFirst(int start) {
        int month = MonthNames.at(text, start);
        if (month < 0) {
            return null;
        }
        int at = MonthNames.end(text, start);
        at = Chars.at(text, at) == '.' ? at + 1 : at;
        at = Chars.skipBlanks(text, at);
        int dayEnd = Chars.digits(text, at, 2);
        int day = Chars.number(text, at, dayEnd);
        if (day < 1 || Chars.at(text, dayEnd) == ':' || Chars.digit(Chars.at(text, dayEnd))) {
            return null;
        }
        return behindMonth(start, MonthNames.behindOrdinal(text, dayEnd), month, day);
    }

    /** Day and month are known; a year may follow. */
    private @Nullable TimeMark behindMonth(int start, int end, int month, int day) {
        int at = Chars.at(text, end) == ',' || Chars.at(text, end) == '.' ? end + 1 : end;
        at = Chars.skipBlanks(text, at);
        int yearEnd = Chars.digits(text, at, 4);
        int year = yearEnd - at == 4 && Chars.at(text, yearEnd) != ':' ? Chars.number(text, at, yearEnd) : 0;
        return year >= 1990 && year <= 2100 ? full(start, yearEnd, year, month, day) : yearless(start, end, month, day);
    }

    private @Nullable TimeMark era(int start) {
        boolean reiwa = text.startsWith("令和", start) || text.charAt(start) == 'r';
        boolean kanji = text.startsWith("令和", start) || text.startsWith("平成", start);
        int at = start + (kanji ? 2 : 1);
        int yearEnd = Chars.digits(text, at, 2);
        int year = text.startsWith("元", at) && kanji ? 1 : Chars.number(text, at, yearEnd);
        yearEnd = text.startsWith("元", at) ? at + 1 : yearEnd;
        if (year < 1 || (!kanji && Chars.alnum(Chars.at(text, start - 1)))) {
            return null;
        }
        int western = (reiwa ? 2018 : 1988) + year;
        char mark = Chars.at(text, yearEnd);
        if (mark == '年') {
            return kanji(start, yearEnd + 1, western);
        }
        int monthEnd = Chars.digits(text, yearEnd + 1, 2);
        int dayEnd = Chars.digits(text, monthEnd + 1, 2);
        boolean marked = (mark == '.' || mark == '/') && Chars.at(text, monthEnd) == mark;
        return marked
                ? full(
                        start,
                        dayEnd,
                        western,
                        Chars.number(text, yearEnd + 1, monthEnd),
                        Chars.number(text, monthEnd + 1, dayEnd))
                : null;
    }

    private static @Nullable TimeMark full(int start, int end, int year, int month, int day) {
        try {
            return year < 1990 ? null : TimeMark.date(start, end, LocalDate.of(year, month, day), false);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The most recent such day that isn't after today. */
    private @Nullable TimeMark yearless(int start, int end, int month, int day) {
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
        return TimeMark.date(start, end, date, true);
    }
}
