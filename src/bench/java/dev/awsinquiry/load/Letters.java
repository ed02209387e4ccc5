package dev.awsinquiry.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.people.Courier;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Signed requests, as Slack sends them. */
record Letters(URI address, String team) {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Slack waits no longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    HttpRequest command(String channel, String user, String words) {
        return signed(
                FORM,
                "command=%2Faws-inquiry&text=" + words + "&team_domain=sandbox&team_id=" + team + "&channel_id=" + channel + "&user_id="
                        + user + "&trigger_id=1.2.3");
    }

    HttpRequest reply(String channel, String user, String thread, String ts, String words) {
        ObjectNode event = Json.object()
                .put("type", "message")
                .put("channel", channel)
                .put("user", user)
                .put("text", words)
                .put("ts", ts)
                .put("thread_ts", thread)
                .put("channel_type", "channel");
        ObjectNode body = Json.object()
                .put("type", "event_callback")
                .put("team_id", team)
                .put("event_id", "Ev" + ts)
                .put("event_time", Instant.now().getEpochSecond());
        body.set("event", event);
        return signed("application/json", body.toString());
    }

    /** A new inquiry. */
    HttpRequest submission(String channel, String user, String view, String subject) {
        ObjectNode payload = head("view_submission", user);
        ObjectNode form = payload.putObject("view")
                .put("id", view)
                .put("type", "modal")
                .put("callback_id", "inquiry_form")
                .put(
                        "private_metadata",
                        Json.object().put("c", channel).put("l", "ja").toString());
        ObjectNode input = form.putArray("blocks").addObject();
        input.put("type", "input").put("block_id", "subject");
        input.putObject("element").put("type", "plain_text_input").put("action_id", "value");
        ObjectNode values = form.putObject("state").putObject("values");
        text(values, "subject", subject);
        text(values, "how", "API が 502 を返します。");
        return interaction(payload);
    }

    private static void text(ObjectNode values, String block, String words) {
        values.putObject(block)
                .putObject("value")
                .put("type", "plain_text_input")
                .put("value", words);
    }

    /** Nobody knows a fact. */
    HttpRequest notKnown(String channel, String user, String ts, String inquiry, String fact) {
        ObjectNode payload = head("block_actions", user);
        payload.putObject("channel").put("id", channel);
        payload.putObject("container")
                .put("type", "message")
                .put("channel_id", channel)
                .put("message_ts", ts);
        ObjectNode action = payload.putArray("actions").addObject();
        action.put("type", "static_select").put("action_id", "not_known").put("block_id", inquiry + "/1.1");
        action.putObject("selected_option").put("value", fact);
        return interaction(payload);
    }

    private ObjectNode head(String type, String user) {
        ObjectNode payload = Json.object().put("type", type).put("trigger_id", "1.2.3");
        payload.putObject("team").put("id", team);
        payload.putObject("user").put("id", user).put("team_id", team);
        return payload;
    }

    private HttpRequest interaction(ObjectNode payload) {
        return signed(FORM, "payload=" + URLEncoder.encode(payload.toString(), StandardCharsets.UTF_8));
    }

    private HttpRequest signed(String type, String body) {
        String now = String.valueOf(Instant.now().getEpochSecond());
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", Courier.signature(SlackSetup.SIGNING_SECRET, now, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
