package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;

/** The sign or the word that gives a value to a field: {@code password=}, 「パスワードは」, {@code password (prod): }. */
final class Assignment {

    /** Signs that stand between other things as well: what follows has to look like a password. */
    private static final List<String> LOOSE = List.of("-->", "->", "→", "⇒", "…", "‥", "・・・", "です:", "was ");

    /** "The password's …" says what it is, or speaks of something about it. */
    private static final String DRAWN = "'s ";

    private static final int MOST_MARKS = 12;
    private static final String MARKS = "\"'`\\ ";

    /** What is remarked about the field between its name and the sign. */
    private static final Pattern REMARK = Pattern.compile("^ ?[(\\[]([^()\\[\\]\\n]{1,16})[)\\]] ?(?:[:=は→]|->)");

    /** What is given to an element of a map, in quotation marks: without them it is taken from elsewhere. */
    private static final Pattern GIVEN = Pattern.compile("^\\] ?(=) ?[\"']");

    private static final int REACH = 24;

    private Assignment() {}

    /** Behind the sign that gives a value to the field; -1 where none stands. */
    static int behind(String lower, Hit hit, boolean header) {
        int at = marksEnd(lower, hit.end());
        // an element of a map has its bracket closed: $db['password'] =
        boolean element = at > hit.end() && Chars.at(lower, at) == ']' && "\"'".indexOf(lower.charAt(at - 1)) >= 0;
        if (element) {
            Matcher given = GIVEN.matcher(lower.substring(at, Math.min(lower.length(), at + REACH)));
            return given.find() ? at + given.end(1) : -1;
        }
        if (lower.startsWith(DRAWN, hit.end())) {
            return hit.end() + DRAWN.length();
        }
        at = remarkEnd(lower, at);
        for (String sign : LOOSE) {
            if (lower.startsWith(sign, at)) {
                return at + sign.length();
            }
        }
        char c = Chars.at(lower, at);
        if (c == '=' || c == ':') {
            int next = Chars.at(lower, at + 1) == '=' || Chars.at(lower, at + 1) == '>' ? at + 2 : at + 1;
            return lower.startsWith("//", next) ? -1 : next;
        }
        if (c == 'は') {
            return Chars.at(lower, at + 1) == '、' ? at + 2 : at + 1;
        }
        if (lower.startsWith("is ", at)) {
            return at + 3;
        }
        boolean scheme = header && Chars.at(lower, hit.end()) == ' ';
        boolean option = lower.startsWith("--", hit.start() - 2) && Chars.at(lower, hit.end()) == ' ';
        return scheme || option ? at : -1;
    }

    /** Whether the sign that ends at the place asks for more than a value behind it. */
    static boolean loose(String text, int end) {
        int before = Chars.at(text, end - 2) == ' ' ? end - 3 : end - 2;
        boolean element = "\"'".indexOf(Chars.at(text, before - 1)) >= 0;
        boolean remarked = ")]".indexOf(Chars.at(text, before)) >= 0 && Chars.at(text, end - 1) != ' ' && !element;
        return remarked
                || text.startsWith(DRAWN, end - DRAWN.length())
                || LOOSE.stream().anyMatch(sign -> text.startsWith(sign, end - sign.length()));
    }

    private static int marksEnd(String lower, int from) {
        int at = from;
        while (at < lower.length() && at - from < MOST_MARKS && MARKS.indexOf(lower.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int remarkEnd(String lower, int at) {
        char open = Chars.at(lower, at);
        if (open != '(' && open != '[') {
            return at;
        }
        Matcher remark = REMARK.matcher(lower.substring(at, Math.min(lower.length(), at + REACH)));
        return remark.find() && !PasswordToken.isOne(remark.group(1))
                ? Chars.skipBlanks(lower, at + remark.end(1) + 1)
                : at;
    }
}
