package dev.awsinquiry.story;

import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.people.Courier;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Requests that nobody honest sends, one row a kind; what varies within a kind is left to chance. */
final class Hostile {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int DEEP = 20_000;
    private static final int HUGE = 2_000_000;

    private final URI base;
    private final Map<String, Function<Random, HttpRequest>> kinds = new LinkedHashMap<>();

    Hostile(URI base) {
        this.base = base;
        forged();
        unreadable();
        strange();
        api();
    }

    Map<String, Function<Random, HttpRequest>> kinds() {
        return kinds;
    }

    private void forged() {
        String body = "{\"type\":\"url_verification\",\"challenge\":\"x\"}";
        kinds.put(
                "no signature",
                r -> events().header("Content-Type", JSON).POST(text(body)).build());
        kinds.put("a signature by another secret", r -> signed("guess" + r.nextInt(), now(), JSON, body));
        kinds.put("a signature of nonsense", r -> withSignature("v0=" + Integer.toHexString(r.nextInt()), body));
        kinds.put("an empty signature", r -> withSignature("", body));
        kinds.put("another version of signatures", r -> withSignature("v1=" + "0".repeat(64), body));
        kinds.put("a signature beyond ASCII", r -> withSignature("v0=\u00e9\u00e8", body));
        kinds.put("an old request again", r -> signed(now() - 301 - r.nextInt(100_000), body));
        kinds.put("a request of the future", r -> signed(now() + 301 + r.nextInt(100_000), body));
        kinds.put("a timestamp that is none", r -> timestamp("yesterday", body));
        kinds.put("a timestamp beyond all numbers", r -> timestamp("9".repeat(40), body));
        kinds.put("a negative timestamp", r -> timestamp("-" + r.nextInt(1_000), body));
        kinds.put("a body changed after signing", r -> changed(body, body.replace("x", "y" + r.nextInt())));
    }

