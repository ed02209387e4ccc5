package dev.awsinquiry.reading;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a clock time at a given place. */
final class ClockShapes {

    private static final String HALF_PAST = "half past ";
    private static final List<String> HOURS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final String text;

    ClockShapes(String lower) {
        this.text = lower;
    }

    /** The clock time that begins exactly here. */
    @Nullable TimeMark at(int start) {
        char c = text.charAt(start);
        if (Chars.digit(c)) {
            TimeMark colon = colons(start, start, 0);
            return colon != null ? colon : other(start, start, 0);
        }
        int half = halfOfDay(start);
        if (half != 0) {
            int at = Chars.skipBlanks(text, start + prefixLength(start));
            if (Chars.digit(Chars.at(text, at))) {
                TimeMark colon = colons(start, at, half);
                return colon != null ? colon : kanji(start, at, Chars.digits(text, at, 2), half);
            }
        }
        if (text.startsWith("正午", start)) {
            return TimeMark.clock(start, start + 2, LocalTime.NOON);
        }
        if (text.startsWith("noon", start) && !Chars.alnum(Chars.at(text, start + 4))) {
            return TimeMark.clock(start, start + 4, LocalTime.NOON);
        }
        return text.startsWith(HALF_PAST, start) ? halfPast(start) : null;
    }

    /** {@code half past ten}, {@code half past 3 pm}. */
    private @Nullable TimeMark halfPast(int start) {
        int at = start + HALF_PAST.length();
        int end = Chars.digits(text, at, 2);
        int hour = end > at ? Chars.number(text, at, end) : 0;
        for (int i = 0; end == at && i < HOURS.size(); i++) {
            if (text.startsWith(HOURS.get(i), at)
                    && !Chars.alnum(Chars.at(text, at + HOURS.get(i).length()))) {
                hour = i + 1;
                end = at + HOURS.get(i).length();
            }
        }
        int side = halfBehind(end);
        return end == at ? null : clock(start, side == 0 ? end : behindHalf(end), hour, 30, 0, side);
    }

    /** {@code 10:30}, {@code 16:40:05,459}, {@code 4:33 pm}. */
    private @Nullable TimeMark colons(int start, int at, int half) {
        int hourEnd = Chars.digits(text, at, 3);
        char colon = Chars.at(text, hourEnd);
        int minuteEnd = Chars.digits(text, hourEnd + 1, 3);
        if (hourEnd - at > 2 || colon != ':' || minuteEnd - hourEnd != 3) {
            return null;
        }
        int second = 0;
        int end = minuteEnd;
        if (Chars.at(text, minuteEnd) == ':') {
            int secondEnd = Chars.digits(text, minuteEnd + 1, 3);
            if (secondEnd - minuteEnd != 3) {
                return secondEnd == minuteEnd + 1 ? made(start, end, at, hourEnd, minuteEnd, 0, half) : null;
            }
            second = Chars.number(text, minuteEnd + 1, secondEnd);
            end = secondEnd;
            if ((Chars.at(text, end) == '.' || Chars.at(text, end) == ',') && Chars.digit(Chars.at(text, end + 1))) {
                end = Chars.digits(text, end + 1, 9);
            }
            if (Chars.at(text, end) == ':' && Chars.alnum(Chars.at(text, end + 1))) {
                return null;
            }
        }
        return made(start, end, at, hourEnd, minuteEnd, second, half);
    }

    private @Nullable TimeMark made(int start, int end, int at, int hourEnd, int minuteEnd, int second, int half) {
        int side = half != 0 ? half : halfBehind(end);
        int stop = half == 0 && side != 0 ? behindHalf(end) : end;
        return clock(
                start, stop, Chars.number(text, at, hourEnd), Chars.number(text, hourEnd + 1, minuteEnd), second, side);
    }

