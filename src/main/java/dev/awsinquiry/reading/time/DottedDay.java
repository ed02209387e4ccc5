package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code 28.11.}: day and month as Germans write them, each with its dot. Sections and versions look alike, so a word that
 * stands before times has to lead it in, and the day be none that a month could be, or a weekday stand beside it.
 */
final class DottedDay {

    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final List<String> LEADS = List.of(
            "on ", "since ", "from ", "started ", "began ", "at ", "am ", "seit ", "around ", "until ", "the ", ", ");

    /** Chars of the longest name of a weekday, and of what parts it from the date. */
    private static final int WEEKDAY = 12;

    private static final int MONTHS = 12;

    private DottedDay() {}

    /** The date that begins there, its day ending at the dot; null where there is none. */
    static @Nullable TimeMark at(String text, Days days, int start, int dot) {
        int day = Chars.number(text, start, dot);
        int end = Chars.digits(text, dot + 1, 2);
        boolean closed = end > dot + 1 && Chars.at(text, end) == '.' && !Chars.alnum(Chars.at(text, end + 1));
        if (!closed) {
            return null;
        }
        boolean weekday = weekday(text, start);
        boolean led = LEADS.stream().anyMatch(word -> led(text, start - word.length(), word));
        int month = Chars.number(text, dot + 1, end);
        return weekday || led && day > MONTHS && clock(text, end + 1)
                ? days.yearless(start, end + 1, month, day)
                : null;
    }

    private static boolean led(String text, int from, String word) {
        return text.startsWith(word, from) && !Chars.alnum(Chars.at(text, from - 1));
    }

    /** Whether a weekday stands right before it: "Saturday 28.11.", "Sat, 28.11.". */
    private static boolean weekday(String text, int start) {
        String before = text.substring(Math.max(0, start - WEEKDAY), start).stripTrailing();
        String word = before.endsWith(",") || before.endsWith(".") ? before.substring(0, before.length() - 1) : before;
        String last = word.substring(word.lastIndexOf(' ') + 1);
        return last.length() <= "wednesday".length() && WEEKDAYS.stream().anyMatch(last::startsWith) && ends(last);
    }

    /** Whether the word is a weekday's whole name or its three letters: "sat", no "satellite". */
    private static boolean ends(String word) {
        return word.length() == 3 || word.endsWith("day");
    }

    /** Whether a clock time follows: "at 23:00", ", 23:00", "um 23 Uhr". */
    private static boolean clock(String text, int end) {
        int at = Chars.at(text, end) == ',' ? end + 1 : end;
        at = Chars.skipBlanks(text, at);
        for (String link : List.of("at ", "around ", "about ", "um ", "gegen ", "ca. ")) {
            at = text.startsWith(link, at) ? at + link.length() : at;
        }
        return Chars.digit(Chars.at(text, at));
    }
}
