package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.Optional;

/** What stands behind a name in brackets: between the tags of XML, or behind a heading such as 【パスワード】. */
final class TagValue {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST = 200;

    private TagValue() {}

    /** Where it stands behind the word from the one place to the other; empty without one. */
    static Optional<Span> after(String text, int start, int end) {
        char bracket = Chars.at(text, end);
        if (bracket != '>' && bracket != '】' && bracket != ']') {
            return Optional.empty();
        }
        if (bracket == '>') {
            Optional<Span> between = betweenTags(text, start, end);
            if (between.isPresent()) {
                return between;
            }
        }
        if (opens(text, start, bracket == '>' ? '<' : bracket == '】' ? '【' : '[') < 0) {
            return Optional.empty();
        }
        FieldValue value = FieldValue.behind(text, end + 1);
        String word = value.judged(text);
        boolean sure = bracket == ']' || !Chars.japanese(Chars.at(text, end - 1));
        return word.indexOf(' ') < 0
                        && "@:/".indexOf(Chars.at(text, value.start())) < 0
                        && (value.quoted() || Chars.at(text, value.start() - 1) != '(')
                        && (sure ? SpokenPassword.isPassword(word, true) : PasswordToken.isOne(word))
                ? Optional.of(new Span(value.start(), value.end()))
                : Optional.empty();
    }

    private static Optional<Span> betweenTags(String text, int start, int end) {
        int open = opens(text, start, '<');
        int close = open < 0 ? -1 : Chars.find(text, "</", end, Math.min(text.length(), end + LONGEST));
        if (close < 0 || !text.startsWith(text.substring(open + 1, end + 1), close + 2)) {
            return Optional.empty();
        }
        String content = text.substring(end + 1, close);
        return content.length() >= 4 && content.indexOf('\n') < 0 && !Dummies.isQuoted(content)
                ? Optional.of(new Span(end + 1, close))
                : Optional.empty();
    }

    /** Where the bracket opens around the name that goes on from before the place; -1 where it doesn't. */
    private static int opens(String text, int start, char open) {
        for (int i = start - 1; i >= 0 && start - i <= LONGEST_NAME; i--) {
            char c = text.charAt(i);
            if (c == open) {
                return text.startsWith(SecretMasker.OPEN, i) ? -1 : i;
            }
            if (!Chars.alnum(c) && !Chars.japanese(c) && "_-:. ".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }
}
