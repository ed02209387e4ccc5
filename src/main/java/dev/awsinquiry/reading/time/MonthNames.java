package dev.awsinquiry.reading.time;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;

/** English names of months, and the endings of ordinal numbers. */
final class MonthNames {

    private static final List<String> SHORT =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> LONG = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "sept");

    private MonthNames() {}

    /** The month whose name stands at this place of the lower-case text; -1 where none does. */
    static int at(String text, int at) {
        int month = at + 3 > text.length() ? -1 : beginning(text, at);
        if (month < 0) {
            return -1;
        }
        String word = text.substring(at, end(text, at));
        return word.length() == SHORT.get(month).length() || LONG.contains(word) ? month + 1 : -1;
    }

    /** Nearly every word of a text is asked, so that only those are compared that have the first two letters of one. */
    private static int beginning(String text, int at) {
        char second = text.charAt(at + 1);
        int first =
                switch (text.charAt(at)) {
                    case 'j' -> second == 'a' ? 0 : second == 'u' ? 5 : -1;
                    case 'f' -> second == 'e' ? 1 : -1;
                    case 'm' -> second == 'a' ? 2 : -1;
                    case 'a' -> second == 'p' ? 3 : second == 'u' ? 7 : -1;
                    case 's' -> second == 'e' ? 8 : -1;
                    case 'o' -> second == 'c' ? 9 : -1;
                    case 'n' -> second == 'o' ? 10 : -1;
                    case 'd' -> second == 'e' ? 11 : -1;
                    default -> -1;
                };
        for (int month = Math.max(first, 0); first >= 0 && month < SHORT.size(); month++) {
            if (text.startsWith(SHORT.get(month), at)) {
                return month;
            }
        }
        return -1;
    }

    /** Behind the letters at this place, ten of them at most. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 10 && Chars.letter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Behind the "th" of "15th"; the place itself where none stands. */
    static int behindOrdinal(String text, int at) {
        boolean suffix = text.startsWith("st", at)
                || text.startsWith("nd", at)
                || text.startsWith("rd", at)
                || text.startsWith("th", at);
        return suffix && !Chars.letter(Chars.at(text, at + 2)) ? at + 2 : at;
    }
}
