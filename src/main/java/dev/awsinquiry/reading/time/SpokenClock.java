package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;
import java.util.Map;

/**
 * What stands beside a number that makes it a clock time as people write them on phones: "started 02.48", "5.40 Uhr", "at 4
 * this morning", "ten to 8". A number alone may as well be a version, an amount or a count.
 */
final class SpokenClock {

    /** Minutes behind the hour that follows on the words. */
    static final Map<String, Integer> MINUTES = Map.of(
            "five past ", 5,
            "ten past ", 10,
            "twenty past ", 20,
            "twenty-five past ", 25,
            "five to ", -5,
            "ten to ", -10,
            "twenty to ", -20,
            "twenty-five to ", -25);

    /** Behind a time with a dot, whatever stands before it. */
    private static final List<String> BEHIND = List.of(
            " uhr", " this morning", " this afternoon", " this evening", " tonight", " today", " o'clock", " hrs");

    private static final List<String> PARTS = List.of(" this morning", " this afternoon", " this evening", " tonight");

    /** Before a time with a dot that something began at. */
    private static final List<String> BEGAN = List.of(
            "started ",
            "began ",
            "started at ",
            "began at ",
            "begins at ",
            "starts at ",
            "stopped at ",
            "broke at ",
            "died at ",
            "failed at ",
            "down at ",
            "started about ",
            "started around ",
            "began about ",
            "began around ",
            "down since about ",
            "since about ",
            "since around ");

    /** Before a date as well as a time. */
    private static final List<String> DATED = List.of("started ", "began ");

    private static final int MONTHS = 12;

    private static final List<String> LEADS =
            List.of("at ", "since ", "from ", "around ", "about ", "was ", "is ", "at around ", "at about ");

    /** Before an hour that a part of the day follows on; "we lost 4 this morning" counts. */
    private static final List<String> HOUR =
            List.of("at ", "since ", "at around ", "at about ", "since around ", "since about ", "started around ");

    private static final String STOPS = ".,;:!?)\n";

    private SpokenClock() {}

    /** Whether two numbers with a dot between them are hours and minutes. */
    static boolean dotted(String text, int start, int hourEnd, int end) {
        if (BEHIND.stream().anyMatch(words -> word(text, words, end) && !amount(text, start, end + words.length()))) {
            return true;
        }
        int minute = Chars.number(text, hourEnd + 1, end);
        if (minute <= MONTHS && led(text, start, DATED)) {
            // "started 12.04." may be the twelfth of April
            return false;
        }
        if (DateBeside.tells(text, start, end)) {
            return true;
        }
        boolean padded = hourEnd - start == 2 && text.charAt(start) == '0';
        return stops(text, end) && (led(text, start, BEGAN) || padded && led(text, start, LEADS));
    }

    /** Whether it is an amount that was another one then: "from 8.30 this morning to 12.10", "started with 22.04 today". */
    private static boolean amount(String text, int start, int end) {
        return text.startsWith(" to ", end) || led(text, start, List.of("with ", "by ", "to "));
    }

    /** The half of the day that is said of an hour alone; 0 where none is. */
    static int half(String text, int start, int end) {
        if (!led(text, start, HOUR) || PARTS.stream().noneMatch(part -> word(text, part, end))) {
            return 0;
        }
        return word(text, PARTS.get(0), end) ? -1 : 1;
    }

    /** Whether nothing that could be counted stands behind a time in words. */
    static boolean closes(String text, int end) {
        return stops(text, end) || BEHIND.stream().anyMatch(words -> word(text, words, end));
    }

    private static boolean stops(String text, int end) {
        char next = Chars.at(text, end);
        boolean number = (next == '.' || next == ',' || next == ':') && Chars.digit(Chars.at(text, end + 1));
        return end >= text.length() || STOPS.indexOf(next) >= 0 && !number;
    }

    private static boolean led(String text, int start, List<String> leads) {
        return leads.stream()
                .anyMatch(lead -> text.startsWith(lead, start - lead.length())
                        && !Chars.alnum(Chars.at(text, start - lead.length() - 1)));
    }

    private static boolean word(String text, String words, int end) {
        return text.startsWith(words, end) && !Chars.alnum(Chars.at(text, end + words.length()));
    }
}
