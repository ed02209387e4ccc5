package dev.awsinquiry.slack.inbound;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.UrlVerificationRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.util.json.GsonFactory;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes Bolt's requests of what Slack sends. Bolt's own parser is left aside because it writes whole bodies to the log
 * when it doesn't know them.
 */
final class RequestReader {

    private static final Gson GSON = GsonFactory.createSnakeCase();

    /** What came isn't a request of Slack's, as far as can be seen. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        /** With the reason in a word; the cause may quote the body and is left out. */
        Unreadable(String reason) {
            super(reason);
        }
    }

    /**
     * A request that came by HTTP.
     *
     * @param json whether the body is JSON rather than a form
     * @return empty when there is nothing in it for this app
     */
    Optional<Request<?>> http(boolean json, String body, RequestHeaders headers) throws Unreadable {
        return guarded(() -> json ? event(object(body), body, headers) : form(body, headers));
    }

    /**
     * A request that came through a socket.
     *
     * @param payload of the envelope
     * @return empty when there is nothing in it for this app
     */
    Optional<Request<?>> socket(JsonObject payload, RequestHeaders headers) throws Unreadable {
        return guarded(() -> {
            String text = payload.toString();
            if (payload.has("command")) {
                SlashCommandPayload command = GSON.fromJson(payload, SlashCommandPayload.class);
                return Optional.of(new SlashCommandRequest(text, command, headers));
            }
            return "event_callback".equals(type(payload))
                    ? event(payload, text, headers)
                    : interaction(text, text, headers);
        });
    }

    private interface Parsing {
        Optional<Request<?>> parse() throws Unreadable;
    }

    /**
     * Whatever a parser trips over, the request is at fault: a missing part, a number where there should be text, or a
     * nesting so deep that the stack runs out.
     */
    private static Optional<Request<?>> guarded(Parsing parsing) throws Unreadable {
        try {
            return parsing.parse();
        } catch (RuntimeException | StackOverflowError e) {
            throw new Unreadable("payload_unreadable");
        }
    }

    private static Optional<Request<?>> event(JsonObject payload, String body, RequestHeaders headers) {
        return switch (type(payload)) {
            case "event_callback" -> Optional.of(new EventRequest(body, headers));
            case "url_verification" -> Optional.of(new UrlVerificationRequest(body, headers));
            default -> Optional.empty();
        };
    }

    private static Optional<Request<?>> form(String body, RequestHeaders headers) throws Unreadable {
        Map<String, String> inputs = inputs(body);
        if (inputs.containsKey("payload")) {
            return interaction(body, inputs.getOrDefault("payload", ""), headers);
        }
        if (inputs.containsKey("command")) {
            return Optional.of(new SlashCommandRequest(body, headers));
        }
        if (inputs.containsKey("ssl_check")) {
            return Optional.empty();
        }
        throw new Unreadable("payload_missing");
    }

    private static Optional<Request<?>> interaction(String body, String payload, RequestHeaders headers) {
        JsonObject parts = object(payload);
        return switch (type(parts)) {
            case "block_actions" -> Optional.of(new BlockActionRequest(body, payload, headers));
            case "view_submission" -> {
                // Bolt takes it for granted
                parts.getAsJsonObject("view").getAsJsonPrimitive("callback_id").getAsString();
                yield Optional.of(new ViewSubmissionRequest(body, payload, headers));
            }
            case "message_action" -> Optional.of(new MessageShortcutRequest(body, payload, headers));
            default -> Optional.empty();
        };
    }

    private static JsonObject object(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static String type(JsonObject payload) {
        JsonElement type = payload.get("type");
        return type.getAsJsonPrimitive().getAsString();
    }

    private static Map<String, String> inputs(String body) {
        Map<String, String> inputs = new TreeMap<>();
        for (String pair : body.split("&")) {
            String[] sides = pair.split("=", 2);
            inputs.putIfAbsent(decoded(sides[0]), sides.length > 1 ? decoded(sides[1]) : "");
        }
        return inputs;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
