package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import java.util.function.IntPredicate;

/**
 * A secret that goes on in the next line, because a mail program or a terminal broke it: behind the break may stand blanks
 * and the marks of a quotation, before it the sign that a line goes on, {@code =} in a mail or a stroke in a shell.
 */
final class BrokenLine {

    private static final int MOST_LINES = 100;
    /** Marks of a quotation, one for each time that it was answered. */
    private static final int MOST_MARKS = 12;

    /** Columns of a line that is full; in narrower ones only what is surely drawn by lot goes on. */
    private static final int FULL = 56;
    /** Chars of a part that shows by itself that it was drawn by lot. */
    private static final int SURE = 16;
    /** Chars of a part from which on it may be the name of something. */
    private static final int NAME = 6;

    private BrokenLine() {}

    /** Where the next line goes on behind a break that stands there; -1 where none stands, or where nothing follows. */
    static int behind(String text, int end) {
        char sign = Chars.at(text, end);
        int at = Chars.skipBlanks(text, sign == '=' || sign == '\\' ? end + 1 : end);
        if (Chars.at(text, at) != '\n') {
            return -1;
        }
        at = Chars.skipBlanks(text, at + 1);
        for (int mark = 0; mark < MOST_MARKS && Chars.at(text, at) == '>'; mark++) {
            at = Chars.skipBlanks(text, at + 1);
        }
        return at < text.length() ? at : -1;
    }

    /** Where a secret of so many chars ends, when the lines below complete it exactly; otherwise where its line ends. */
    static int whole(String text, int start, int end, int length, IntPredicate fits) {
        int missing = length - (end - start);
        int at = end;
        for (int line = 0; line < MOST_LINES && missing > 0; line++) {
            int next = behind(text, at);
            int stop = next < 0 ? -1 : run(text, next, missing + 1, fits);
            if (stop <= next || stop - next > missing) {
                return end;
            }
            missing -= stop - next;
            at = stop;
        }
        return missing == 0 && at > end && mixed(text, start, at) ? at : end;
    }

    /** Words that follow each other down a page have as many letters by chance, but neither digits nor capitals in them. */
    private static boolean mixed(String text, int start, int end) {
        String secret = text.substring(start, end);
        return secret.chars().anyMatch(c -> Chars.digit((char) c))
                || secret.chars().anyMatch(c -> Chars.upper((char) c))
                        && secret.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Where a secret of any length ends whose line ends there, as long as the lines below are drawn by lot as well. */
    static int drawn(String text, int end, int longest, IntPredicate fits) {
        int at = end;
        int columns = columns(text, end);
        for (int line = 0; line < MOST_LINES && at - end < longest; line++) {
            int next = behind(text, at);
            int stop = next < 0 ? -1 : run(text, next, longest, fits);
            if (stop <= next || !(sure(text, next, stop) || columns >= FULL && rest(text, next, stop))) {
                break;
            }
            at = stop;
            columns = stop - next;
        }
        return at;
    }

    private static int run(String text, int start, int most, IntPredicate fits) {
        int end = start;
        while (end < text.length() && end - start < most && fits.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int columns(String text, int end) {
        int start = end;
        while (start > 0 && end - start < FULL && text.charAt(start - 1) != '\n') {
            start--;
        }
        return end - start;
    }

    private static boolean sure(String text, int start, int end) {
        return end - start >= SURE && SpokenPassword.byLot(text.substring(start, end));
    }

    /** What alone stands in the line below a full one, and is neither a word nor the name of something. */
    private static boolean rest(String text, int start, int end) {
        String part = text.substring(start, end);
        boolean alone = end == text.length() || "\n\"'`,;)]}<".indexOf(text.charAt(end)) >= 0;
        boolean digit = part.chars().anyMatch(c -> Chars.digit((char) c));
        boolean letter = part.chars().anyMatch(c -> Chars.letter((char) c));
        boolean small = part.chars().noneMatch(c -> Chars.upper((char) c));
        boolean named = small && part.indexOf('-') >= 0 || part.length() >= NAME && !PasswordToken.isOne(part);
        return alone && (part.endsWith("=") || digit && letter && !named);
    }
}
