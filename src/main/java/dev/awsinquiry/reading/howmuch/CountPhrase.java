package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordLists;

/** A number and what it counts, with what may stand between them: "1,200 of our paying customers". */
final class CountPhrase {

    /** Chars that may lie between the number and what it counts ("1,200 paying customers"). */
    private static final int NEAR = 26;

    private static final String JOINING = "count.joining";

    /** As many digits on end name an account. */
    private static final int ACCOUNT = 12;

    private CountPhrase() {}

    /** Whether the words between a number and what may be counted by it part them. */
    static boolean parted(WordLists lists, String lower, int from, int to) {
        String before = "";
        for (int at = from; at < to; at++) {
            if (!Chars.letter(lower.charAt(at))) {
                continue;
            }
            int end = at;
            while (end < to && (Chars.letter(lower.charAt(end)) || lower.charAt(end) == '-')) {
                end++;
            }
            String word = lower.substring(at, end);
            boolean parts = lists.has(JOINING, before)
                    ? !lists.has("count.roughly", word)
                    : lists.has("count.parting", word) && !(before.equals("of") && lists.has("count.whole", word));
            if (parts) {
                return true;
            }
            before = word;
            at = end;
        }
        return lists.has(JOINING, before);
    }

    /** Whether nothing but words lies between the number and what it counts. */
    static boolean near(WordLists lists, String lower, int from, int to) {
        if (to < from || to - from >= NEAR) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = lower.charAt(i);
            if (!Chars.letter(c) && c != ' ' && c != '-') {
                return false;
            }
        }
        return !parted(lists, lower, from, to);
    }

    /** Where the number before the unit begins; -1 where none stands there, only words between. */
    static int numberBefore(WordLists lists, String lower, int unit, int floor) {
        int at = unit;
        while (at > floor && unit - at < NEAR) {
            char c = lower.charAt(at - 1);
            if (Chars.digit(c)) {
                // "the 2nd school" and "5xx on checkout" count nothing
                boolean ordinal = lower.startsWith("xx", at)
                        || lower.startsWith("nd ", at)
                        || lower.startsWith("rd ", at)
                        || lower.startsWith("st ", at)
                        || lower.startsWith("th ", at);
                return ordinal || parted(lists, lower, at, unit) ? -1 : begin(lower, at, floor);
            }
            boolean filler = Chars.letter(c)
                    || c == ' '
                    || c == '+'
                    || c == '-'
                    || c == '%'
                    || "万千百億数約名人件以上の程割半".indexOf(c) >= 0;
            // "2020-09-07 - all users": a dash between blanks parts
            boolean parts = c == '-' && at > floor + 1 && lower.charAt(at - 2) == ' ' && Chars.at(lower, at) == ' ';
            if (!filler || parts) {
                return -1;
            }
            if (c == '数' && "複多少件人台個回総".indexOf(Chars.at(lower, at - 2)) >= 0) {
                return -1;
            }
            if ("数割半".indexOf(c) >= 0 && Chars.japanese(Chars.at(lower, at)) && at < unit + 1) {
                return at - 1;
            }
            at--;
        }
        return -1;
    }

    private static int begin(String lower, int end, int floor) {
        int at = end;
        while (at > floor
                && (Chars.digit(lower.charAt(at - 1)) || lower.charAt(at - 1) == ',' || lower.charAt(at - 1) == '.')) {
            at--;
        }
        if (Chars.digits(lower, at, ACCOUNT) == at + ACCOUNT) {
            return -1;
        }
        char before = Chars.at(lower, at - 1);
        if ("万千億".indexOf(before) >= 0 && at - 2 >= floor && Chars.digit(lower.charAt(at - 2))) {
            // 「5万4千人」
            return begin(lower, at - 1, floor);
        }
        if ("-~–".indexOf(before) >= 0 && at - 2 >= floor && Chars.digit(lower.charAt(at - 2))) {
            // a range, "30-50 calls"
            return begin(lower, at - 1, floor);
        }
        // a code, a name, or the beginning of a quoted message
        return Chars.letter(before) || "-:/\"'`「".indexOf(before) >= 0 && at > floor ? -1 : at;
    }
}
