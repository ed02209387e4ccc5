package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.Optional;

/** A password that stands alone in the line below the word for it. */
final class PasswordBelow {

    private static final String BETWEEN = "\"'`*_)]>】』」 ";
    private static final String BEFORE_NAME = "。、.,:;!?";
    /** What says that the password stands below. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)^(?:は(?:以下|次|下記|こちら)[^\\n:!-~]{0,10}[.!]{0,3}| ?(?:is |are )?(?:as follows|below|the following|here))");

    private static final int LONGEST_NAME = 24;
    private static final int LONGEST = 64;

    private PasswordBelow() {}

    /** Where it stands when nothing but a colon follows the word, or when the word ends a line that is its name alone. */
    static Optional<Span> after(String text, int start, int end) {
        int at = end;
        while (at - end < 6 && at < text.length() && BETWEEN.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean signed = Chars.at(text, at) == ':' || at > end && ">】]".indexOf(text.charAt(at - 1)) >= 0;
        Matcher announced = ANNOUNCED.matcher(text.substring(at, Math.min(text.length(), at + LONGEST)));
        if (announced.find()) {
            signed = true;
            at += announced.end();
        }
        at = Chars.skipBlanks(text, Chars.at(text, at) == ':' ? at + 1 : at);
        if (Chars.at(text, at) != '\n' || !signed && !named(text, start)) {
            return Optional.empty();
        }
        int value = behindMark(text, at + 1);
        if (text.startsWith("```\n", value)) {
            value = behindMark(text, value + 4);
        }
        value = Chars.at(text, value) == '\n' ? behindMark(text, value + 1) : value;
        value = "\"'`".indexOf(Chars.at(text, value)) >= 0 ? value + 1 : value;
        int stop = value;
        while (stop < text.length() && stop - value <= LONGEST && text.charAt(stop) > ' ') {
            stop++;
        }
        if (stop < text.length() && text.charAt(stop) != '\n') {
            return Optional.empty();
        }
        while (stop > value && "\"'`".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        String word = text.substring(value, stop);
        return PasswordToken.isOne(word) && (signed || SpokenPassword.isPassword(word, true))
                ? Optional.of(new Span(value, stop))
                : Optional.empty();
    }

    /** Behind the mark of a quotation that the line begins with, and blanks. */
    private static int behindMark(String text, int start) {
        int at = Chars.skipBlanks(text, start);
        return Chars.at(text, at) == '>' ? Chars.skipBlanks(text, at + 1) : at;
    }

    /** Whether the line before the word is part of a name: "DB", 「新しい」. */
    private static boolean named(String text, int start) {
        int at = start;
        while (at > 0 && start - at <= LONGEST_NAME && text.charAt(at - 1) != '\n') {
            at--;
            if (BEFORE_NAME.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return start - at <= LONGEST_NAME;
    }
}
