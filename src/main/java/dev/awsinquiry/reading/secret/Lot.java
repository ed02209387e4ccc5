package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.Optional;

/**
 * What a program drew by lot, told by the value alone: it changes between digits, capitals and small letters as often as
 * names and paths don't. Whether it is a secret, the place where it stands has to say: digests and identifiers look the same.
 */
final class Lot {

    /** Letters and digits of the shortest value that can be told from a name. */
    static final int SHORTEST = 16;

    /** In so many of all three kinds a single digit is rare, but does occur. */
    private static final int LONG = 24;

    private static final Pattern ESCAPED = Pattern.compile("%[0-9A-Fa-f]{2}");

    /** Identifiers with a shape of their own: UUIDs, IDs of resources and of AWS's principals, days. */
    private static final Pattern KNOWN = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
            + "|[a-z]{1,12}-[0-9a-f]{8,17}|(?:AIDA|AROA|AGPA|ANPA|AIPA|APKA)[A-Z0-9]{16,17}|20[0-9]{6}[T-].*|arn:.*");

    /** A part of a path that is a word or a day. */
    private static final Pattern FOLDER = Pattern.compile("(?:.*/)?(?:[A-Za-z][a-z]{2,}|[0-9]{2,4})/.*");

    private static final int REACH = 60;

    /** A sign or a joint, or the rest of what is called so: "the API key we use is …". */
    private static final Pattern SAID =
            Pattern.compile("^(?:(?: [a-z]{1,10}){1,5} (?:is|was):? [\"'`]?|[ :「\"'`はをが]{0,4})");

    private static final Pattern HEX = Pattern.compile("(?i)(?:0x)?[0-9a-f]{32,}");

    private Lot() {}

    /** Where a value of letters and digits alone stands behind the word, or behind what a sentence says of it; of so many chars at least. */
    static Optional<Span> after(String text, int at, int shortest) {
        Matcher said = SAID.matcher(text.substring(at, Math.min(text.length(), at + REACH)));
        int start = said.find() ? at + said.end() : at;
        int end = start;
        // what a sign of equality gives is the field's
        while (Chars.alnum(Chars.at(text, end)) || end > start && "+/=".indexOf(Chars.at(text, end)) >= 0) {
            end++;
        }
        String value = text.substring(start, end);
        return end - start >= shortest
                        && (SpokenPassword.byLot(value) || HEX.matcher(value).matches() && drew(value))
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }

    /** Whether it looks drawn; the base64 of a sentence does as well. */
    static boolean drew(String value) {
        if (KNOWN.matcher(value).matches() || Dummies.isOne(value)) {
            return false;
        }
        String plain = ESCAPED.matcher(value.replace("%2F", "/")).replaceAll("");
        int length = 0;
        int digits = 0;
        int capitals = 0;
        int changes = 0;
        int last = -1;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Chars.alnum(c)) {
                int kind = Chars.digit(c) ? 0 : Chars.upper(c) ? 1 : 2;
                length++;
                digits += kind == 0 ? 1 : 0;
                capitals += kind == 1 ? 1 : 0;
                changes += last >= 0 && kind != last ? 1 : 0;
                last = kind;
            }
        }
        int small = length - digits - capitals;
        boolean mixed = capitals > 0 && small > 0;
        // of two kinds alone, as in hexadecimal, half the changes are left
        boolean changing = mixed ? changes * 5 >= length * 2 : changes * 5 >= length;
        return length >= SHORTEST
                && digits > (mixed && length >= LONG ? 0 : 1)
                && capitals + small > 1
                && changing
                && !FOLDER.matcher(plain).matches();
    }
}
