package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A question that supposes a value other than the one that was told: 「us-east-1 じゃない?」, "isn't it us-east-1?". Who says yes
 * agrees to the value. Of 「直ってないですか?」 it can't be told what a yes means.
 */
final class Supposition {

    private static final int ACCOUNT_DIGITS = 12;
    private static final String ACCOUNT = "アカウントは ";

    private Supposition() {}

    /** What the clause says once somebody agrees. */
    static Optional<String> of(String clause, boolean japanese, Map<String, List<String>> words) {
        String lower = clause.toLowerCase(Locale.ROOT);
        if (japanese) {
            return words.getOrDefault("supposed", List.of()).stream()
                    .filter(lower::endsWith)
                    .map(end -> clause.substring(0, clause.length() - end.length()))
                    .filter(Supposition::value)
                    .map(told -> (account(told) ? ACCOUNT + last(told) : told) + "です")
                    .findFirst();
        }
        return words.getOrDefault("supposed first", List.of()).stream()
                .filter(start -> lower.startsWith(start + " "))
                .map(start -> clause.substring(start.length()).strip())
                .filter(Supposition::value)
                .map(told -> "it is " + told)
                .findFirst();
    }

    /** Whether it ends with an ID, a Region's code, a number or a time. */
    private static boolean value(String told) {
        return last(told).chars().anyMatch(c -> Chars.digit((char) c));
    }

    /** Whether it is an account's number: 「本番は 1111-2222-3333 じゃない?」 doesn't say so. */
    private static boolean account(String told) {
        String digits = last(told).replace("-", "");
        return digits.length() == ACCOUNT_DIGITS && digits.chars().allMatch(c -> Chars.digit((char) c));
    }

    private static String last(String told) {
        String words = told.stripTrailing();
        int at = words.length();
        while (at > 0 && words.charAt(at - 1) < '\u0080' && words.charAt(at - 1) > ' ') {
            at--;
        }
        return words.substring(at);
    }
}
