package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.Optional;

/**
 * A password that a command or a statement carries: {@code mysql -pHaru2026}, {@code curl -u app:…}, {@code identified by
 * '…'}. How it is carried is told beside the command in the table of fields: right behind an option ({@code attached}), as
 * the option's value ({@code option}), behind a name and a colon in it ({@code named}), or in quotation marks ({@code
 * quoted}).
 */
final class OptionPassword {

    private static final int REACH = 120;
    private static final String QUOTES = "\"'「";
    private static final String ENDS = " \n\"'`,;)]|";
    /** What ends it in quotation marks, where it may hold blanks. */
    private static final String QUOTED_ENDS = "\n\"'」";

    private OptionPassword() {}

    /** Whether a row of the table tells how a command carries a password. */
    static boolean tells(String need) {
        return need.startsWith("attached ")
                || need.startsWith("option ")
                || need.startsWith("named ")
                || need.equals("quoted");
    }

    /** Where the password stands behind the command that ends at the given place; empty when it carries none. */
    static Optional<Span> after(String text, int at, String need, int shortest) {
        int space = need.indexOf(' ');
        int start = at;
        if (space >= 0) {
            String option = " " + need.substring(space + 1);
            int limit = Math.min(text.length(), at + REACH);
            int line = Chars.find(text, "\n", at, limit);
            limit = line < 0 ? limit : line;
            int found = Chars.find(text, option, at, limit);
            if (found < 0 || found + option.length() >= limit) {
                return Optional.empty();
            }
            start = found + option.length();
        }
        boolean attached = need.startsWith("attached ");
        start = attached ? start : Chars.skipBlanks(text, start);
        boolean quoted = QUOTES.indexOf(Chars.at(text, start)) >= 0;
        start = quoted ? start + 1 : start;
        if (need.equals("quoted") && !quoted) {
            return Optional.empty();
        }
        String ends = quoted ? QUOTED_ENDS : ENDS;
        int end = start;
        int colon = -1;
        while (end < text.length() && end - start < REACH && ends.indexOf(text.charAt(end)) < 0) {
            colon = colon < 0 && text.charAt(end) == ':' ? end : colon;
            end++;
        }
        if (need.startsWith("named ")) {
            if (colon <= start || text.charAt(start) == '$') {
                return Optional.empty();
            }
            start = colon + 1;
        }
        boolean secret = end - start >= shortest
                && text.charAt(start) != '-'
                && text.charAt(start) < 0x7f
                && !Dummies.isOne(text.substring(start, end));
        return secret ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
