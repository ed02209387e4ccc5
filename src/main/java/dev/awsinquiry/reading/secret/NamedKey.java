package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.Optional;

/**
 * A value drawn by lot that a sign gives to a word: {@code "Plaintext": "…"}, 「署名キー: 」, and to the key of something,
 * {@code routing_key: …}, {@code STRIPE_KEY=…}. Keys are also what data is sorted, found and locked by, so the rest of the name decides.
 */
final class NamedKey {

    private static final int BACK = 40;
    private static final int REACH = 4000;
    private static final int SHORTEST = 20;

    /** What a key opens or signs, right before the word. */
    private static final Pattern TELLING = Pattern.compile("(?i).*(?:integration|access|routing|service|sign(?:ing)?"
            + "|encrypt(?:ion)?|hmac|private|stream|app|application|consumer|deploy|server|fcm|apns|auth|fernet|token|unlock"
            + "|recovery|write|ingest(?:ion)?|cosmos(?:db)?|license|functions?|webhook|cookie|session|secret)[ _-]?");

    /** A variable of the environment, which holds settings and no data, whatever the key is for. */
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*_");

    private static final Pattern DATA =
            Pattern.compile("(?i).*(?:partition|sort|object|primary|foreign|cache|idempot|dedup|kms|cmk"
                    + "|pub|row|s3|hash|range|start|evaluated|tag|param|host|(?:^|[^n])lock|group|index|item|shard|file|state|upload|trace|request"
                    + "|message|event|order|bucket)[a-z_ -]*");

    private static final Pattern SIGN = Pattern.compile("^[\"'`\\\\\\])]{0,3} ?(?:=>|:=|[:=は]|is ) ?[\"'`「\\\\]{0,3}");

    private static final String MARKS = "+/=_-";

    /** What unlocks a volume of Windows. */
    private static final Pattern GROUPS = Pattern.compile("[0-9]{6}(?:-[0-9]{6}){7}");

    private NamedKey() {}

    /** Behind the word "key" that was hit, where the name before it tells of a secret. */
    static Optional<Span> after(String text, Hit hit) {
        Optional<Span> given = given(text, hit.end());
        if (given.isEmpty()) {
            return given;
        }
        String before = text.substring(nameStart(text, hit.start()), hit.start());
        boolean telling = TELLING.matcher(before).matches()
                || text.startsWith("KEY", hit.start())
                        && VARIABLE.matcher(before).matches();
        return telling && !DATA.matcher(before).matches() ? given : Optional.empty();
    }

    /** Where the name begins whose last word it is; "routing key" is one as well. */
    private static int nameStart(String text, int word) {
        int limit = Math.max(0, word - BACK);
        int at = word > limit && text.charAt(word - 1) == ' ' ? word - 1 : word;
        while (at > limit && (Chars.alnum(text.charAt(at - 1)) || "_-.".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }

    /** Behind a word that tells of one by itself. */
    static Optional<Span> given(String text, int at) {
        Matcher sign = SIGN.matcher(text.substring(at, Math.min(text.length(), at + BACK)));
        if (!sign.find()) {
            return Optional.empty();
        }
        int start = at + sign.end();
        int end = start;
        while (end < text.length()
                && end - start < REACH
                && (Chars.alnum(text.charAt(end)) || MARKS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String value = text.substring(start, end);
        boolean whole = !(Chars.at(text, end) == '.' && Chars.alnum(Chars.at(text, end + 1)));
        return value.length() >= SHORTEST
                        && whole
                        && (Lot.drew(value) || GROUPS.matcher(value).matches())
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }
}
