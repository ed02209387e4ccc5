package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * What the header {@code Authorization} carries in other schemes than Bearer and Basic, which are rows of the table: {@code
 * Token …}, {@code ApiKey …}, or no scheme at all. AWS's own says who signed and for which Region, and is no secret.
 */
final class AuthorizationHeader {

    private static final int REACH = 4000;
    /** Chars of one that no scheme announces. */
    private static final int SHORTEST_ALONE = 16;

    private static final Pattern VALUE = Pattern.compile(
            "^[\"'\\\\]{0,2} ?[:=] ?[\"'\\\\]{0,2}(?:([A-Za-z][A-Za-z-]{1,20}) )?([A-Za-z0-9._~+/=-]{8,})");

    private AuthorizationHeader() {}

    static Optional<Span> after(String text, int at) {
        if ("\"'\\ :=".indexOf(Chars.at(text, at)) < 0) {
            return Optional.empty();
        }
        Matcher value = VALUE.matcher(text.substring(at, Math.min(text.length(), at + REACH)));
        if (!value.find()) {
            return Optional.empty();
        }
        String scheme = value.group(1) == null ? "" : value.group(1).toLowerCase(Locale.ROOT);
        String token = value.group(2);
        boolean known = scheme.equals("bearer") || scheme.equals("basic") || scheme.startsWith("aws");
        boolean secret = !known
                && (!scheme.isEmpty() || token.length() >= SHORTEST_ALONE)
                && !token.startsWith("AWS4")
                && token.chars().anyMatch(c -> Chars.digit((char) c))
                && token.chars().anyMatch(c -> Chars.letter((char) c))
                && !Dummies.isOne(token);
        return secret ? Optional.of(new Span(at + value.start(2), at + value.end(2))) : Optional.empty();
    }
}