    private void unreadable() {
        kinds.put("no body", r -> signed(JSON, ""));
        kinds.put("broken JSON", r -> signed(JSON, "{\"type\":\"event_callback\",\"event\":{"));
        kinds.put("JSON that is no object", r -> signed(JSON, "[" + r.nextInt() + "]"));
        kinds.put("a JSON null", r -> signed(JSON, "null"));
        kinds.put("a type that is no text", r -> signed(JSON, "{\"type\":{}}"));
        kinds.put("no type", r -> signed(JSON, "{}"));
        kinds.put("nested without end", r -> signed(JSON, "[".repeat(DEEP)));
        kinds.put("nested objects", r -> signed(JSON, "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)));
        kinds.put("gigantic", r -> signed(JSON, "x".repeat(HUGE)));
        kinds.put("not UTF-8", r -> bytes(new byte[] {'{', (byte) 0xc3, (byte) 0x28, '}'}));
        kinds.put("another content type", r -> signed("text/xml", "<a/>"));
        kinds.put("a charset that isn't UTF-8", r -> signed(JSON + "; charset=utf-16", "{}"));
        kinds.put("a content type with more to it", r -> signed(JSON + "; charset=utf-8; boundary=x", "{}"));
        kinds.put("a content type of nonsense", r -> signed("application/" + r.nextInt(99) + ";;;", "x"));
        kinds.put("a form without payload", r -> signed(FORM, "a=b&c=" + r.nextInt()));
        kinds.put("a form of separators", r -> signed(FORM, "&=&&==%00&"));
        kinds.put("a broken escape", r -> signed(FORM, "payload=%zz" + r.nextInt()));
        kinds.put("a payload that is no JSON", r -> payload("surely not"));
        kinds.put("a payload nested without end", r -> payload("{\"type\":".repeat(2_000)));
    }

    private void strange() {
        kinds.put("an unknown type", r -> signed(JSON, "{\"type\":\"app_rate_limited" + r.nextInt() + "\"}"));
        kinds.put("an event without an event", r -> signed(JSON, "{\"type\":\"event_callback\",\"team_id\":\"T1\"}"));
        kinds.put("an event of another team", r -> signed(JSON, event("T0" + r.nextInt(999_999), "message")));
        kinds.put("an unknown event", r -> signed(JSON, event("T0SANDBOX01", "star_added" + r.nextInt())));
        kinds.put("an event that is a list", r -> signed(JSON, "{\"type\":\"event_callback\",\"event\":[1,2]}"));
        kinds.put("an unknown interaction", r -> payload("{\"type\":\"workflow_step_edit\"}"));
        kinds.put("buttons without actions", r -> payload("{\"type\":\"block_actions\",\"actions\":[]}"));
        kinds.put(
                "buttons of nobody",
                r -> payload("{\"type\":\"block_actions\",\"actions\":[{\"action_id\":\"undo\"}]}"));
        kinds.put(
                "an unknown button",
                r -> payload("{\"type\":\"block_actions\",\"team\":{\"id\":\"T1\"},\"user\":"
                        + "{\"id\":\"U1\"},\"actions\":[{\"action_id\":\"drop\",\"value\":\"" + r.nextInt() + "\"}]}"));
        kinds.put("a form without a view", r -> payload("{\"type\":\"view_submission\",\"user\":{\"id\":\"U1\"}}"));
        kinds.put(
                "a form of another app",
                r -> payload("{\"type\":\"view_submission\",\"team\":{\"id\":\"T1\"},"
                        + "\"user\":{\"id\":\"U1\"},\"view\":{\"callback_id\":\"theirs\",\"id\":\"V1\"}}"));
        kinds.put(
                "an unknown command", r -> signed(FORM, "command=%2Fdeploy&team_id=T1&user_id=U1&text=" + r.nextInt()));
        kinds.put("another method", r -> events().method("PUT", text("x")).build());
        kinds.put("a method that doesn't exist", r -> events().method("BREW", text("x"))
                .build());
    }

    private void api() {
        kinds.put("the API without a token", r -> path("/api/inquiries").GET().build());
        kinds.put(
                "the API with a guess",
                r -> token("guess" + r.nextInt(), "/api/inquiries").GET().build());
        kinds.put("a check of nothing", r -> check("{}"));
        kinds.put("a check of broken JSON", r -> check("{\"text\":"));
        kinds.put("a check of a number", r -> check("{\"text\":[" + r.nextInt() + "]}"));
        kinds.put("a check in no language", r -> check("{\"text\":\"x\",\"language\":\"tlh\"}"));
        kinds.put("a check nested without end", r -> check("{\"text\":" + "[".repeat(DEEP)));
        kinds.put("a gigantic check", r -> check("{\"text\":\"" + "x".repeat(HUGE) + "\"}"));
        kinds.put("a limit of nonsense", r -> mine("/api/inquiries?limit=" + (r.nextBoolean() ? "-1" : "many")));
        kinds.put("a state of nonsense", r -> mine("/api/inquiries?state=" + r.nextInt()));
        kinds.put("an ID with SQL in it", r -> mine("/api/inquiries/%27%20or%201%3D1%20--"));
        kinds.put("an ID that climbs", r -> mine("/api/inquiries/..%2F..%2Fetc%2Fpasswd/text"));
        kinds.put(
                "a path that isn't there",
                r -> path("/" + r.nextInt() + ".php").GET().build());
    }

    private HttpRequest mine(String path) {
        return token("story", path).GET().build();
    }

    private HttpRequest check(String body) {
        return token("story", "/api/check")
                .header("Content-Type", JSON)
                .POST(text(body))
                .build();
    }

    private HttpRequest.Builder token(String token, String path) {
        return path(path).header("Authorization", "Bearer " + token);
    }

    private static String event(String team, String type) {
        return "{\"type\":\"event_callback\",\"team_id\":\"" + team + "\",\"event\":{\"type\":\"" + type
                + "\",\"channel\":\"C1\",\"user\":\"U1\",\"text\":\"x\",\"ts\":\"2.0\",\"thread_ts\":\"1.0\"}}";
    }

    private HttpRequest payload(String json) {
        return signed(FORM, "payload=" + URLEncoder.encode(json, StandardCharsets.UTF_8));
    }

    private HttpRequest signed(String contentType, String body) {
        return signed(SlackSetup.SIGNING_SECRET, now(), contentType, body);
    }

    private HttpRequest signed(long at, String body) {
        return signed(SlackSetup.SIGNING_SECRET, at, JSON, body);
    }

    /** As Slack signs, for whoever has the secret. */
    HttpRequest signed(String secret, long at, String contentType, String body) {
        return events().header("Content-Type", contentType)
                .header("X-Slack-Request-Timestamp", String.valueOf(at))
                .header("X-Slack-Signature", Courier.signature(secret, String.valueOf(at), body))
                .POST(text(body))
                .build();
    }

    private HttpRequest withSignature(String signature, String body) {
        return events().header("Content-Type", JSON)
                .header("X-Slack-Request-Timestamp", String.valueOf(now()))
                .header("X-Slack-Signature", signature)
                .POST(text(body))
                .build();
    }

    private HttpRequest timestamp(String at, String body) {
        return events().header("Content-Type", JSON)
                .header("X-Slack-Request-Timestamp", at)
                .header("X-Slack-Signature", Courier.signature(SlackSetup.SIGNING_SECRET, at, body))
                .POST(text(body))
                .build();
    }

    private HttpRequest changed(String body, String other) {
        String signature = Courier.signature(SlackSetup.SIGNING_SECRET, String.valueOf(now()), body);
        return withSignature(signature, other);
    }

    /** The signature can't be right either, as it covers text. */
    private HttpRequest bytes(byte[] body) {
        return events().header("Content-Type", JSON)
                .header("X-Slack-Request-Timestamp", String.valueOf(now()))
                .header("X-Slack-Signature", "v0=" + "0".repeat(64))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private static HttpRequest.BodyPublisher text(String body) {
        return BodyPublishers.ofString(body, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder events() {
        return path("/slack/events");
    }

    private HttpRequest.Builder path(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    static long now() {
        return Instant.now().getEpochSecond();
    }
}
