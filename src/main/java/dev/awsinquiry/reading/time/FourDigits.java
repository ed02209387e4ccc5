package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;

/** Four digits without a mark between hours and minutes, which what stands beside them makes a clock time: "1640 JST". */
final class FourDigits {

    private static final List<String> ZONES = List.of(
            "jst", "utc", "gmt", "cet", "cest", "bst", "est", "edt", "pst", "pdt", "ist", "sgt", "kst", "hrs", "hours");
    /** Zones of America whose names are words elsewhere: "2024 et al." */
    private static final List<String> US_ZONES = List.of("et", "ct", "mt", "pt");

    private static final String TO = "-–~";

    private FourDigits() {}

    /** Whether the digits of the stretch are hours and minutes: {@code 1640z}, {@code 1640 JST}, "1804-1812 ET", "0600 29/01/19". */
    static boolean tellTime(String text, int start, int end) {
        int stop = Chars.at(text, end) == 'z' || Chars.at(text, end) == 'h' ? end + 1 : end;
        return stop > end && !Chars.alnum(Chars.at(text, stop))
                || zone(text, end)
                || text.startsWith("頃", end)
                || spanWithZone(text, start, end)
                || dateBehind(text, end)
                || DateBeside.tells(text, start, end);
    }

    /** Whether the name of a zone stands there, a blank before it or not. */
    static boolean zone(String text, int end) {
        int at = Chars.skipBlanks(text, end);
        return ZONES.stream().anyMatch(zone -> word(text, zone, at));
    }

    /** Whether they are part of "1804-1812 ET": beside another four nothing but a time has such a zone. */
    private static boolean spanWithZone(String text, int start, int end) {
        boolean first = four(text, end + 1) && TO.indexOf(Chars.at(text, end)) >= 0;
        boolean last = four(text, start - 5)
                && TO.indexOf(Chars.at(text, start - 1)) >= 0
                && !Chars.alnum(Chars.at(text, start - 6));
        int behind = first ? end + 5 : end;
        return (first || last)
                && (zone(text, behind) || US_ZONES.stream().anyMatch(zone -> word(text, zone, behind + 1)));
    }

    /** Whether a date with strokes stands right behind. */
    private static boolean dateBehind(String text, int end) {
        int at = text.startsWith(" on ", end) ? end + 4 : end + 1;
        int first = Chars.digits(text, at, 2);
        int second = Chars.digits(text, first + 1, 2);
        int third = Chars.digits(text, second + 1, 4);
        return Chars.at(text, end) == ' '
                && first > at
                && Chars.at(text, first) == '/'
                && second > first + 1
                && Chars.at(text, second) == '/'
                && third > second + 2;
    }

    private static boolean four(String text, int at) {
        return at >= 0 && Chars.digits(text, at, 5) == at + 4;
    }

    private static boolean word(String text, String word, int at) {
        return text.startsWith(word, at) && !Chars.alnum(Chars.at(text, at + word.length()));
    }
}
