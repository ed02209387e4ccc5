package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;

/** Secret access keys: forty characters of mixed kind near a word that announces one, or behind an access key. */
final class SecretKeys {

    private static final int LENGTH = 40;
    /** Chars of the part of one at least that stands in a line. */
    private static final int LEAST = 8;

    private SecretKeys() {}

    static void near(String text, int from, int to, List<SecretMasker.Secret> secrets) {
        int limit = Math.min(text.length(), to);
        for (int i = from; i < limit; ) {
            if (text.charAt(i) == '=') {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && end - i <= LENGTH && part(text.charAt(end))) {
                end++;
            }
            if (end - i == LENGTH && mixed(text, i, end)) {
                secrets.add(new SecretMasker.Secret(i, end, "aws-secret-key"));
            }
            int parted = parted(text, i, end);
            if (parted > 0) {
                secrets.add(new SecretMasker.Secret(i, parted, "aws-secret-key"));
            }
            while (end < limit && part(text.charAt(end))) {
                end++;
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Where one ends that goes on in the next line; -1 where none does. */
    private static int parted(String text, int start, int line) {
        // at the end of a line of a mail the sign says that it goes on
        int stop = Chars.at(text, line - 1) == '=' ? line - 1 : line;
        if (line - start >= LENGTH || stop - start < LEAST) {
            return -1;
        }
        int end = BrokenLine.whole(text, start, stop, LENGTH, c -> part((char) c));
        boolean whole = end > line && " \n\"',".indexOf(Chars.at(text, end)) >= 0;
        return whole && mixed(text, start, stop) && mixed(text, stop, end) ? end : -1;
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
