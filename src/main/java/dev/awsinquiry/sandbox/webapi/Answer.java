package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the Web API answers; no body means that the connection breaks instead.
 *
 * @param status the HTTP status
 * @param headers headers beside the content type
 * @param body the JSON, or null for a broken connection
 */
public record Answer(
        int status, Map<String, String> headers, @Nullable ObjectNode body) {

    /** A broken connection. */
    static Answer broken() {
        return new Answer(0, Map.of(), null);
    }

    /** The JSON, unless the connection breaks. */
    public Optional<ObjectNode> json() {
        return Optional.ofNullable(body);
    }

    /** Whether Slack said {@code "ok": true}. */
    public boolean isOk() {
        return body != null && body.path("ok").asBoolean();
    }

    /** Slack's error code, or an empty text. */
    public String error() {
        return body == null ? "" : body.path("error").asText();
    }
}
