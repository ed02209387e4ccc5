package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a clock time at a given place. */
final class ClockShapes {

    /** What am, pm, noon, midnight, half past, quarter past, five past and ten to begin with. */
    private static final String LETTERS = "apnmhqft";

    private static final int DAY = 24;

    /** Where shops and stations work past midnight, the hours go on: 25:10, 29時. */
    private static final int LATEST = 30;

    /** Behind 18h, which is a length otherwise. */
    private static final List<String> DAY_BEHIND = List.of(" yesterday", " today", " local", " on ");

    private static final List<String> LEADS =
            List.of("at ", "since ", "from ", "around ", "started ", "began ", "stopped ", "broke ", "happened ");

    /** Minutes behind the hour that follows on the words. */
    private static final Map<String, Integer> PAST = Map.of("half past ", 30, "quarter past ", 15, "quarter to ", -15);

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
        if (c >= 'a' && c <= 'z' && LETTERS.indexOf(c) < 0) {
            return null;
        }
        DayPart part = DayPart.at(text, start);
        if (part != null) {
            int at = part.behind(text, start);
            if (Chars.digit(Chars.at(text, at))) {
                int half = part.half(Chars.number(text, at, Chars.digits(text, at, 2)));
                TimeMark colon = colons(start, at, half);
                return colon != null ? colon : kanji(start, at, Chars.digits(text, at, 2), half);
            }
        }
        if (text.startsWith("正午", start)) {
            return TimeMark.clock(start, start + 2, LocalTime.NOON);
        }
        if (word("noon", start)) {
            return TimeMark.clock(start, start + 4, LocalTime.NOON);
        }
        if (word("midnight", start)) {
            return TimeMark.clock(start, start + 8, LocalTime.MIDNIGHT);
        }
        for (Map.Entry<String, Integer> words : PAST.entrySet()) {
            if (text.startsWith(words.getKey(), start)) {
                return past(start, start + words.getKey().length(), words.getValue());
            }
        }
        for (Map.Entry<String, Integer> words : SpokenClock.MINUTES.entrySet()) {
            if (text.startsWith(words.getKey(), start)) {
                TimeMark told = past(start, start + words.getKey().length(), words.getValue());
                // "ten to 8 users" counts them
                return told != null && SpokenClock.closes(text, told.end()) ? told : null;
            }
        }
        return null;
    }

    /** {@code half past ten}, {@code quarter past 3 pm}. */
    private @Nullable TimeMark past(int start, int at, int minutes) {
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
        return end == at
                ? null
                : clock(
                        start,
                        side == 0 ? end : behindHalf(end),
                        minutes < 0 ? hour - 1 : hour,
                        Math.floorMod(minutes, 60),
                        0,
                        side);
    }

    /** {@code 10:30}, {@code 16:40:05,459}, {@code 4:33 pm}. */
    private @Nullable TimeMark colons(int start, int at, int half) {
        int hourEnd = Chars.digits(text, at, 3);
        char colon = Chars.at(text, hourEnd);
        int minuteEnd = Chars.digits(text, hourEnd + 1, 3);
        if (hourEnd - at > 2 || colon != ':' || minuteEnd - hourEnd != 3 || text.startsWith("port ", at - 5)) {
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
        side = side == 0 && Chars.at(text, end) == ' ' ? halfOfSpan(end, Chars.number(text, at, hourEnd)) : side;
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
            side = side == 0 ? SpokenClock.half(text, start, end) : side;
            return side == 0
                    ? pointed(start, end)
                    : clock(start, behindHalf(end), Chars.number(text, at, end), 0, 0, side);
        }
        return end - at == 4 && FourDigits.tellTime(text, start, end)
                ? clock(start, end, Chars.number(text, at, at + 2), Chars.number(text, at + 2, end), 0, 0)
                : null;
    }

    /** {@code 2.05pm}, {@code 14.05 UTC}, {@code at 14h05}, {@code 9 o'clock}: other marks than a colon, where more speaks for a time. */
    private @Nullable TimeMark pointed(int start, int hourEnd) {
        int hour = Chars.number(text, start, hourEnd);
        if (text.startsWith(" o'clock", hourEnd)) {
            return clock(start, hourEnd + 8, hour, 0, 0, halfBehind(hourEnd + 8));
        }
        char mark = Chars.at(text, hourEnd);
        int minuteEnd = Chars.digits(text, hourEnd + 1, 3);
        boolean french = mark == 'h' && minuteEnd == hourEnd + 1 && !Chars.alnum(Chars.at(text, minuteEnd));
        boolean said = led(start) && DAY_BEHIND.stream().anyMatch(day -> text.startsWith(day, minuteEnd));
        if (french && (said || text.startsWith("at ", start - 3) || FourDigits.zone(text, minuteEnd))) {
            return clock(start, hourEnd + 1, hour, 0, 0, 0);
        }
        if (minuteEnd - hourEnd != 3 || (mark != '.' && mark != 'h')) {
            return null;
        }
        int minute = Chars.number(text, hourEnd + 1, minuteEnd);
        int side = halfBehind(minuteEnd);
        if (mark == '.' && side != 0) {
            return clock(start, behindHalf(minuteEnd), hour, minute, 0, side);
        }
        boolean led = mark == 'h'
                ? !Chars.alnum(Chars.at(text, minuteEnd)) && (led(start) || closed(start, minuteEnd))
                : led(start) && text.startsWith(" local", minuteEnd);
        led |= mark == '.' && SpokenClock.dotted(text, start, hourEnd, minuteEnd);
        return led || FourDigits.zone(text, minuteEnd) ? clock(start, minuteEnd, hour, minute, 0, 0) : null;
    }

    /** Whether a word stands before the place that leads in a time. */
    private boolean led(int start) {
        return LEADS.stream().anyMatch(word -> text.startsWith(word, start - word.length()));
    }

    /** Whether its place or its day follows: ", about 19h30 (Paris hour)". */
    private boolean closed(int start, int end) {
        return text.startsWith(" on ", end) || text.startsWith(", about ", start - 8) && text.startsWith(" (", end);
    }

    private @Nullable TimeMark kanji(int start, int at, int hourEnd, int half) {
        boolean typed = Chars.at(text, hourEnd) == 'じ' && "ゃゅょかぶゆつ".indexOf(Chars.at(text, hourEnd + 1)) < 0;
        if (!typed && Chars.at(text, hourEnd) != '時' || Chars.at(text, hourEnd + 1) == '間') {
            return null;
        }
        int hour = Chars.number(text, at, hourEnd);
        int end = hourEnd + 1;
        int minute = 0;
        int second = 0;
        if (Chars.at(text, end) == '半') {
            minute = 30;
            end++;
        } else if (text.startsWith("はん", end)) {
            minute = 30;
            end += 2;
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
        boolean real = shifted >= 0 && shifted < LATEST && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
        if (!real) {
            return null;
        }
        LocalTime time = LocalTime.of(shifted % DAY, minute, Math.min(second, 59));
        return shifted < DAY ? TimeMark.clock(start, end, time) : TimeMark.late(start, end, time);
    }

    private boolean word(String name, int at) {
        return text.startsWith(name, at)
                && !Chars.alnum(Chars.at(text, at - 1))
                && !Chars.alnum(Chars.at(text, at + name.length()));
    }

    private int halfBehind(int end) {
        HalfOfDay half = HalfOfDay.at(text, end);
        return half == null ? 0 : half.side();
    }

    /** The half of the day of "3:10 to 4 pm"; 0 where no later hour follows that has one. */
    private int halfOfSpan(int end, int hour) {
        int at = text.startsWith(" to ", end) ? end + 4 : text.startsWith(" and ", end) ? end + 5 : end;
        int hourEnd = Chars.digits(text, at, 3);
        int to = hourEnd > at && hourEnd - at < 3 ? Chars.number(text, at, hourEnd) : 0;
        int behind = Chars.at(text, hourEnd) == ':' ? Chars.digits(text, hourEnd + 1, 2) : hourEnd;
        return at > end && to >= hour && to < 12 ? halfBehind(behind) : 0;
    }

    private int behindHalf(int end) {
        HalfOfDay half = HalfOfDay.at(text, end);
        return half == null ? end : Chars.skipBlanks(text, end) + half.words().length();
    }
}
