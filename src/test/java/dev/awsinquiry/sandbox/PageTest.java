package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsinquiry.sandbox.http.HttpCall;
import dev.awsinquiry.sandbox.http.HttpReply;
import dev.awsinquiry.sandbox.people.AppDoor.Reply;
import dev.awsinquiry.sandbox.people.Form;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.webapi.Faults.Weather;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final Instant NOW = Instant.parse("2026-04-15T01:30:00Z");

    private final LocalSlack slack = new LocalSlack(SlackSetup.forTests(SandboxClock.stoppedAt(NOW)));
    private final FakeApp app = new FakeApp(slack);
    private final SandboxHttp page = new SandboxHttp(slack);

    @AfterEach
    void close() {
        slack.close();
    }

    private HttpReply get(String path, String query) {
        return page.handle(new HttpCall("GET", path, query, Map.of(), new byte[0]));
    }

    private JsonNode seenBy(String user) {
        return Json.of(text(get("/sandbox/state", "user=" + user)));
    }

    private JsonNode act(String user, String act) {
        return Json.of(text(page.handle(new HttpCall(
                "POST",
                "/sandbox/do",
                "user=" + user,
                Map.of("content-type", "application/json"),
                act.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))));
    }

    private static String text(HttpReply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    private static JsonNode channel(JsonNode state, String id) {
        for (JsonNode channel : state.path("channels")) {
            if (channel.path("id").asText().equals(id)) {
                return channel;
            }
        }
        throw new AssertionError("no channel " + id);
    }

    private static List<String> texts(JsonNode messages) {
        List<String> texts = new ArrayList<>();
        messages.forEach(message -> texts.add(message.path("text").asText()));
        return texts;
    }

    @Test
    void servesEveryFileThatThePageAsksFor() {
        TreeSet<String> asked = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of("index.html"));
        Pattern reference = Pattern.compile("/sandbox/page/([a-z.-]+)|from '\\./([a-z.-]+)'|import '\\./([a-z.-]+)'");
        while (!open.isEmpty()) {
            String name = open.remove(0);
            if (!asked.add(name)) {
                continue;
            }
            HttpReply reply = get("/sandbox/page/" + name, "");
            assertThat(reply.status()).as(name).isEqualTo(200);
            assertThat(reply.headers().get("Content-Security-Policy")).startsWith("default-src 'self'");
            reference.matcher(text(reply)).results().forEach(found -> {
                for (int group = 1; group <= 3; group++) {
                    if (found.group(group) != null) {
                        open.add(found.group(group));
                    }
                }
            });
        }
        assertThat(asked).contains("main.js", "modal-view.js", "menu.js", "style.css");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sandbox/page/../tour.json", "/sandbox/page/tour.json", "/sandbox/page/", "/sandbox/other"})
    void servesNothingElse(String path) {
        assertThat(get(path, "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/,true", "/sandbox/state,true", "/slack/events,false", "/api/check,false", "/sandboxed,false"})
    void saysWhichPathsAreItsOwn(String path, boolean own) {
        assertThat(SandboxHttp.answersFor(path)).isEqualTo(own);
    }

    @Test
    void doesNotActForForeignPages() {
        HttpReply reply = page.handle(new HttpCall(
                "POST",
                "/sandbox/do",
                "",
                Map.of("content-type", "text/plain"),
                "{\"act\":\"say\",\"channel\":\"C0INCIDENT1\",\"text\":\"a\"}".getBytes(StandardCharsets.UTF_8)));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(channel(seenBy(Seed.TANAKA), Seed.INCIDENT).path("messages")).isEmpty();
    }

    @Test
    void showsWhispersToTheirReaderAloneAndNoMetadata() {
        app.post("C0INCIDENT1", "'text':'card','metadata':{'event_type':'a','event_payload':{}}");
        app.call("chat.postEphemeral", "{'channel':'C0INCIDENT1','user':'U0TANAKA001','text':'psst'}");

        JsonNode tanaka = channel(seenBy(Seed.TANAKA), Seed.INCIDENT).path("messages");
        JsonNode sato = channel(seenBy(Seed.SATO), Seed.INCIDENT).path("messages");

        assertThat(texts(tanaka)).containsExactly("card", "psst");
        assertThat(tanaka.get(1).path("ephemeral").asBoolean()).isTrue();
        assertThat(texts(sato)).containsExactly("card");
        assertThat(tanaka.get(0).has("metadata")).isFalse();
    }

    @Test
    void answersAtOnceWhenThereIsNews() {
        long version = seenBy(Seed.TANAKA).path("version").asLong();
        slack.as(Seed.SATO).say(Seed.INCIDENT, "news");

        JsonNode state = Json.of(text(get("/sandbox/state", "user=U0TANAKA001&since=" + version)));

        assertThat(state.path("version").asLong()).isGreaterThan(version);
        assertThat(texts(channel(state, Seed.INCIDENT).path("messages"))).containsExactly("news");
    }

    @Test
    void writesRepliesEditsAndDeletes() {
        act(Seed.SATO, "{'act':'say','channel':'C0INCIDENT1','text':'a'}");
        String ts =
                channel(seenBy(Seed.SATO), Seed.INCIDENT).at("/messages/0/ts").asText();
        act(
                Seed.TANAKA,
                "{'act':'reply','channel':'C0INCIDENT1','thread_ts':'" + ts + "','text':'b','broadcast':true}");
        act(Seed.SATO, "{'act':'edit','channel':'C0INCIDENT1','ts':'" + ts + "','text':'c'}");
        JsonNode refused = act(Seed.TANAKA, "{'act':'delete','channel':'C0INCIDENT1','ts':'" + ts + "'}");

        JsonNode messages = channel(seenBy(Seed.SATO), Seed.INCIDENT).path("messages");
        assertThat(texts(messages)).containsExactly("c", "b");
        assertThat(messages.get(1).path("broadcast").asBoolean()).isTrue();
        assertThat(refused.path("ok").asBoolean()).isFalse();
        assertThat(refused.path("message").asText()).isEqualTo("cant_update_message");
    }

    @Test
    void tellsFieldErrorsOfAForm() {
        app.reacts(request -> {
            if (request.body().contains("trigger_id") && request.body().contains("command")) {
                String trigger = Form.read(request.body()).get("trigger_id");
                app.call(
                        "views.open",
                        "{'trigger_id':'" + trigger
                                + "','view':{'type':'modal','title':{'type':'plain_text','text':'t'},'submit':{'type':'plain_text','text':'s'},'blocks':[{'type':'input','block_id':'subject','label':{'type':'plain_text','text':'l'},'element':{'type':'plain_text_input'}}]}}");
                return FakeApp.OK;
            }
            return new Reply(200, "{\"response_action\":\"errors\",\"errors\":{\"subject\":\"短く\"}}", false);
        });
        act(Seed.TANAKA, "{'act':'slash','channel':'C0INCIDENT1','text':'/aws-inquiry'}");

        assertThat(seenBy(Seed.TANAKA).at("/view/blocks/0/block_id").asText()).isEqualTo("subject");
        assertThat(seenBy(Seed.SATO).path("view").isNull()).isTrue();
        assertThat(act(Seed.TANAKA, "{'act':'submit','values':{'subject':'x'}}")
                        .at("/errors/subject")
                        .asText())
                .isEqualTo("短く");
    }

    @Test
    void movesTheClockAndChangesTheWeather() {
        act(Seed.TANAKA, "{'act':'forward','by':'PT4H'}");
        act(Seed.TANAKA, "{'act':'weather','weather':'LIMITED'}");

        JsonNode state = seenBy(Seed.TANAKA);
        assertThat(state.at("/clock/now").asText()).isEqualTo("2026-04-15T05:30:00Z");
        assertThat(state.path("weather").asText()).isEqualTo("LIMITED");
        assertThat(app.call("auth.test", "{}").status()).isEqualTo(429);
        slack.faults().weather(Weather.DOWN);
        assertThat(app.call("auth.test", "{}").status()).isEqualTo(503);
        act(Seed.TANAKA, "{'act':'weather','weather':'FAIR'}");
        assertThat(app.call("auth.test", "{}").isOk()).isTrue();
    }

    @Test
    void plansFaultsAndCountsCallsForRunsFromOutside() {
        act(Seed.TANAKA, "{'act':'fault','method':'chat.postMessage','kind':'BREAK','after_effect':true}");

        assertThat(app.call("chat.postMessage", "{'channel':'C0INCIDENT1','text':'landed'}")
                        .json())
                .isEmpty();
        app.call("chat.postMessage", "{'channel':'C404','text':'a'}");

        assertThat(texts(channel(seenBy(Seed.TANAKA), Seed.INCIDENT).path("messages")))
                .containsExactly("landed");
        assertThat(text(get("/sandbox/calls", "")))
                .isEqualTo("{\"waiting_events\":0,\"calls\":{\"chat.postMessage channel_not_found\":1,"
                        + "\"chat.postMessage ok\":1}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'act':'fly'}",
                "{}",
                "{'act':'say'}",
                "{'act':'forward','by':'soon'}",
                "{'act':'forward','by':'PT-5M'}",
                "{'act':'weather','weather':'STORM'}",
                "{'act':'submit'}",
                "{'act':'press','channel':'C0INCIDENT1','ts':'1.2','action_id':'a'}",
            })
    void saysNoToWhatMakesNoSense(String act) {
        JsonNode answer = act(Seed.TANAKA, act);

        assertThat(answer.path("ok").asBoolean()).isFalse();
        assertThat(answer.path("message").asText()).isNotEmpty();
    }

    @Test
    void showsWhatSlackRefused() {
        app.call("chat.postMessage", "{'channel':'C0INCIDENT1','blocks':[{'type':'section'}]}");

        JsonNode refusal = seenBy(Seed.TANAKA).at("/refusals/0");
        assertThat(refusal.path("what").asText()).isEqualTo("chat.postMessage");
        assertThat(refusal.path("error").asText()).isEqualTo("invalid_blocks");
        assertThat(refusal.at("/reasons/0").asText()).contains("/blocks/0");
    }
}
