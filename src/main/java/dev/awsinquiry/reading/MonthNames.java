package dev.awsinquiry.reading;

import java.util.List;

/** English names of months, and the endings of ordinal numbers. */
final class MonthNames {

    private static final List<String> SHORT =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String FIRSTS = "jfmasond";
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
        if (at >= text.length()) {
            return -1;
        }
        int month = FIRSTS.indexOf(text.charAt(at)) < 0 ? SHORT.size() : 0;
        while (month < SHORT.size() && !text.startsWith(SHORT.get(month), at)) {
            month++;
        }
        if (month == SHORT.size()) {
            return -1;
        }
        String word = text.substring(at, end(text, at));
        return word.length() == SHORT.get(month).length() || LONG.contains(word) ? month + 1 : -1;
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
