package dev.awsinquiry.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.people.Form;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.webapi.Answer;
import java.util.Map;
import java.util.TreeMap;

/** The Web API at {@code /api/<method>} and response URLs at {@code /response/<id>}. */
public final class ApiDoor {
    private static final String API = "/api/";
    private static final String RESPONSE = "/response/";

    private final LocalSlack slack;

    /** A door to the given Slack. */
    public ApiDoor(LocalSlack slack) {
        this.slack = slack;
    }

    /** Whether this door answers for a path. */
    public boolean answersFor(String path) {
        return path.startsWith(API) || path.startsWith(RESPONSE);
    }

    /** Answers a call. */
    public HttpReply handle(HttpCall call) {
        return call.path().startsWith(API) ? api(call) : response(call);
    }

    private HttpReply api(HttpCall call) {
        ObjectNode args = Json.object();
        try {
            putAll(args, Form.read(call.query()));
            switch (call.contentType()) {
                case "" -> {}
                case "application/x-www-form-urlencoded" -> putAll(args, Form.read(call.text()));
                case "application/json" -> args.setAll(jsonObject(call.text()));
                default -> throw new SlackError("invalid_post_type");
            }
        } catch (IllegalArgumentException e) {
            return refused(new SlackError("invalid_form_data"));
        } catch (SlackError e) {
            return refused(e);
        }
        String token = call.header("authorization")
                .filter(value -> value.startsWith("Bearer "))
                .map(value -> value.substring("Bearer ".length()).strip())
                .orElseGet(() -> args.path("token").asText());
        Answer answer = slack.webApi().call(call.path().substring(API.length()), token, args);
        return answer.json()
                .map(json -> {
                    Map<String, String> headers = new TreeMap<>(answer.headers());
                    HttpReply reply = HttpReply.json(answer.status(), json);
                    headers.putAll(reply.headers());
                    return new HttpReply(reply.status(), headers, reply.body());
                })
                .orElseGet(HttpReply::broken);
    }

    private HttpReply response(HttpCall call) {
        try {
            slack.respond(call.path().substring(RESPONSE.length()), jsonObject(call.text()));
            return HttpReply.text(200, "text/plain", "ok");
        } catch (SlackError e) {
            boolean gone = e.code().equals("expired_url") || e.code().equals("used_url");
            return HttpReply.json(gone ? 404 : 400, error(e));
        }
    }

    private static ObjectNode jsonObject(String text) {
        try {
            JsonNode json = Json.read(text);
            if (json instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new SlackError("invalid_json");
        }
        throw new SlackError("json_not_object");
    }

    private static void putAll(ObjectNode args, Map<String, String> fields) {
        fields.forEach(args::put);
    }

    private static HttpReply refused(SlackError error) {
        return HttpReply.json(200, error(error));
    }

    private static ObjectNode error(SlackError error) {
        return Json.object().put("ok", false).put("error", error.code());
    }
}
