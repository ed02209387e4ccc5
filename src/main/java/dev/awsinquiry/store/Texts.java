package dev.awsinquiry.store;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as both databases can hold it. Whatever comes may hold what isn't text: it must neither fail nor be lost. */
final class Texts {

    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /**
     * For ids and reasons: what PostgreSQL refuses (NUL) and what has no UTF-8 (half a surrogate pair) is replaced, so
     * that a forged id is simply not found.
     */
    static String storable(String text) {
        StringBuilder storable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            storable.append(c == '\0' || isHalf(text, i) ? REPLACEMENT : c);
        }
        return storable.toString();
    }

    /** Ids in one, with a bar on either side of each, to be looked for. */
    static String listed(Stream<String> ids) {
        return storable(ids.collect(Collectors.joining("|", "|", "|")));
    }

    /** For JSON, whose writer escapes NUL already: halves of surrogate pairs are escaped as well, and so survive. */
    static String escapeHalves(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (isHalf(json, i)) {
                escaped.append("\\u").append(Integer.toHexString(c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
