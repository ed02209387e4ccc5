package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;

/** Secrets that are more than a word: private keys, and what is handed on to be found beside them. */
final class SecretBlocks {

    /** Their first dashes may be lost, and some programs make long ones of them. */
    private static final String BEGIN = "-BEGIN ";

    private static final String END = "-END ";

    /** Chars of the shortest part of a key. */
    private static final int SHORTEST = 24;

    private SecretBlocks() {}

    static void find(String text, List<SecretMasker.Secret> secrets) {
        String plain = dashed(text);
        keys(plain, secrets);
        beginningLost(plain, secrets);
        PuttyKey.find(text, secrets);
        KubernetesSecret.find(text, secrets);
        PasswordFile.find(text, secrets);
        AddressPassword.find(text, secrets);
        PairAtAddress.find(text, secrets);
    }

    /** With every dash of a printer as the one of a keyboard, where there may be a key at all. */
    private static String dashed(String text) {
        if (!text.contains(BEGIN.substring(1)) && !text.contains(END.substring(1))) {
            return text;
        }
        char[] plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u2010' && (c <= '\u2015' || c == '\u2212')) {
                plain = plain == null ? text.toCharArray() : plain;
                plain[i] = '-';
            }
        }
        return plain == null ? text : new String(plain);
    }

    private static void keys(String text, List<SecretMasker.Secret> secrets) {
        int end = text.indexOf(END);
        for (int at = text.indexOf(BEGIN); at >= 0; ) {
            int headEnd = Math.min(text.length(), at + 60);
            String head = text.substring(at, headEnd);
            boolean isPrivate = head.contains("PRIVATE KEY") || head.contains(" Static key ");
            int next = text.indexOf(BEGIN, at + BEGIN.length());
            if (isPrivate) {
                end = end >= 0 && end < at ? text.indexOf(END, at) : end;
                int stop = end >= 0 && (next < 0 || end < next) ? lineEnd(text, end) : unterminated(text, at);
                secrets.add(new SecretMasker.Secret(dashes(text, at), stop, "private-key"));
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
            int last = dashes(text, at);
            int start = last;
            while (isPrivate && start > behind && (base64(text.charAt(start - 1)) || between(text, start - 1))) {
                start--;
            }
            // the lines begin behind whatever else ends in the line of the first
            int line = start == 0 ? 0 : text.indexOf('\n', start) + 1;
            if (isPrivate && last - line >= SHORTEST) {
                secrets.add(new SecretMasker.Secret(line, stop, "private-key"));
            }
            behind = stop;
        }
    }

    /** Where the dashes begin that end at the place. */
    private static int dashes(String text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) == '-') {
            start--;
        }
        return start;
    }

    /** Whether a line break, or the mark of a quotation in front of a line, stands there. */
    private static boolean between(String text, int at) {
        char before = Chars.at(text, at - 1);
        return switch (text.charAt(at)) {
            case '\n' -> true;
            case '>' -> at == 0 || "\n >".indexOf(before) >= 0;
            case ' ' -> before == '>' || before == '\n';
            default -> false;
        };
    }

    private static boolean base64(char c) {
        return Chars.alnum(c) || c == '+' || c == '/' || c == '=';
    }

    private static int lineEnd(String text, int end) {
        int dashes = text.indexOf("--", end + END.length());
        int line = Chars.find(text, "\n", end, dashes < 0 ? text.length() : dashes);
        return line >= 0 ? line : dashes >= 0 ? behindDashes(text, dashes) : text.length();
    }

    private static int behindDashes(String text, int from) {
        int end = from;
        while (Chars.at(text, end) == '-') {
            end++;
        }
        return end;
    }

    /** The lines of a key whose end is missing: as long as nothing but base64 and headers stands there. */
    private static int unterminated(String text, int start) {
        int at = text.indexOf("--", start + BEGIN.length());
        at = at < 0 ? text.length() : behindDashes(text, at);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Chars.alnum(c) && "+/=\n \\,:-".indexOf(c) < 0 && !between(text, at)) {
                break;
            }
            if (c == ' ' && Chars.letter(Chars.at(text, at - 1)) && Chars.letter(Chars.at(text, at + 1))) {
                break;
            }
            at++;
        }
        return at;
    }
}