    /** {@code 10時半}, {@code 3pm}, {@code 1640 jst}. */
    private @Nullable TimeMark other(int start, int at, int half) {
        int end = Chars.digits(text, at, 5);
        if (end - at <= 2) {
            TimeMark kanji = kanji(start, at, end, half);
            if (kanji != null) {
                return kanji;
            }
            int side = halfBehind(end);
            return side == 0 ? null : clock(start, behindHalf(end), Chars.number(text, at, end), 0, 0, side);
        }
        boolean zone = text.startsWith(" jst", end)
                || text.startsWith(" utc", end)
                || text.startsWith("jst", end)
                || text.startsWith(" hrs", end)
                || text.startsWith("utc", end)
                || text.startsWith(" gmt", end);
        return end - at == 4 && zone
                ? clock(start, end, Chars.number(text, at, at + 2), Chars.number(text, at + 2, end), 0, 0)
                : null;
    }

    private @Nullable TimeMark kanji(int start, int at, int hourEnd, int half) {
        if (Chars.at(text, hourEnd) != '時' || Chars.at(text, hourEnd + 1) == '間') {
            return null;
        }
        int hour = Chars.number(text, at, hourEnd);
        int end = hourEnd + 1;
        int minute = 0;
        int second = 0;
        if (Chars.at(text, end) == '半') {
            minute = 30;
            end++;
        } else {
            int minuteEnd = Chars.digits(text, end, 2);
            if (minuteEnd > end && Chars.at(text, minuteEnd) == '分') {
                minute = Chars.number(text, end, minuteEnd);
                end = minuteEnd + 1;
                int secondEnd = Chars.digits(text, end, 2);
                if (secondEnd > end && Chars.at(text, secondEnd) == '秒') {
                    second = Chars.number(text, end, secondEnd);
                    end = secondEnd + 1;
                }
            }
        }
        return clock(start, end, hour, minute, second, half);
    }

    private static @Nullable TimeMark clock(int start, int end, int hour, int minute, int second, int half) {
        int shifted = half > 0 && hour < 12 ? hour + 12 : half < 0 && hour == 12 ? 0 : hour;
        shifted = shifted == 24 ? 0 : shifted;
        boolean real = shifted >= 0 && shifted <= 23 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
        return real ? TimeMark.clock(start, end, LocalTime.of(shifted, minute, Math.min(second, 59))) : null;
    }

    /** 午前, 朝, am before the hour: -1; 午後, 夜, 夕方, pm: 1; otherwise 0. */
    private int halfOfDay(int at) {
        if (text.startsWith("午前", at) || text.startsWith("朝", at) || text.startsWith("早朝", at) || word("am", at)) {
            return -1;
        }
        boolean after =
                text.startsWith("午後", at) || text.startsWith("夜", at) || text.startsWith("夕方", at) || word("pm", at);
        return after ? 1 : 0;
    }

    private boolean word(String name, int at) {
        return text.startsWith(name, at)
                && !Chars.alnum(Chars.at(text, at - 1))
                && !Chars.letter(Chars.at(text, at + 2));
    }

    private int prefixLength(int at) {
        char c = text.charAt(at);
        int length = c == '朝' || c == '夜' ? 1 : 2;
        return Chars.at(text, at + length) == 'の' || Chars.at(text, at + length) == '、' ? length + 1 : length;
    }

    private int halfBehind(int end) {
        int at = Chars.skipBlanks(text, end);
        char side = Chars.at(text, at);
        if (side != 'a' && side != 'p') {
            return 0;
        }
        boolean plain = Chars.at(text, at + 1) == 'm' && !Chars.alnum(Chars.at(text, at + 2));
        boolean dotted = text.startsWith(".m", at + 1);
        return plain || dotted ? (side == 'a' ? -1 : 1) : 0;
    }

    private int behindHalf(int end) {
        int at = Chars.skipBlanks(text, end);
        return text.startsWith(".m.", at + 1) ? at + 4 : Chars.at(text, at + 1) == '.' ? at + 3 : at + 2;
    }
}
