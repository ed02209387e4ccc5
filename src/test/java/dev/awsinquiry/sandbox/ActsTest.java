package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.people.AppDoor.Reply;
import dev.awsinquiry.sandbox.people.Form;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.people.Outcome;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.state.Draft;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.sandbox.state.SlackError;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActsTest {
    private static final Instant NOW = Instant.parse("2026-04-15T01:30:00Z");

    private final SandboxClock clock = SandboxClock.stoppedAt(NOW);
    private final LocalSlack slack = new LocalSlack(SlackSetup.forTests(clock));
    private final FakeApp app = new FakeApp(slack);
    private final Hands tanaka = slack.as(Seed.TANAKA);

    @AfterEach
    void close() {
        slack.close();
    }

    private List<Post> whispersToTanaka() {
        return slack.workspace().channel(Seed.INCIDENT).orElseThrow().whispersTo(Seed.TANAKA);
    }

    @Test
    void sendsACommandWithTheFieldsOfSlack() {
        tanaka.slash(Seed.INCIDENT, "/aws-inquiry  help me");

        Map<String, String> form = Form.read(app.requests.get(0).body());
        assertThat(app.requests.get(0).contentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(form.keySet())
                .containsExactly(
                        "token",
                        "team_id",
                        "team_domain",
                        "channel_id",
                        "channel_name",
                        "user_id",
                        "user_name",
                        "command",
                        "text",
                        "api_app_id",
                        "is_enterprise_install",
                        "response_url",
                        "trigger_id");
        assertThat(form)
                .containsEntry("command", "/aws-inquiry")
                .containsEntry("text", "help me")
                .containsEntry("channel_name", "incident")
                .containsEntry("user_name", "tanaka");
    }

    @Test
    void sendsWhoWasChosenFromAMenuOfPeople() {
        String ts = app.post(
                Seed.INCIDENT,
                "'text':'x','blocks':[{'type':'actions','block_id':'b','elements':[{'type':'users_select',"
                        + "'action_id':'who','initial_user':'" + Seed.TANAKA + "',"
                        + "'placeholder':{'type':'plain_text','text':'Who'}}]}]");
        tanaka.choose(Seed.INCIDENT, ts, "who", Seed.SATO);

        JsonNode payload = app.lastPayload();
        ObjectNode action = (ObjectNode) payload.path("actions").path(0);
        action.remove("action_ts");
        assertThat((JsonNode) action)
                .isEqualTo(Json.of("{\"type\":\"users_select\",\"action_id\":\"who\",\"block_id\":\"b\","
                        + "\"placeholder\":{\"type\":\"plain_text\",\"text\":\"Who\"},\"initial_user\":\"" + Seed.TANAKA
                        + "\",\"selected_user\":\"" + Seed.SATO + "\"}"));
        assertThat(payload.at("/state/values/b/who"))
                .isEqualTo(Json.of("{\"type\":\"users_select\",\"selected_user\":\"" + Seed.SATO + "\"}"));
    }

    @Test
    void doesNotTellThePrivateChannelsName() {
        tanaka.slash(Seed.PRIVATE, "/aws-inquiry");

        assertThat(Form.read(app.requests.get(0).body())).containsEntry("channel_name", "privategroup");
    }

    @Test
    void letsOnlookersPressInAPublicChannelAndNobodyElse() {
        Post open = slack.workspace()
                .post(Seed.INCIDENT, Draft.words(Seed.TANAKA, "x", null, false).withBlocks(button()));
        Post closed = slack.workspace()
                .post(Seed.PRIVATE, Draft.words(Seed.TANAKA, "x", null, false).withBlocks(button()));
        slack.workspace().leave(Seed.INCIDENT, Seed.SATO);
        slack.workspace().leave(Seed.PRIVATE, Seed.SATO);
        Hands sato = slack.as(Seed.SATO);

        assertThat(sato.press(Seed.INCIDENT, open.ts(), "go").isDone()).isTrue();
        assertThatThrownBy(() -> sato.press(Seed.PRIVATE, closed.ts(), "go")).hasMessageContaining("channel_not_found");
        assertThatThrownBy(() -> sato.say(Seed.INCIDENT, "x")).hasMessageContaining("not_in_channel");
    }

    private static ArrayNode button() {
        ArrayNode blocks = Json.array();
        ObjectNode actions = blocks.addObject().put("type", "actions").put("block_id", "b");
        ObjectNode button =
                actions.putArray("elements").addObject().put("type", "button").put("action_id", "go");
        button.putObject("text").put("type", "plain_text").put("text", "x");
        return blocks;
    }

    @Test
    void showsTheAcknowledgementOfACommandToThePersonAlone() {
        app.reacts(request -> new Reply(200, "{\"text\":\"使い方\"}", false));

        assertThat(tanaka.slash(Seed.PRIVATE, "/aws-inquiry help").isDone()).isTrue();

        Post answer = slack.workspace()
                .channel(Seed.PRIVATE)
                .orElseThrow()
                .whispersTo(Seed.TANAKA)
                .get(0);
        assertThat(answer.text()).isEqualTo("使い方");
        assertThat(slack.workspace().channel(Seed.PRIVATE).orElseThrow().whispersTo(Seed.SATO))
                .isEmpty();
    }

    @Test
    void saysWhatSlackbotSaysWhenACommandGoesWrong() {
        app.reacts(request -> {
            throw new HttpTimeoutException("3 s");
        });
        Outcome late = tanaka.slash(Seed.INCIDENT, "/aws-inquiry");
        app.reacts(request -> new Reply(500, "", false));
        Outcome failed = tanaka.slash(Seed.INCIDENT, "/aws-inquiry");
        Outcome unknown = tanaka.slash(Seed.INCIDENT, "/aws");

        assertThat(late.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(failed.kind()).isEqualTo(Kind.FAILED);
        assertThat(unknown.kind()).isEqualTo(Kind.NOT_POSSIBLE);
        assertThat(whispersToTanaka())
                .extracting(Post::text)
                .containsExactly(
                        "/aws-inquiry failed with the error \"operation_timeout\"",
                        "/aws-inquiry failed with the error \"dispatch_failed\"",
                        "`/aws` is not a valid command.");
    }

    @Test
    void pressesAButtonWithThePayloadOfSlack() {
        String root = app.post("C0INCIDENT1", "'text':'root'");
        String ts = app.post(
                "C0INCIDENT1",
                "'text':'gaps','thread_ts':'" + root
                        + "','blocks':[{'type':'actions','block_id':'b','elements':["
                        + "{'type':'button','action_id':'finish_now','value':'i1','text':{'type':'plain_text','text':'OK'}},"
                        + "{'type':'static_select','action_id':'not_known','options':[{'text':{'type':'plain_text','text':'When'},'value':'when.exact'}]}]}]");
        tanaka.press(Seed.INCIDENT, ts, "finish_now");

        ObjectNode payload = (ObjectNode) app.lastPayload();
        assertThat(payload.remove("trigger_id").asText()).isNotEmpty();
        assertThat(payload.remove("response_url").asText()).startsWith("http://127.0.0.1/response/");
        assertThat(payload.remove("message").path("ts").asText()).isEqualTo(ts);
        assertThat(((ObjectNode) payload.path("actions").get(0))
                        .remove("action_ts")
                        .asText())
                .matches("1776216600\\.\\d{6}");
        assertThat(payload).isEqualTo(Json.of("""
                {"type":"block_actions","team":{"id":"T0SANDBOX01","domain":"sandbox"},
                 "user":{"id":"U0TANAKA001","username":"tanaka","name":"tanaka","team_id":"T0SANDBOX01"},
                 "api_app_id":"A0AWSINQRY1","token":"sandboxVerificationToken","enterprise":null,
                 "is_enterprise_install":false,
                 "container":{"type":"message","message_ts":"%s","channel_id":"C0INCIDENT1","is_ephemeral":false,
                  "thread_ts":"%s"},
                 "channel":{"id":"C0INCIDENT1","name":"incident"},
                 "state":{"values":{"b":{"not_known":{"type":"static_select","selected_option":null}}}},
                 "actions":[{"type":"button","action_id":"finish_now","block_id":"b","value":"i1",
                  "text":{"type":"plain_text","text":"OK"}}]}
                """.formatted(ts, root)));

        tanaka.choose(Seed.INCIDENT, ts, "not_known", "when.exact");
        JsonNode chosen = app.lastPayload();
        assertThat(chosen.at("/actions/0/selected_option/value").asText()).isEqualTo("when.exact");
        assertThat(chosen.at("/state/values/b/not_known/selected_option/value").asText())
                .isEqualTo("when.exact");
        assertThatThrownBy(() -> tanaka.choose(Seed.INCIDENT, ts, "not_known", "nothing"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void usesTheMessageShortcut() {
        String ts = tanaka.say(Seed.GENERAL, "つながりません").ts();
        tanaka.shortcut(Seed.GENERAL, ts, "inquiry_from_message");

        JsonNode payload = app.lastPayload();
        assertThat(payload.path("type").asText()).isEqualTo("message_action");
        assertThat(payload.path("callback_id").asText()).isEqualTo("inquiry_from_message");
        assertThat(payload.path("message_ts").asText()).isEqualTo(ts);
        assertThat(payload.at("/message/text").asText()).isEqualTo("つながりません");
        assertThat(payload.at("/channel/id").asText()).isEqualTo(Seed.GENERAL);
        assertThat(payload.has("response_url")).isTrue();
    }

    @Test
    void tellsTimeoutsAndFailuresOfButtonsApart() {
        String ts = app.post(
                "C0INCIDENT1",
                "'text':'a','blocks':[{'type':'actions','elements':[{'type':'button','action_id':'b','text':{'type':'plain_text','text':'B'}}]}]");
        app.reacts(request -> {
            throw new HttpTimeoutException("3 s");
        });
        assertThat(tanaka.press(Seed.INCIDENT, ts, "b").message()).isEqualTo("operation_timeout");
        app.reacts(request -> {
            throw new IOException("refused");
        });
        assertThat(tanaka.press(Seed.INCIDENT, ts, "b").kind()).isEqualTo(Kind.FAILED);
    }

    @Test
    void takesFivePostsToAResponseUrlWithinHalfAnHour() {
        tanaka.slash(Seed.PRIVATE, "/aws-inquiry");
        String url = Form.read(app.requests.get(0).body()).get("response_url");
        String id = url.substring(url.lastIndexOf('/') + 1);

        for (int i = 0; i < 5; i++) {
            slack.respond(id, Json.of("{\"text\":\"" + i + "\"}"));
        }

        assertThatThrownBy(() -> slack.respond(id, Json.of("{\"text\":\"6\"}")))
                .isInstanceOf(SlackError.class)
                .hasMessage("used_url");
        tanaka.slash(Seed.PRIVATE, "/aws-inquiry");
        String later = Form.read(app.requests.get(1).body()).get("response_url");
        clock.forward(Duration.ofMinutes(31));
        assertThatThrownBy(() ->
                        slack.respond(later.substring(later.lastIndexOf('/') + 1), Json.of("{\"text\":\"late\"}")))
                .hasMessage("expired_url");
    }

    @Test
    void replacesAndDeletesTheOriginalThroughAResponseUrl() {
        app.call(
                "chat.postEphemeral",
                "{'channel':'C0INCIDENT1','user':'U0TANAKA001','text':'a','blocks':[{'type':'actions','elements':[{'type':'button','action_id':'b','text':{'type':'plain_text','text':'B'}}]}]}");
        String ts = whispersToTanaka().get(0).ts();
        tanaka.press(Seed.INCIDENT, ts, "b");
        String url = app.lastPayload().path("response_url").asText();
        String id = url.substring(url.lastIndexOf('/') + 1);

        assertThat(app.lastPayload().has("message")).isFalse();
        slack.respond(id, Json.of("{\"replace_original\":true,\"text\":\"b\"}"));
        assertThat(whispersToTanaka()).extracting(Post::text).containsExactly("b");
        slack.respond(id, Json.of("{\"delete_original\":true}"));
        assertThat(whispersToTanaka()).isEmpty();
    }
}
