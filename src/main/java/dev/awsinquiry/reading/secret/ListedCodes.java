package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Codes that let one in without the second factor, listed behind or below the word for them: "recovery codes:", and a
 * line with {@code 4f2a9-b1c77}, or two, or ten. Each has a digit, or is all of hexadecimal digits beside one that has.
 */
final class ListedCodes {

    /** Chars behind the word within which the last code ends: sixteen codes of two groups, one a line. */
    private static final int REACH = 480;
    /** Digits alone are a code, not a number of codes, from so many on. */
    private static final int DIGITS = 6;

    private static final Pattern BEFORE =
            Pattern.compile("(?i)^s?[\"'*_)\\]】」]{0,2} ?(?:[:=] ?|は[、 ]?|(?:are|is):? )?\\n?(?:```\\n?)?");
    private static final Pattern SIGN = Pattern.compile("(?i)[:=は\\n]|are|is");

    /** What may stand before a code in a list: blanks, commas, line breaks, marks of a list, quotation marks. */
    private static final Pattern MARK =
            Pattern.compile("^[ ,、/と]{0,3}\\n{0,2} {0,4}(?:[-*•・] ?|[0-9]{1,2}[.)] ?|\\([0-9]{1,2}\\) ?)?[\"'`「]?");

    private static final Pattern CODE =
            Pattern.compile("^([0-9A-Za-z]{4,12}(?:-[0-9A-Za-z]{4,12}){0,4})[\"'`」]?(?:[ ,、/.とで]|\\n|$)");
    private static final Pattern HEX = Pattern.compile("[0-9a-f-]+|[0-9A-F-]+");
    /** A day, a count with its unit, an identifier that a hyphen shows to be one, and what is no code in a list either. */
    private static final Pattern OTHER =
            Pattern.compile("(?:19|20)[0-9]{2}|20[0-9]{6}|[0-9]+(?:codes?|users?|times|days?)");

    private ListedCodes() {}

    /** Where they stand behind the word that ends at the given place; empty where no list begins there. */
    static List<Span> after(String text, int end) {
        String rest = text.substring(end, Math.min(text.length(), end + REACH));
        List<Span> found = new ArrayList<>();
        Matcher before = BEFORE.matcher(rest);
        if (!before.find() || !SIGN.matcher(before.group()).find()) {
            return found;
        }
        int at = before.end();
        while (at < rest.length()) {
            Matcher mark = MARK.matcher(rest.substring(at));
            at += mark.find() ? mark.end() : 0;
            Matcher code = CODE.matcher(rest.substring(at));
            if (!code.find() || !code(code.group(1), found.isEmpty())) {
                break;
            }
            found.add(new Span(end + at, end + at + code.end(1)));
            at += code.end(1);
            at += at < rest.length() && "\"'`」".indexOf(rest.charAt(at)) >= 0 ? 1 : 0;
        }
        return found;
    }

    private static boolean code(String word, boolean first) {
        long digits = word.chars().filter(c -> Chars.digit((char) c)).count();
        boolean others = digits < word.length();
        return !OTHER.matcher(word).matches()
                && (digits > 0
                        ? others || digits >= DIGITS || !first
                        : !first && HEX.matcher(word).matches());
    }
}
