package dev.awsinquiry.sandbox.socket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.people.AppDoor;
import dev.awsinquiry.sandbox.people.Form;
import dev.awsinquiry.sandbox.state.Json;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A door to an app in Socket Mode: wraps what Slack sends into envelopes, and waits for their acknowledgement. What comes
 * and goes is described at docs.slack.dev/apis/events-api/using-socket-mode.
 */
public final class SocketDoor implements AppDoor, AutoCloseable {
    private final Duration patience;
    private final Sockets sockets;
    private final Map<String, CompletableFuture<JsonNode>> unanswered = new ConcurrentHashMap<>();

    /**
     * Opens the door on a free port of 127.0.0.1.
     *
     * @param appId shown to the app in {@code hello}
     * @param patience how long an acknowledgement may take
     */
    public static SocketDoor open(String appId, Duration patience) throws InterruptedException {
        return new SocketDoor(appId, patience);
    }

    private SocketDoor(String appId, Duration patience) throws InterruptedException {
        this.patience = patience;
        this.sockets = Sockets.start(appId, this::answered);
    }

    /** A new address to connect to; each is used once. */
    public String address() {
        return "ws://127.0.0.1:" + sockets.getPort() + "/link/?ticket=" + UUID.randomUUID();
    }

    /** How many connections the app holds. */
    public int connections() {
        return sockets.getConnections().size();
    }

    /** Waits until the app has connected so many times; false when the time was up first. */
    public boolean awaitOpened(int times, Duration atMost) {
        return sockets.awaitOpened(times, atMost);
    }

    /** Has the app connect anew, as Slack does every few hours: tells it so, then hangs up. */
    public void refresh() {
        sockets.refresh();
    }

    /** Tells the app that it is about to hang up, and doesn't yet. */
    public void warn() {
        sockets.announce();
    }

    @Override
    public Reply send(Request request) throws IOException {
        String id = UUID.randomUUID().toString();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        unanswered.put(id, answer);
        try {
            sockets.sendToOne(envelope(id, request).toString());
            JsonNode acknowledged = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            JsonNode payload = acknowledged.path("payload");
            boolean isEmpty = payload.isMissingNode() || payload.isNull() || payload.isEmpty();
            String text = payload.isTextual() ? payload.asText() : payload.toString();
            return new Reply(200, isEmpty && !payload.isTextual() ? "" : text, false);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no acknowledgement within " + patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            unanswered.remove(id);
        }
    }

    private void answered(String text) {
        JsonNode message = Json.of(text);
        CompletableFuture<JsonNode> waiting =
                unanswered.get(message.path("envelope_id").asText());
        if (waiting != null) {
            waiting.complete(message);
        }
    }

    private static ObjectNode envelope(String id, Request request) {
        ObjectNode envelope = Json.object().put("envelope_id", id);
        if (request.contentType().equals("application/json")) {
            envelope.put("type", "events_api").put("accepts_response_payload", false);
            envelope.put("retry_attempt", Integer.parseInt(request.headers().getOrDefault("X-Slack-Retry-Num", "0")));
            envelope.put("retry_reason", request.headers().getOrDefault("X-Slack-Retry-Reason", ""));
            return envelope.set("payload", Json.of(request.body()));
        }
        Map<String, String> form = Form.read(request.body());
        envelope.put("accepts_response_payload", true);
        if (form.containsKey("payload")) {
            return envelope.put("type", "interactive").set("payload", Json.of(form.get("payload")));
        }
        ObjectNode fields = Json.object();
        form.forEach(fields::put);
        return envelope.put("type", "slash_commands").set("payload", fields);
    }

    @Override
    public void close() {
        try {
            sockets.stop(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
