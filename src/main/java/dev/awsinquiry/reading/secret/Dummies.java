package dev.awsinquiry.reading.secret;

import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Redaction;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What stands where a secret would, without being one: stars, a variable, a word. */
final class Dummies {

    private static final Set<String> WORDS = Set.of("""
            required wrong incorrect invalid expired reset changed none null true false yes no set unset empty
            hidden secret redacted masked optional default unknown password passwd pass authentication token
            string value undefined nil omitted missing rotated authenticated correct failed failure error auth
            and but the not for policy manager credentials basic bearer enabled disabled
            deprecated managed kept locked visible sent shared provided attached separately via will available known later see same given stored
            forgotten forgot forget lost leaked okay works working fine blank plain plaintext encrypted hashed sensitive
            removed deleted reissued regenerated generated random temporary unchanged updated verified confirmed checked
            accepted rejected denied ignored mismatch matches matched entered prompt prompted complexity length
            rotation rotate rotating expiry expires please contact someone somebody nobody everyone only must should
            cannot can't doesn't does they this that these those with from what when after before until once still always never
            """.strip().split("\\s+"));

    /** What a sentence in quotation marks has, and a phrase that somebody made up to remember hardly. */
    private static final Set<String> SENTENCE = Set.of("""
            must is be are was were been has have had does do did should shall may can cannot can't doesn't don't isn't
            the a an this that your you too not at least for of in on by please or if required invalid
            """.strip().split("\\s+"));

    /** How places begin that a secret is taken from, and addresses. */
    private static final List<String> ELSEWHERE = List.of(
            "(",
            "${",
            "$(",
            "$[",
            "{{",
            "{\"",
            "{'",
            "[\"",
            "['",
            "%(",
            "%{",
            "arn:",
            "process.env",
            "os.environ",
            "os.getenv",
            "system.getenv",
            "getenv(",
            "import.meta",
            "var.",
            "local.",
            "data.",
            "module.",
            "each.",
            "env.",
            "secrets.",
            "random_password.",
            "ssm:",
            "http",
            "--");

    private static final String SIGNS = "$%!{[";
    private static final String CLOSING = "%}]";

    /** A name behind a sign, to be filled in: {@code $DB_PASSWORD}, {@code %PASS%}, {@code {password}}; not {@code $ecr3t99}. */
    private static final Pattern NAME = Pattern.compile("[A-Z_][A-Z0-9_]*|[A-Za-z_.:\\[\\]'\"()>-]+|[0-9]*"
            + "|[A-Za-z_]*(?i:pass|pw|secret|token|key|cred)[A-Za-z_]*[0-9]*");

    /** The same within more: {@code app-${STAGE}-pw}. */
    private static final Pattern WITHIN =
            Pattern.compile("[$][({]|[{][{]|[\\[<{][A-Za-z_][A-Za-z_ .-]*[\\]>}]|\\[masked:");

    /** A call that gives one: {@code get_password()}. */
    private static final Pattern CALL =
            Pattern.compile("[A-Za-z_.]{2,}\\((?:[\"'].*|.*\\))?|[A-Za-z_][A-Za-z0-9_.]+\\(\\);?");

    /** A path in small letters: where something is kept, not the thing. */
    private static final Pattern PATH = Pattern.compile("/?[a-z0-9._-]+(?:/[a-z0-9._-]+)+/?");

    /** A day, and how passwords are kept or checked: what is told of one. */
    private static final Pattern TOLD = Pattern.compile("[12][0-9]{3}[-/][0-9]{1,2}[-/][0-9]{1,2}(?:T.*)?"
            + "|(?i)(?:hmac-?|scram-?)?(?:sha|md|aes|rsa)-?[0-9]{1,4}(?:-[0-9]{3})?|argon2(?:id?|d)?");

    /** What it begins with, in small letters, the long s among them. */
    private static final String TOLD_FIRST = "12hsmarſ";

    /** In angle brackets stands what to fill in, but for what is made like a password: {@code <Secr3t99>}. */
    private static final Pattern ANGLED = Pattern.compile("<[!-;=?-~]{6,}>?[.,;]?");

    private static final Pattern FILLED = Pattern.compile("[0-9][A-Za-z]|[!@#$%^&*+]");
    private static final Pattern TO_FILL = Pattern.compile(
            "(?i)pass|secret|token|key|user|name|your|char|digit|hash|random|value|here|mask|redact|:/|^<[@#!]");

    private Dummies() {}

    static boolean isOne(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        // each pattern is spared what lacks the sign that it can't do without
        return value.isEmpty()
                || value.charAt(0) == '<' && !filled(value)
                || elsewhere(lower)
                || WORDS.contains(lower)
                || value.indexOf('/') >= 0 && PATH.matcher(value).matches()
                || SIGNS.indexOf(value.charAt(0)) >= 0
                        && NAME.matcher(bare(value)).matches()
                || opens(value) && WITHIN.matcher(value).find()
                || value.indexOf('(') >= 0 && CALL.matcher(value).matches()
                || TOLD_FIRST.indexOf(lower.charAt(0)) >= 0
                        && TOLD.matcher(value).matches()
                || Redaction.blanked(value)
                || lower.contains("***")
                || lower.chars().allMatch(c -> c == '-' || c == '#' || c == '●');
    }

    private static boolean elsewhere(String lower) {
        for (String place : ELSEWHERE) {
            if (lower.startsWith(place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(String value) {
        return value.indexOf('$') >= 0 || value.indexOf('{') >= 0 || value.indexOf('[') >= 0 || value.indexOf('<') >= 0;
    }

    private static boolean filled(String value) {
        return ANGLED.matcher(value).matches()
                && FILLED.matcher(value).find()
                && value.chars().anyMatch(Character::isUpperCase)
                && value.chars().anyMatch(Character::isLowerCase)
                && !TO_FILL.matcher(value).find();
    }

    /** The same for what stands in quotation marks, where a sentence may stand as well. */
    static boolean isQuoted(String value) {
        if (isOne(value)) {
            return true;
        }
        String[] words = value.toLowerCase(Locale.ROOT).split("[ .,]+");
        return words.length > 1
                && (Stream.of(words).allMatch(WORDS::contains)
                        || Stream.of(words).anyMatch(SENTENCE::contains));
    }

    /** Whether the word, in small letters, is one that a sentence has and a phrase made up to be a secret hasn't. */
    static boolean inSentence(String word) {
        return SENTENCE.contains(word);
    }

    private static String bare(String value) {
        int last = value.length() - 1;
        return value.substring(1, last > 0 && CLOSING.indexOf(value.charAt(last)) >= 0 ? last : last + 1);
    }
}
