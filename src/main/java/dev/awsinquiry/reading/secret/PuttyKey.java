package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;

/** A private key as PuTTY keeps it: behind {@code Private-Lines} and their number, lines of base64. */
final class PuttyKey {

    private static final String HEAD = "Private-Lines:";
    private static final int MOST_DIGITS = 5;

    private PuttyKey() {}

    static void find(String text, List<SecretMasker.Secret> secrets) {
        for (int at = text.indexOf(HEAD); at >= 0; at = text.indexOf(HEAD, at + HEAD.length())) {
            int start = Chars.digits(text, Chars.skipBlanks(text, at + HEAD.length()), MOST_DIGITS) + 1;
            int end = start;
            while (end < text.length() && Chars.at(text, start - 1) == '\n') {
                int line = line(text, end);
                if (line == end) {
                    break;
                }
                end = line + 1;
            }
            if (end > start) {
                secrets.add(new SecretMasker.Secret(start, Math.min(text.length(), end - 1), "private-key"));
            }
        }
    }

    /** Where the line that begins there ends if it is base64 alone; where it begins if it isn't. */
    private static int line(String text, int start) {
        int end = start;
        while (end < text.length() && (Chars.alnum(text.charAt(end)) || "+/=".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end == text.length() || text.charAt(end) == '\n' ? end : start;
    }
}
