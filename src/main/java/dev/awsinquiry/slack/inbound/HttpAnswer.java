package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.response.Response;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is answered to a request of Slack's.
 *
 * @param status of HTTP
 * @param headers by name
 * @param body empty for none
 * @param last whether the connection is to be closed after it, as the rest of the request may still be on it
 */
record HttpAnswer(int status, Map<String, String> headers, String body, boolean last) {

    /** In seconds. */
    private static final String SOON = "1";

    /** A defect; nothing is said about it to whoever asked. */
    static final HttpAnswer FAILED = of(500);

    public HttpAnswer {
        headers = Map.copyOf(headers);
    }

    /** One without a body. */
    static HttpAnswer of(int status) {
        HttpAnswer bare = new HttpAnswer(
                status, Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "no-store"), "", false);
        return status == 503 ? bare.with("Retry-After", SOON) : bare;
    }

    /** What a handler answers. */
    static HttpAnswer of(Response answer) {
        HttpAnswer bare = of(answer.getStatusCode());
        if (answer.getBody() == null || answer.getBody().isEmpty()) {
            return bare;
        }
        HttpAnswer typed = bare.with("Content-Type", answer.getContentType());
        return new HttpAnswer(typed.status, typed.headers, answer.getBody(), false);
    }

    /** The same with one header more. */
    HttpAnswer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new HttpAnswer(status, more, body, last);
    }

    /** The same, after which the connection is closed. */
    HttpAnswer closing() {
        HttpAnswer said = with("Connection", "close");
        return new HttpAnswer(said.status, said.headers, body, true);
    }
}
