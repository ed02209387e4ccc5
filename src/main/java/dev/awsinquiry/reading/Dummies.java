package dev.awsinquiry.reading;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands where a secret would, without being one: stars, a variable, a word. */
final class Dummies {

    private static final Set<String> WORDS = Set.of("""
            required wrong incorrect invalid expired reset changed none null true false yes no set unset empty
            hidden secret redacted masked optional default unknown password passwd pass authentication token
            string value undefined nil omitted missing rotated authenticated correct failed failure error auth
            and but the not for policy manager credentials basic bearer enabled disabled
            deprecated managed kept locked visible sent shared provided attached separately via will available known later see same given stored
            """.strip().split("\\s+"));

    /** How places begin that a secret is taken from, and addresses. */
    private static final List<String> ELSEWHERE = List.of(
            "$",
            "{",
            "<",
            "[",
            "%",
            "!",
            "arn:",
            "process.env",
            "os.environ",
            "var.",
            "data.",
            "ssm:",
            "http",
            "--",
            "(");

    /** A path in small letters: where something is kept, not the thing. */
    private static final Pattern PATH = Pattern.compile("/?[a-z0-9._-]+(?:/[a-z0-9._-]+)+/?");

    private Dummies() {}

    /** {@code ${NAME}} and {@code <name>} stand for a secret; a brace that nothing closes is part of one. */
    private static boolean loneBrace(String value) {
        return value.indexOf('{') > 0 && value.indexOf('}') < 0 && value.indexOf('<') < 0 && value.indexOf('[') < 0;
    }

    static boolean isOne(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return ELSEWHERE.stream().anyMatch(lower::startsWith)
                || WORDS.contains(lower)
                || PATH.matcher(value).matches()
                || Redaction.of(value) && !loneBrace(value)
                || lower.contains("***")
                || lower.chars().allMatch(c -> c == '-' || c == '#' || c == '●');
    }
}
