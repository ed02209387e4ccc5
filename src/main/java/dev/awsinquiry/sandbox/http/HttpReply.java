package dev.awsinquiry.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A reply.
 *
 * @param status the HTTP status; 0 means that the connection breaks without a reply
 * @param headers its headers, the content type included
 * @param body its body
 */
public record HttpReply(int status, Map<String, String> headers, byte[] body) {
    private static final String JSON = "application/json; charset=utf-8";

    /** Some text. */
    public static HttpReply text(int status, String type, String text) {
        return new HttpReply(
                status,
                Map.of("Content-Type", type, "X-Content-Type-Options", "nosniff"),
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** Some JSON. */
    public static HttpReply json(int status, JsonNode json) {
        return text(status, JSON, json.toString());
    }

    /** A connection that breaks. */
    public static HttpReply broken() {
        return new HttpReply(0, Map.of(), new byte[0]);
    }
}
