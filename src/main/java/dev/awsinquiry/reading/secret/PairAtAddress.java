package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.List;
import java.util.Optional;

/**
 * A user and a password side by side with no word that says so: behind an address, {@code http://grafana.intra:3000 admin /
 * …}, or behind an account that many systems have, {@code root / …}. Paths, versions, tickets and pairs of names look much
 * the same, so the password has to have a mark, a digit and letters; behind any other name, letters of both sizes.
 */
final class PairAtAddress {

    private static final String SCHEME = "://";
    private static final int LONGEST = 300;
    /** Chars behind an address within which both stand. */
    private static final int REACH = 120;
    /** Chars behind an account within which the password stands. */
    private static final int NEAR = 48;

    private static final int SHORTEST = 6;
    private static final String PASSWORD = "([A-Za-z0-9!#$%@^*?~_+=.&-]{6,40})";

    /** A few words of Japanese or marks, and what calls the user so. */
    private static final Pattern BEHIND = Pattern.compile(
            "^[^A-Za-z0-9/.]{0,14}(?:(?:as|with|user|login|using|use|id|account) ?[:=]? ?){0,2}([A-Za-z][A-Za-z0-9._@-]{1,39})"
                    + "( ?/ ?| :? ?|:)" + PASSWORD);

    private static final Pattern BESIDE = Pattern.compile("^( ?/ ?| : |:)" + PASSWORD);

    private static final Pattern MARK = Pattern.compile("[!#$@^*~]");

    /** A version, a ticket, a sample of code, an address. */
    private static final Pattern OTHER = Pattern.compile(
            "[^@]*@v?[0-9]+[.].*|[A-Za-z._-]+#[0-9]+|.*[?&=].*|.*[.](?:html?|php|js|ts|py|java|ya?ml|json).*|"
                    + PasswordToken.ADDRESS);

    private static final Pattern CODE = Pattern.compile("[?&=]");

    private PairAtAddress() {}

    static void find(String text, List<SecretMasker.Secret> secrets) {
        int from = 0;
        for (int at = text.indexOf(SCHEME); at >= 0; at = text.indexOf(SCHEME, Math.max(from, at + 1))) {
            int end = at;
            while (end < text.length() && end - at < LONGEST && inAddress(text.charAt(end))) {
                end++;
            }
            from = end;
            Matcher pair = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
            if (pair.find() && ends(text, end + pair.end())) {
                boolean stroke = pair.group(2).equals("/") && text.charAt(end + pair.start(1) - 1) != '(';
                String password = pair.group(3);
                if (!stroke
                        && made(password)
                        && bothSizes(password)
                        && !OTHER.matcher(password).matches()) {
                    secrets.add(new SecretMasker.Secret(end + pair.start(3), end + pair.end(3), "password"));
                }
            }
        }
    }

    /** Where the password stands behind the name of an account from the one place to the other; empty without one. */
    static Optional<Span> beside(String text, int start, int at) {
        char sign = Chars.at(text, at) == ' ' ? Chars.at(text, at + 1) : Chars.at(text, at);
        if (sign != '/' && sign != ':' || "/.@-_\\".indexOf(Chars.at(text, start - 1)) >= 0) {
            return Optional.empty();
        }
        Matcher pair = BESIDE.matcher(text.substring(at, Math.min(text.length(), at + NEAR)));
        if (!pair.find() || !ends(text, at + pair.end())) {
            return Optional.empty();
        }
        String password = pair.group(2);
        boolean apart = pair.group(1).length() > 1;
        // without blanks around it the stroke may be one of a path
        return made(password)
                        && (apart || bothSizes(password))
                        && !CODE.matcher(password).find()
                ? Optional.of(new Span(at + pair.start(2), at + pair.end(2)))
                : Optional.empty();
    }

    private static boolean inAddress(char c) {
        return c > ' ' && c < 0x7f && "\"'`<>(),|".indexOf(c) < 0;
    }

    /** Whether what stands there goes on in no path, no call and no address. */
    private static boolean ends(String text, int end) {
        char after = Chars.at(text, end);
        return after <= ' ' || after >= 0x7f || ",;)]\"'`|".indexOf(after) >= 0;
    }

    private static boolean made(String word) {
        return word.length() >= SHORTEST
                && MARK.matcher(word).find()
                && word.chars().anyMatch(c -> Chars.digit((char) c))
                && word.chars().anyMatch(c -> Chars.letter((char) c))
                && !Dummies.isOne(word);
    }

    private static boolean bothSizes(String word) {
        return word.chars().anyMatch(c -> Chars.upper((char) c)) && word.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }
}
