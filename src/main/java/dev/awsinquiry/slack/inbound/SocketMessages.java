package dev.awsinquiry.slack.inbound;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What comes through the socket: envelopes, each of which is acknowledged by its id, with the answer inside.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Using Socket Mode</a>
 */
final class SocketMessages {

    private static final System.Logger LOG = System.getLogger(SocketMessages.class.getName());

    private static final Set<String> ENVELOPES = Set.of("events_api", "interactive", "slash_commands");

    private final RequestReader reader;
    private final Entrance entrance;
    private final Watch watch;
    private final Aside workers;

    SocketMessages(RequestReader reader, Entrance entrance, Watch watch, Aside workers) {
        this.reader = reader;
        this.entrance = entrance;
        this.watch = watch;
        this.workers = workers;
    }

    /**
     * Takes a message.
     *
     * @param acknowledge sends an answer back
     */
    void take(JsonObject message, Consumer<String> acknowledge) {
        String type = text(message, "type").orElse("");
        if ("hello".equals(type)) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "the socket to Slack is open, {0} in all",
                    text(message, "num_connections").orElse("some"));
            return;
        }
        if (ENVELOPES.contains(type) && message.get("payload") instanceof JsonObject payload) {
            // What isn't acknowledged comes again, if it is an event; for the rest, Slack tells the person.
            if (!workers.run(() -> answer(message, payload, acknowledge, entrance::answer))) {
                answer(message, payload, acknowledge, entrance::turnedAway);
            }
        }
    }

    private void answer(
            JsonObject envelope,
            JsonObject payload,
            Consumer<String> acknowledge,
            Function<Request<?>, Response> answering) {
        try {
            Optional<Request<?>> request = reader.socket(payload, headers(envelope));
            Response response = request.map(answering).orElseGet(Response::ok);
            if (response.getStatusCode() == 200) {
                acknowledge.accept(acknowledgement(envelope, response));
            }
        } catch (RequestReader.Unreadable e) {
            watch.rejected(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "not acknowledged: {0}", e.getMessage());
        }
    }

    private static String acknowledgement(JsonObject envelope, Response response) {
        JsonObject ack = new JsonObject();
        ack.addProperty("envelope_id", text(envelope, "envelope_id").orElse(""));
        String body = response.getBody();
        if (body != null && body.startsWith("{")) {
            ack.add("payload", JsonParser.parseString(body));
        }
        return ack.toString();
    }

    private static RequestHeaders headers(JsonObject envelope) {
        Map<String, List<String>> headers = new HashMap<>();
        text(envelope, "retry_attempt")
                .filter(attempt -> !"0".equals(attempt))
                .ifPresent(attempt -> headers.put("X-Slack-Retry-Num", List.of(attempt)));
        text(envelope, "retry_reason").ifPresent(reason -> headers.put("X-Slack-Retry-Reason", List.of(reason)));
        return new RequestHeaders(headers);
    }

    private static Optional<String> text(JsonObject json, String key) {
        return Optional.ofNullable(json.get(key))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }
}
