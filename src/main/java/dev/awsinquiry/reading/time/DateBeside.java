package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;

/**
 * A date in words right before or behind digits that are a clock time in Britain and in operations rooms: "15 April, 09.30", "at
 * 0930 on April 15". No count begins with a zero; other digits need "at" before them and nothing behind that they could count.
 */
final class DateBeside {

    private static final List<String> LEADS = List.of("at about ", "at around ", "at ", "around ", "about ", "since ");

    private static final List<String> FOLLOWS = List.of(
            " on ", " it ", " we ", " the ", " our ", " and ", " until ", " to ", " when ", " all ", " hrs", " hours");

    private static final String STOPS = ".,;:!?)\n";

    private DateBeside() {}

    /** Whether the stretch of digits, with a dot in it or none, is a clock time by the date beside it. */
    static boolean tells(String text, int start, int end) {
        String lead = LEADS.stream()
                .filter(word -> text.startsWith(word, start - word.length())
                        && !Chars.alnum(Chars.at(text, start - word.length() - 1)))
                .findFirst()
                .orElse("");
        boolean zero = text.charAt(start) == '0' && !percent(text, end);
        boolean free = !lead.isEmpty() && closes(text, end);
        return (zero || free)
                && (before(text, start - lead.length())
                        || !lead.isEmpty() && text.startsWith(" on ", end) && at(text, end + 4));
    }

    private static boolean percent(String text, int end) {
        char next = Chars.at(text, end);
        return next == '%' || next == '.' && Chars.digit(Chars.at(text, end + 1));
    }

    private static boolean closes(String text, int end) {
        char next = Chars.at(text, end);
        boolean number = (next == '.' || next == ',' || next == ':') && Chars.digit(Chars.at(text, end + 1));
        return end >= text.length()
                || STOPS.indexOf(next) >= 0 && !number
                || FOLLOWS.stream().anyMatch(word -> text.startsWith(word, end));
    }

    /** Whether "April 15", "15 April" or "the 15th of April" begins there. */
    private static boolean at(String text, int begin) {
        int from = text.startsWith("the ", begin) ? begin + 4 : begin;
        if (MonthNames.at(text, from) > 0) {
            int day = MonthNames.end(text, from) + 1;
            return Chars.digit(Chars.at(text, day));
        }
        int day = Chars.digits(text, from, 3);
        int behind = MonthNames.behindOrdinal(text, day);
        int month = text.startsWith(" of ", behind) ? behind + 4 : behind + 1;
        return day > from && day - from < 3 && Chars.at(text, behind) == ' ' && MonthNames.at(text, month) > 0;
    }

    /** Whether such a date ends right before, a comma behind it or not. */
    private static boolean before(String text, int place) {
        int end = Chars.at(text, place - 1) == ' ' ? place - 1 : place;
        end = Chars.at(text, end - 1) == ',' ? end - 1 : end;
        if (end == place || end <= 0) {
            return false;
        }
        int word = letters(text, end);
        if (word < end && MonthNames.at(text, word) > 0) {
            int day = word - 1;
            day = text.startsWith(" of", day - 3) ? day - 3 : day;
            return Chars.digit(Chars.at(text, day - 1)) || Chars.digit(Chars.at(text, day - 3));
        }
        int day = word < end && MonthNames.behindOrdinal(text, word) == end ? word : end;
        int from = day;
        while (Chars.digit(Chars.at(text, from - 1))) {
            from--;
        }
        int month = letters(text, from - 1);
        return from < day && day - from < 3 && month < from - 1 && MonthNames.at(text, month) > 0;
    }

    private static int letters(String text, int end) {
        int from = Math.max(0, end);
        while (from > 0 && Chars.letter(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }
}
