package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordLists;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a date at a given place, in the writings of people and machines. */
final class DateShapes {

    private static final List<String> PARTS = List.of(
            "の確率",
            "の割合",
            "くらいの",
            "ほどの",
            "程度の",
            "が失敗",
            "of ",
            "台",
            "件",
            "回",
            "人",
            "個",
            "名",
            "本",
            "ノード",
            "nodes",
            "checks",
            "calls",
            "requests",
            "attempts",
            "tries",
            "runs",
            "times",
            "users",
            "queries",
            "messages",
            "running",
            "ready",
            "failed");

    private static final List<String> WEEKDAYS = List.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri");

    private static final List<String> BEHIND =
            List.of(" at ", " around ", " about ", " since ", " from ", " (", " in the ");

    private final String text;
    private final Days days;
    private final WordDates words;
    private final Shares shares;

    DateShapes(String lower, LocalDate today, WordLists lists) {
        this.text = lower;
        days = new Days(lower, today);
        words = new WordDates(lower, days);
        shares = new Shares(lower, today, lists);
    }

    /** The date that begins exactly here. */
    @Nullable TimeMark at(int start) {
        char c = text.charAt(start);
        if (Chars.digit(c)) {
            return numeric(start);
        }
        if ((c == 'e' || c == 'w' || c == 'i' || c == 'f') && Chars.digits(text, start + 1, 5) == start + 5) {
            return words.klog(start);
        }
        if (c == '令' || c == '平' || c == 'r' || c == 'h') {
            return words.era(start);
        }
        return c >= 'a' && c <= 'z' ? words.monthFirst(start) : null;
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
                                || text.startsWith("_", start + 8)
                                || text.startsWith("-", start + 8))
                        && Chars.digit(Chars.at(text, start + 9));
        if (length == 8 && "-_/:.".indexOf(Chars.at(text, start - 1)) >= 0) {
            // the date in a name: backup-20260415-103000
            return null;
        }
        int year = Chars.number(text, start, start + 4);
        if (!timeFollows || year < 2000 || year > 2100) {
            return null;
        }
        return days.full(
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
            return days.kanji(start, yearEnd + 1, year);
        }
        if (mark != '-' && mark != '/' && mark != '.') {
            return null;
        }
        int monthEnd = Chars.digits(text, yearEnd + 1, 2);
        if (Chars.at(text, monthEnd) == mark) {
            int dayEnd = Chars.digits(text, monthEnd + 1, 2);
            return Chars.digit(Chars.at(text, dayEnd))
                    ? null
                    : days.full(
                            start,
                            dayEnd,
                            year,
                            Chars.number(text, yearEnd + 1, monthEnd),
                            Chars.number(text, monthEnd + 1, dayEnd));
        }
        int name = MonthNames.at(text, yearEnd + 1);
        if (name > 0 && Chars.at(text, yearEnd + 4) == mark) {
            int dayEnd = Chars.digits(text, yearEnd + 5, 2);
            return days.full(start, dayEnd, year, name, Chars.number(text, yearEnd + 5, dayEnd));
        }
        return null;
    }

    private @Nullable TimeMark smallFirst(int start, int end) {
        int first = Chars.number(text, start, end);
        char mark = Chars.at(text, end);
        if (mark == '月') {
            return days.kanji(start, start, 0);
        }
        if (mark == '/' || mark == '-' || mark == '.') {
            int name = MonthNames.at(text, end + 1);
            if (name > 0 && Chars.at(text, end + 4) == mark) {
                int yearEnd = Chars.digits(text, end + 5, 4);
                int year = Chars.number(text, end + 5, yearEnd);
                return days.full(start, yearEnd, yearEnd - end == 7 ? 2000 + year : year, name, first);
            }
            TimeMark dated = mark == '/' ? slashes(start, end, first) : dotted(start, end, first, mark);
            return dated == null && mark == '-' ? hyphen(start, end, first) : dated;
        }
        int ordinal = MonthNames.behindOrdinal(text, end);
        if (ordinal > end && closes(ordinal) && led(start)) {
            return days.latest(start, ordinal, first);
        }
        int at = Chars.skipBlanks(text, ordinal);
        at = text.startsWith("of ", at) ? at + 3 : at;
        int month = MonthNames.at(text, at);
        return month > 0 && at > end ? words.behindMonth(start, MonthNames.end(text, at), month, first) : null;
    }

    private @Nullable TimeMark slashes(int start, int end, int first) {
        int secondEnd = Chars.digits(text, end + 1, 2);
        int second = Chars.number(text, end + 1, secondEnd);
        if (Chars.at(text, secondEnd) == '/' && Chars.digit(Chars.at(text, secondEnd + 1))) {
            int thirdEnd = Chars.digits(text, secondEnd + 1, 4);
            int third = Chars.number(text, secondEnd + 1, thirdEnd);
            if (thirdEnd - secondEnd - 1 == 4) {
                return first > 12
                        ? days.full(start, thirdEnd, third, second, first)
                        : days.full(start, thirdEnd, third, first, second);
            }
            return end - start == 2 && first > 12
                    ? days.nearest(start, thirdEnd, new int[] {first, second, third})
                    : first <= 12 ? days.full(start, thirdEnd, 2000 + third, first, second) : null;
        }
        boolean word =
                Chars.alnum(Chars.at(text, secondEnd)) || Chars.at(text, secondEnd) == '%' || fraction(secondEnd);
        if (word || Chars.at(text, secondEnd) == '/') {
            return null;
        }
        // 15/04 can only be read the other way round; 24/7 is none
        boolean dayFirst = first > 12 && secondEnd - end == 3;
        TimeMark day = dayFirst
                ? days.yearless(start, secondEnd, second, first)
                : days.yearless(start, secondEnd, first, second);
        return day == null || shares.are(day, first, second) ? null : day;
    }

    /** Whether a day of the month is meant: "on the 12th", "Monday 13th". */
    private boolean led(int start) {
        int the = text.startsWith("the ", start - 4) ? start - 4 : start;
        boolean weekday = WEEKDAYS.stream().anyMatch(day -> text.startsWith(day + " ", the - day.length() - 1));
        boolean said = text.startsWith("on ", the - 3) || text.startsWith("since ", the - 6);
        return weekday || the < start && said;
    }

    /** Whether nothing follows that the ordinal could count: "on the 12th at 9", not "on the 3rd try". */
    private boolean closes(int end) {
        boolean stops = end >= text.length() || ",.;)!\n".indexOf(text.charAt(end)) >= 0;
        return stops || BEHIND.stream().anyMatch(word -> text.startsWith(word, end));
    }

    /** 1/2 の確率, 2/3 of the requests, 3/4 台: a part of something. */
    private boolean fraction(int end) {
        int at = Chars.skipBlanks(text, end);
        for (String word : PARTS) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 04-15 10:30}: day and month alone, where a clock time follows at once. */
    private @Nullable TimeMark hyphen(int start, int end, int month) {
        int dayEnd = Chars.digits(text, end + 1, 2);
        int hourEnd = Chars.digits(text, dayEnd + 1, 2);
        boolean clock = Chars.at(text, dayEnd) == ' ' && hourEnd > dayEnd + 1 && Chars.at(text, hourEnd) == ':';
        boolean joined = "-/._:".indexOf(Chars.at(text, start - 1)) >= 0;
        return clock && !joined && end - start == 2 && dayEnd - end == 3
                ? days.yearless(start, dayEnd, month, Chars.number(text, end + 1, dayEnd))
                : null;
    }

    private @Nullable TimeMark dotted(int start, int end, int first, char mark) {
        int secondEnd = Chars.digits(text, end + 1, 2);
        if (Chars.at(text, secondEnd) != mark) {
            return null;
        }
        int yearEnd = Chars.digits(text, secondEnd + 1, 4);
        if (yearEnd - secondEnd != 5 || Chars.at(text, yearEnd) == mark) {
            return mark == '.' ? DottedDay.at(text, days, start, end) : null;
        }
        int second = Chars.number(text, end + 1, secondEnd);
        int year = Chars.number(text, secondEnd + 1, yearEnd);
        return mark == '.' || first > 12
                ? days.full(start, yearEnd, year, second, first)
                : days.full(start, yearEnd, year, first, second);
    }
}
