package dev.awsinquiry.reading.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A user's name and password as HTTP's Basic scheme writes them: base64 of both with a colon between (RFC 7617). That may
 * be letters alone, as a word is.
 */
final class BasicCredentials {

    private BasicCredentials() {}

    static boolean isOne(String value) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(value);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        String plain = new String(bytes, StandardCharsets.US_ASCII);
        return plain.indexOf(':') > 0 && plain.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }
}
