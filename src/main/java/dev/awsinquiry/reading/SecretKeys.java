package dev.awsinquiry.reading;

import java.util.List;

/** Secret access keys: forty characters of mixed kind near a word that announces one, or behind an access key. */
final class SecretKeys {

    private static final int LENGTH = 40;

    private SecretKeys() {}

    static void near(String text, int from, int to, List<SecretMasker.Secret> secrets) {
        int limit = Math.min(text.length(), to);
        for (int i = from; i < limit; ) {
            int end = i;
            while (end < text.length() && end - i <= LENGTH + 1 && part(text.charAt(end))) {
                end++;
            }
            if (end - i == LENGTH + 1 && text.charAt(i) == '=') {
                i++;
                continue;
            }
            if (end - i == LENGTH && mixed(text, i, end)) {
                secrets.add(new SecretMasker.Secret(i, end, "aws-secret-key"));
            }
            while (end < limit && part(text.charAt(end))) {
                end++;
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean part(char c) {
        return Chars.alnum(c) || c == '/' || c == '+' || c == '=';
    }

    private static boolean mixed(String text, int start, int end) {
        boolean upper = false;
        boolean lower = false;
        for (int i = start; i < end; i++) {
            upper |= Chars.upper(text.charAt(i));
            lower |= text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
        }
        return upper && lower;
    }
}
