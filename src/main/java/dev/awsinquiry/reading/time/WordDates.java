package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import org.jspecify.annotations.Nullable;

/** Reads dates that begin with a word: the name of a month, an era, the letter that Kubernetes begins a line with. */
final class WordDates {

    private final String text;
    private final Days days;

    WordDates(String lower, Days days) {
        this.text = lower;
        this.days = days;
    }

    @Nullable TimeMark monthFirst(int start) {
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
    @Nullable TimeMark behindMonth(int start, int end, int month, int day) {
        int at = Chars.at(text, end) == ',' || Chars.at(text, end) == '.' ? end + 1 : end;
        at = Chars.skipBlanks(text, at);
        int yearEnd = Chars.digits(text, at, 4);
        int year = yearEnd - at == 4 && Chars.at(text, yearEnd) != ':' ? Chars.number(text, at, yearEnd) : 0;
        return year >= 1990 && year <= 2100
                ? days.full(start, yearEnd, year, month, day)
                : days.yearless(start, end, month, day);
    }

    @Nullable TimeMark era(int start) {
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
            return days.kanji(start, yearEnd + 1, western);
        }
        int monthEnd = Chars.digits(text, yearEnd + 1, 2);
        int dayEnd = Chars.digits(text, monthEnd + 1, 2);
        boolean marked = (mark == '.' || mark == '/') && Chars.at(text, monthEnd) == mark;
        return marked
                ? days.full(
                        start,
                        dayEnd,
                        western,
                        Chars.number(text, yearEnd + 1, monthEnd),
                        Chars.number(text, monthEnd + 1, dayEnd))
                : null;
    }

    /** {@code E1103 14:05:09.118201}: how Kubernetes begins a line. */
    @Nullable TimeMark klog(int start) {
        boolean clock = Chars.at(text, start + 5) == ' '
                && Chars.digits(text, start + 6, 3) == start + 8
                && Chars.at(text, start + 8) == ':'
                && Chars.at(text, start + 11) == ':'
                && Chars.at(text, start + 14) == '.';
        return clock
                ? days.yearless(
                        start,
                        start + 5,
                        Chars.number(text, start + 1, start + 3),
                        Chars.number(text, start + 3, start + 5))
                : null;
    }
}
