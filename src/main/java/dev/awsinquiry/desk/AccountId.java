package dev.awsinquiry.desk;

import java.text.Normalizer;

/** AWS account IDs as people type them: twelve digits, hyphens between them allowed, full-width too. */
final class AccountId {

    private static final int DIGITS = 12;

    private AccountId() {}

    /** The digits alone. */
    static String digits(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (!isBetween(c)) {
                return plain;
            }
        }
        return digits.toString();
    }

    private static boolean isBetween(char c) {
        return c == '-' || c == '\u2010' || c == '\u2212' || c == '\u30fc';
    }

    /** Whether it is one. */
    static boolean is(String typed) {
        String digits = digits(typed);
        return digits.length() == DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
