package dev.awsinquiry.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request.
 *
 * @param method such as {@code POST}
 * @param path without the query, such as {@code /api/chat.postMessage}
 * @param query the raw query without its question mark, may be empty
 * @param headers by lower-case name
 * @param body the raw body
 */
public record HttpCall(String method, String path, String query, Map<String, String> headers, byte[] body) {

    /** A header by its name in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The content type without its parameters, in lower case; empty when there is none. */
    public String contentType() {
        return header("content-type")
                .map(value -> value.split(";")[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
