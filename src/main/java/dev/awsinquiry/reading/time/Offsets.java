package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import java.util.ArrayList;
import java.util.List;

/** Offsets from UTC that stand by themselves, {@code +09:00}, {@code -0700} and {@code +9}: each is a zone or any number. */
public final class Offsets {

    private static final int LARGEST = 14;
    private static final int QUARTER = 15;

    private Offsets() {}

    /** All of them in the lower-case text, in the order in which they stand. */
    public static List<TimeMark> alone(String lower) {
        List<TimeMark> found = new ArrayList<>();
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ((c == '+' || c == '-') && !Chars.alnum(Chars.at(lower, i - 1))) {
                int hourEnd = Chars.digits(lower, i + 1, 2);
                int colon = Chars.at(lower, hourEnd) == ':' ? hourEnd + 1 : hourEnd;
                int minuteEnd = Chars.digits(lower, colon, 2);
                int end = minuteEnd - colon == 2 ? minuteEnd : hourEnd;
                int hours = hourEnd - i > 1 ? Chars.number(lower, i + 1, hourEnd) : LARGEST + 1;
                int minutes = end > hourEnd ? Chars.number(lower, colon, end) : 0;
                boolean whole = !Chars.alnum(Chars.at(lower, end)) && Chars.at(lower, end) != '.';
                whole |= Chars.at(lower, end) == '.' && !Chars.digit(Chars.at(lower, end + 1));
                if (whole && hours <= LARGEST && minutes % QUARTER == 0 && hours * 60 + minutes <= LARGEST * 60) {
                    int sign = c == '-' ? -1 : 1;
                    found.add(TimeMark.zone(i, end, TimeScanner.canonical(sign * hours, sign * minutes)));
                }
            }
        }
        return found;
    }
}
