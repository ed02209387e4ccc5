package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;

/** Secrets that are more than a word: private keys, and passwords inside addresses. */
final class SecretBlocks {

    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";

    /** Chars of the shortest part of a key. */
    private static final int SHORTEST = 24;

    private SecretBlocks() {}

    static void find(String text, List<SecretMasker.Secret> secrets) {
        keys(text, secrets);
        beginningLost(text, secrets);
        PuttyKey.find(text, secrets);
        KubernetesSecret.find(text, secrets);
        addresses(text, secrets);
    }

    private static void keys(String text, List<SecretMasker.Secret> secrets) {
        int end = text.indexOf(END);
        for (int at = text.indexOf(BEGIN); at >= 0; ) {
            int headEnd = Math.min(text.length(), at + 60);
            boolean isPrivate = text.substring(at, headEnd).contains("PRIVATE KEY");
            int next = text.indexOf(BEGIN, at + BEGIN.length());
            if (isPrivate) {
                end = end >= 0 && end < at ? text.indexOf(END, at) : end;
                int stop = end >= 0 && (next < 0 || end < next) ? lineEnd(text, end) : unterminated(text, at);
                secrets.add(new SecretMasker.Secret(at, stop, "private-key"));
            }
            at = next;
        }
    }

    /** The lines of a key above its end, where its beginning wasn't pasted: as long as nothing but base64 stands there. */
    private static void beginningLost(String text, List<SecretMasker.Secret> secrets) {
        int behind = 0;
        for (int at = text.indexOf(END); at >= 0; at = text.indexOf(END, at + END.length())) {
            int stop = lineEnd(text, at);
            boolean isPrivate = stop - at < 60 && text.substring(at, stop).contains("PRIVATE KEY");
            int start = at;
            while (isPrivate && start > behind && (base64(text.charAt(start - 1)) || text.charAt(start - 1) == '\n')) {
                start--;
            }
            // the lines begin behind whatever else ends in the line of the first
            int line = start == 0 ? 0 : text.indexOf('\n', start) + 1;
            if (isPrivate && at - line >= SHORTEST) {
                secrets.add(new SecretMasker.Secret(line, stop, "private-key"));
            }
            behind = stop;
        }
    }

    private static boolean base64(char c) {
        return Chars.alnum(c) || c == '+' || c == '/' || c == '=';
    }

    private static int lineEnd(String text, int end) {
        int dashes = text.indexOf("-----", end + END.length());
        int line = Chars.find(text, "\n", end, dashes < 0 ? text.length() : dashes);
        return line >= 0 ? line : dashes >= 0 ? dashes + 5 : text.length();
    }

    /** The lines of a key whose end is missing: as long as nothing but base64 and headers stands there. */
    private static int unterminated(String text, int start) {
        int at = text.indexOf("-----", start + BEGIN.length());
        at = at < 0 ? text.length() : at + 5;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Chars.alnum(c) && "+/=\n \\,:-".indexOf(c) < 0) {
                break;
            }
            if (c == ' ' && Chars.letter(Chars.at(text, at - 1)) && Chars.letter(Chars.at(text, at + 1))) {
                break;
            }
            at++;
        }
        return at;
    }

    /** {@code scheme://user:password@host}. */
    private static void addresses(String text, List<SecretMasker.Secret> secrets) {
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
            int colon = -1;
            int sign = -1;
            int i = at + 3;
            if (text.startsWith(SecretMasker.OPEN, i)) {
                i = Math.max(i, Chars.find(text, "]", i, Math.min(text.length(), i + 40)));
            }
            while (i < text.length()
                    && i - at < 300
                    && text.charAt(i) > ' '
                    && text.charAt(i) < 0x7f
                    && "\"'`<>/".indexOf(text.charAt(i)) < 0) {
                char c = text.charAt(i);
                if (c == ':' && colon < 0) {
                    colon = i;
                } else if (c == '@') {
                    sign = i;
                }
                i++;
            }
            if (colon > 0 && sign > colon + 1 && !Dummies.isOne(text.substring(colon + 1, sign))) {
                secrets.add(new SecretMasker.Secret(colon + 1, sign, "password"));
            }
        }
    }
}
