package dev.awsinquiry.reading;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/** A name and a password side by side behind a word for signing in: {@code login admin / …}, 「ログイン情報: 」. */
final class NamePair {

    private static final int REACH = 100;
    private static final int SHORTEST = 6;

    private static final Pattern PAIR = Pattern.compile(
            "^(?: ?(?:is|are|as|with|user|for|the|は|が|に|で|情報))*[ :=(「]{0,4}[A-Za-z0-9._@-]{2,40}( / |/|:)([A-Za-z0-9!#$%@^*?~_+=.:&|-]{6,64})");

    private NamePair() {}

    /** Where the password stands; empty when there is none behind the word that ends at the given place. */
    static Optional<Span> after(String text, int at) {
        int limit = Math.min(text.length(), at + REACH);
        Matcher matcher = PAIR.matcher(text.substring(at, limit));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String word = matcher.group(2);
        boolean secret = word.length() >= SHORTEST
                && word.chars().anyMatch(c -> c >= '0' && c <= '9')
                && word.chars().anyMatch(c -> Chars.letter((char) c))
                && !Dummies.isOne(word);
        // without blanks around it the stroke may be one of a path
        boolean sure = matcher.group(1).length() > 1
                || word.chars().anyMatch(c -> Chars.upper((char) c))
                        && word.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return secret && sure ? Optional.of(new Span(at + matcher.start(2), at + matcher.end(2))) : Optional.empty();
    }
}
