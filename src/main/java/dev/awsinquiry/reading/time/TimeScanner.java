package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordLists;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds all dates, clock times and offsets of a text, in the order in which they stand. */
final class TimeScanner {

    /** Offsets are whole quarters of an hour: "12:02-12:12" is a span. */
    private static final int QUARTER = 15;
    /** Chars between a date and its time: a blank, の, a weekday in brackets. */
    private static final int BESIDE = 3;
    /** Chars of a date that has a year. */
    private static final int YEAR_TOO = 8;

    private final String text;
    private final DateShapes dates;
    private final ClockShapes clocks;
    private final List<TimeMark> marks = new ArrayList<>();

    private TimeScanner(String lower, LocalDate today, WordLists lists) {
        text = lower;
        dates = new DateShapes(lower, today, lists);
        clocks = new ClockShapes(lower);
    }

    static List<TimeMark> marks(String lower, LocalDate today, WordLists lists) {
        TimeScanner scanner = new TimeScanner(lower, today, lists);
        scanner.scan();
        return scanner.marks;
    }

    private void scan() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            boolean digit = Chars.digit(c);
            if (!digit && !begins(c)) {
                i++;
            } else if (insideWord(i)) {
                i = digit ? Chars.digits(text, i, text.length()) : i + 1;
            } else {
                i = take(i, digit);
            }
        }
    }

    private int take(int at, boolean digit) {
        TimeMark mark = dates.at(at);
        if (mark == null) {
            // behind a plus it is an offset
            mark = Chars.at(text, at - 1) == '+' ? null : clocks.at(at);
        }
        if (mark == null || mark.late() && !follows(mark)) {
            return digit ? Chars.digits(text, at, text.length()) : at + 1;
        }
        marks.add(mark);
        int end = mark.end();
        if (mark.date().isPresent()) {
            end = joinedClock(end);
        }
        return Math.max(end, offset(end));
    }

    /** Whether a date or an earlier time stands right before: "4/15 25:10" is a time, "25:10" alone may be a duration. */
    private boolean follows(TimeMark late) {
        return !marks.isEmpty() && late.start() - marks.get(marks.size() - 1).end() <= BESIDE;
    }

    /** {@code T10:30}, {@code :10:30:00} behind a date, or the six digits of a compact form. */
    private int joinedClock(int end) {
        char joint = Chars.at(text, end);
        int at = joint == 't' || joint == '_' || joint == ':' || joint == ' ' || joint == '-' ? end + 1 : end;
        if (!Chars.digit(Chars.at(text, at))) {
            return end;
        }
        int digits = Chars.digits(text, at, 7);
        boolean short4 = digits - at == 4 && (joint == 't' || joint == '_' || joint == '-');
        short4 |= digits - at == 4
                && joint == ' '
                && end - marks.get(marks.size() - 1).start() >= YEAR_TOO
                && closes(digits);
        TimeMark clock = digits - at == 6 || short4 ? compact(at, digits) : joint == ' ' ? null : clocks.at(at);
        if (clock == null) {
            return end;
        }
        marks.add(clock);
        return clock.end();
    }

    /** Whether nothing follows that four digits behind a date could count. */
    private boolean closes(int end) {
        return end >= text.length() || "\n,.;)、。頃ごにか".indexOf(text.charAt(Chars.skipBlanks(text, end))) >= 0;
    }

    private @Nullable TimeMark compact(int at, int end) {
        int hour = Chars.number(text, at, at + 2);
        int minute = Chars.number(text, at + 2, at + 4);
        int second = end - at == 6 ? Chars.number(text, at + 4, end) : 0;
        return hour < 24 && minute < 60 && second < 60
                ? TimeMark.clock(at, end, LocalTime.of(hour, minute, second))
                : null;
    }

    /** {@code Z}, {@code +09:00} or {@code +0900} right behind a clock time. */
    private int offset(int end) {
        if (marks.get(marks.size() - 1).time().isEmpty()) {
            return end;
        }
        int zulu = Chars.skipBlanks(text, end);
        if (Chars.at(text, zulu) == 'z' && zulu - end < 2 && !Chars.alnum(Chars.at(text, zulu + 1))) {
            marks.add(TimeMark.zone(zulu, zulu + 1, "UTC"));
            return zulu + 1;
        }
        int sign = Chars.skipBlanks(text, end);
        sign = Chars.at(text, sign) == '(' ? sign + 1 : sign;
        char c = Chars.at(text, sign);
        if (c != '+' && c != '-') {
            return end;
        }
        int hourEnd = Chars.digits(text, sign + 1, 2);
        if (hoursAlone(end, sign, hourEnd)) {
            int hours = Chars.number(text, sign + 1, hourEnd);
            marks.add(TimeMark.zone(sign, hourEnd, canonical(c == '-' ? -hours : hours, 0)));
            return hourEnd;
        }
        int colon = Chars.at(text, hourEnd) == ':' ? hourEnd + 1 : hourEnd;
        int minuteEnd = Chars.digits(text, colon, 3);
        if (hourEnd - sign != 3
                || minuteEnd - colon != 2
                || (c == '-' && sign > end && colon == hourEnd && end - sign == 0)) {
            return end;
        }
        int hour = Chars.number(text, sign + 1, hourEnd);
        int minute = Chars.number(text, colon, minuteEnd);
        if (hour > 14 || minute % QUARTER != 0 || minute > 59 || (colon > hourEnd && c == '-' && hour > 12)) {
            return end;
        }
        if (c == '-' && colon > hourEnd && sign == end && span(end, hour, minute)) {
            return end;
        }
        marks.add(TimeMark.zone(sign, minuteEnd, canonical(c == '-' ? -hour : hour, c == '-' ? -minute : minute)));
        return minuteEnd;
    }

    /** Whether a later time behind a minus ends a span, "10:00-10:30": an offset follows on seconds, or on a T before the time. */
    private boolean span(int end, int hour, int minute) {
        TimeMark clock = marks.get(marks.size() - 1);
        return !seconds(end)
                && Chars.at(text, clock.start() - 1) != 't'
                && clock.time().orElseThrow().isBefore(LocalTime.of(hour, minute));
    }

    /** {@code 10:30:00+09}, as PostgreSQL writes it; a minus only behind seconds, where no range is meant. */
    private boolean hoursAlone(int end, int sign, int hourEnd) {
        char next = Chars.at(text, hourEnd);
        // a zero before the hour counts nothing
        boolean beside = sign == end || text.charAt(sign) == '+' && Chars.at(text, sign + 1) == '0' && seconds(end);
        boolean alone = beside && hourEnd - sign == 3 && !Chars.alnum(next) && next != ':' && next != '.';
        return alone && Chars.number(text, sign + 1, hourEnd) <= 12 && (text.charAt(sign) == '+' || seconds(end));
    }

    /** Whether the clock time that ends there has seconds. */
    private boolean seconds(int end) {
        return Chars.at(text, end - 3) == ':' && Chars.at(text, end - 6) == ':' || Chars.at(text, end - 4) == '.';
    }

    /** The canonical form of an offset: {@code +09:00}, and {@code UTC} for none. */
    static String canonical(int hours, int minutes) {
        String id = ZoneOffset.ofHoursMinutes(hours, minutes).getId();
        return id.equals("Z") ? "UTC" : id;
    }

    private static boolean begins(char c) {
        return switch (c) {
            case 'ご', 'あ', '令', '平', '午', '朝', '夜', '夕', '早', '正', '深', '未', '明', '昼', '晩' -> true;
            default -> c >= 'a' && c <= 'z';
        };
    }

    private boolean insideWord(int at) {
        char before = Chars.at(text, at - 1);
        if (Chars.alnum(before) && Chars.alnum(text.charAt(at))) {
            return true;
        }
        return Chars.digit(text.charAt(at)) && (before == ':' || before == '.') && Chars.alnum(Chars.at(text, at - 2));
    }
}
