package dev.awsinquiry.slack.inbound;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request to the endpoint, as a server would hand it on. */
final class Exchange {

    /** What came back. */
    record Answer(int status, Map<String, String> headers, String body) {}

    private static final int CHUNK = 8192;

    private Exchange() {}

    /** Sends it. */
    static Answer send(SlackEndpoint endpoint, String method, Map<String, String> headers, byte[] body) {
        HttpAnswer answer = endpoint.objection(method, body.length).orElseGet(() -> read(endpoint, headers, body));
        Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sent.putAll(answer.headers());
        return new Answer(answer.status(), sent, answer.body());
    }

    private static HttpAnswer read(SlackEndpoint endpoint, Map<String, String> headers, byte[] sent) {
        try (RequestBody body = endpoint.body()) {
            for (int from = 0; from < sent.length; from += CHUNK) {
                body.add(Arrays.copyOfRange(sent, from, Math.min(sent.length, from + CHUNK)));
            }
            Map<String, List<String>> all = new TreeMap<>();
            headers.forEach((name, value) -> all.put(name, List.of(value)));
            return endpoint.answer(all, body.bytes());
        } catch (Refused e) {
            return endpoint.refuse(e);
        }
    }

    /** What is answered before the body is read. */
    static Optional<Integer> objection(SlackEndpoint endpoint, String method, long announced) {
        return endpoint.objection(method, announced).map(HttpAnswer::status);
    }
}
