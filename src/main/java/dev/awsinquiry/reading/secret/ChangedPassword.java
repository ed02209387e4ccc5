package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import java.util.List;
import java.util.Optional;

/** Passwords that stand in the lines after the word for one: 「変更前: …」「変更後: …」, "old: …", "new: …". */
final class ChangedPassword {

    private static final int REACH = 160;
    private static final int SHORTEST = 6;

    private static final Pattern TO =
            Pattern.compile("^[\"'`」]? ?(?:から ?[\"'`「]?([!-~]{6,64}?)[\"'`」]? ?(?:に|へ)(?:変|更新|戻|リセット|切|差|し)"
                    + "|(?:→|=>|->) ?[\"'`「]?([!-~]{6,64}?)[\"'`」]?(?:[^!-~]|$)"
                    + "|to [\"'`]?([!-~]{6,64}?)[\"'`]?[,.]?(?:[^!-~]|$))");

    private static final List<String> LABELS = List.of(
            "変更前",
            "変更後",
            "旧",
            "新",
            "以前",
            "現在",
            "前",
            "後",
            "old",
            "new",
            "before",
            "after",
            "was",
            "now",
            "previous",
            "current",
            "from",
            "to");

    private ChangedPassword() {}

    /** Notes them behind the word that ends at the place. */
    static void after(Folded folded, int at, List<SecretMasker.Secret> secrets) {
        String lower = folded.lower;
        int limit = Math.min(lower.length(), at + REACH);
        for (int line = Chars.find(lower, "\n", at, limit);
                line >= 0;
                line = Chars.find(lower, "\n", line + 1, limit)) {
            int start = Chars.skipBlanks(lower, line + 1);
            int value = behindLabel(lower, start);
            int end = value;
            while (value >= 0 && end < lower.length() && lower.charAt(end) > ' ' && lower.charAt(end) < 0x7f) {
                end++;
            }
            if (value >= 0 && password(folded.text.substring(value, end))) {
                secrets.add(new SecretMasker.Secret(value, end, "password"));
            }
        }
    }

    /** The one that a password was changed to in the same sentence: 「Secr3t99 から Secr3t00 に変更」, "from … to …". */
    static Optional<Span> to(String text, Span old) {
        Matcher then = TO.matcher(text.substring(old.end(), Math.min(text.length(), old.end() + REACH)));
        if (!then.find()) {
            return Optional.empty();
        }
        int way = then.group(1) != null ? 1 : then.group(2) != null ? 2 : 3;
        boolean from = text.startsWith("from ", old.start() - 5) || text.startsWith("from ", old.start() - 6);
        return (way < 3 || from) && PasswordToken.isOne(then.group(way))
                ? Optional.of(new Span(old.end() + then.start(way), old.end() + then.end(way)))
                : Optional.empty();
    }

    private static int behindLabel(String lower, int start) {
        for (String label : LABELS) {
            int colon = Chars.skipBlanks(lower, start + label.length());
            if (lower.startsWith(label, start) && Chars.at(lower, colon) == ':') {
                return Chars.skipBlanks(lower, colon + 1);
            }
        }
        return -1;
    }

    private static boolean password(String word) {
        return word.length() >= SHORTEST
                && word.chars().anyMatch(c -> c >= '0' && c <= '9')
                && word.chars().anyMatch(c -> Chars.letter((char) c))
                && word.indexOf("://") < 0
                && !Dummies.isOne(word);
    }
}
