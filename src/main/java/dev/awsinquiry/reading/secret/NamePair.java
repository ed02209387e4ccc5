package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.Optional;

/** A name and a password side by side behind a word for signing in: {@code login admin / …}, 「ログイン情報: 」. */
final class NamePair {

    private static final int REACH = 100;
    private static final int SHORTEST = 6;

    private static final Pattern PAIR = Pattern.compile(
            "^(?: ?(?:is|are|as|with|user|for|the|は|が|に|で|情報))*[ :=(「]{0,4}[A-Za-z0-9._@-]{2,40}( / |/|:| with )([A-Za-z0-9!#$%@^*?~_+=.:&|{}-]{6,64})");

    /** What stands right before a word for signing in: 「root / P@ssw0rd! で」, "use root:P@ssw0rd! to". */
    private static final Pattern BEFORE =
            Pattern.compile("[A-Za-z0-9._@-]{2,40} ?[/:] ?([A-Za-z0-9!#$%@^*?~_+=.&|-]{6,40})(?: ?で(?:の)?| to )$");

    private static final Pattern MARK = Pattern.compile("[!#$%@^*?~]");

    private NamePair() {}

    /** Where the password stands right before the word that begins at the given place; empty without one. */
    static Optional<Span> before(String text, int at) {
        // most words for signing in have neither of the particles before them, and are spared the pattern
        if ("での".indexOf(Chars.at(text, at - 1)) < 0 && !text.startsWith(" to ", at - 4)) {
            return Optional.empty();
        }
        int from = Math.max(0, at - REACH);
        Matcher matcher = BEFORE.matcher(text.substring(from, at));
        return matcher.find()
                        && isPassword(matcher.group(1))
                        && MARK.matcher(matcher.group(1)).find()
                ? Optional.of(new Span(from + matcher.start(1), from + matcher.end(1)))
                : Optional.empty();
    }

    /** Where the password stands; empty when there is none behind the word from the one place to the other. */
    static Optional<Span> after(String text, int word, int at) {
        int limit = Math.min(text.length(), at + REACH);
        String behind = text.substring(at, limit);
        // nothing parts a name and a password behind most of them
        if (behind.indexOf('/') < 0 && behind.indexOf(':') < 0 && !behind.contains(" with ")) {
            return Optional.empty();
        }
        Matcher matcher = PAIR.matcher(behind);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String password = matcher.group(2);
        // without blanks around it the stroke may be one of a path, but not behind "ID/パスワード"
        boolean with = matcher.group(1).equals(" with ");
        boolean sure = matcher.group(1).length() > 1
                || text.substring(word, at).indexOf('/') > 0
                || password.chars().anyMatch(c -> Chars.upper((char) c))
                        && password.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return sure && isPassword(password) && (!with || MARK.matcher(password).find())
                ? Optional.of(new Span(at + matcher.start(2), at + matcher.end(2)))
                : Optional.empty();
    }

    private static boolean isPassword(String word) {
        return word.length() >= SHORTEST
                && word.chars().anyMatch(c -> c >= '0' && c <= '9')
                && word.chars().anyMatch(c -> Chars.letter((char) c))
                && !Dummies.isOne(word);
    }
}
