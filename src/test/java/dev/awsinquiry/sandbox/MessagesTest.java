package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.webapi.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Instant NOW = Instant.parse("2026-04-15T01:30:00Z");

    private final LocalSlack slack = new LocalSlack(SlackSetup.forTests(SandboxClock.stoppedAt(NOW)));
    private final FakeApp app = new FakeApp(slack);

    @AfterEach
    void close() {
        slack.close();
    }

    private static String message(String more) {
        return "{'channel':'C0INCIDENT1'," + more + "}";
    }

    @Test
    void letsOnlyItsOwnMessagesBeChanged() {
        String ts = slack.as(Seed.TANAKA).say(Seed.INCIDENT, "mine").ts();

        assertThat(app.call("chat.update", message("'ts':'" + ts + "','text':'a'"))
                        .error())
                .isEqualTo("cant_update_message");
        assertThat(app.call("chat.delete", message("'ts':'" + ts + "'")).error())
                .isEqualTo("cant_delete_message");
    }

    @Test
    void marksNewWordsAsEditedButNotNewBlocks() {
        String ts = app.post("C0INCIDENT1", "'text':'a','blocks':[{'type':'divider'}]");

        app.call("chat.update", message("'ts':'" + ts + "','text':'b','blocks':[{'type':'divider'}]"));
        JsonNode afterBlocks = app.call("conversations.history", message("'limit':1"))
                .json()
                .orElseThrow()
                .path("messages")
                .get(0);
        app.call("chat.update", message("'ts':'" + ts + "','text':'c'"));
        JsonNode afterWords = app.call("conversations.history", message("'limit':1"))
                .json()
                .orElseThrow()
                .path("messages")
                .get(0);

        assertThat(afterBlocks.has("edited")).isFalse();
        assertThat(afterWords.path("text").asText()).isEqualTo("c");
        assertThat(afterWords.has("blocks")).isFalse();
        assertThat(afterWords.path("edited").path("user").asText()).isEqualTo("U0AWSINQRY1");
    }

    @Test
    void keepsMetadataUntilItIsReplacedAndShowsItOnRequest() {
        String ts = app.post("C0INCIDENT1", "'text':'a','metadata':{'event_type':'a','event_payload':{'n':1}}");
        app.call("chat.update", message("'ts':'" + ts + "','text':'b'"));

        JsonNode plain =
                app.call("conversations.history", message("'limit':1")).json().orElseThrow();
        JsonNode full = app.call("conversations.history", message("'limit':1,'include_all_metadata':true"))
                .json()
                .orElseThrow();

        assertThat(plain.path("messages").get(0).has("metadata")).isFalse();
        assertThat(full.path("messages").get(0).path("metadata"))
                .isEqualTo(Json.of("{\"event_type\":\"a\",\"event_payload\":{\"n\":1}}"));
    }

    @Test
    void showsThreadsRootFirstAndPageByPage() {
        String root = app.post("C0INCIDENT1", "'text':'root'");
        for (int i = 1; i <= 3; i++) {
            app.post("C0INCIDENT1", "'text':'r" + i + "','thread_ts':'" + root + "'");
        }

        List<String> texts = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = app.call(
                            "conversations.replies",
                            message("'ts':'" + root + "','limit':'2','cursor':'" + cursor + "'"))
                    .json()
                    .orElseThrow();
            page.path("messages").forEach(one -> texts.add(one.path("text").asText()));
            assertThat(page.path("messages").size()).isLessThanOrEqualTo(2);
            cursor = page.path("response_metadata").path("next_cursor").asText();
        } while (!cursor.isEmpty());

        assertThat(texts).containsExactly("root", "r1", "r2", "r3");
    }

    @Test
    void keepsRepliesOutOfTheHistoryUnlessBroadcast() {
        String root = app.post("C0INCIDENT1", "'text':'root'");
        app.post("C0INCIDENT1", "'text':'quiet','thread_ts':'" + root + "'");
        app.post("C0INCIDENT1", "'text':'loud','thread_ts':'" + root + "','reply_broadcast':true");

        JsonNode messages = app.call("conversations.history", message("'limit':10"))
                .json()
                .orElseThrow()
                .path("messages");

        assertThat(messages.findValuesAsText("text")).containsExactly("loud", "root");
        assertThat(messages.get(0).path("subtype").asText()).isEqualTo("thread_broadcast");
        assertThat(messages.get(1).path("reply_count").asInt()).isEqualTo(2);
    }

    @Test
    void postsToAPersonDirectly() {
        Answer answer = app.call("chat.postMessage", "{'channel':'U0TANAKA001','text':'psst'}");

        String channel = answer.json().orElseThrow().path("channel").asText();
        assertThat(channel).startsWith("D");
        assertThat(slack.as(Seed.TANAKA).direct().id()).isEqualTo(channel);
    }

    @Test
    void whispersToOnePersonOnly() {
        Answer answer = app.call("chat.postEphemeral", "{'channel':'C0INCIDENT1','user':'U0TANAKA001','text':'psst'}");
        String ts = answer.json().orElseThrow().path("message_ts").asText();

        assertThat(slack.as(Seed.TANAKA).sees(Seed.INCIDENT, ts)).isPresent();
        assertThat(slack.as(Seed.SATO).sees(Seed.INCIDENT, ts)).isEmpty();
        assertThat(app.call("chat.update", message("'ts':'" + ts + "','text':'a'"))
                        .error())
                .isEqualTo("message_not_found");
    }

    @Test
    void limitsMessagesToOneASecondAfterABurst() {
        SandboxClock clock = SandboxClock.stoppedAt(NOW);
        try (LocalSlack strict = new LocalSlack(SlackSetup.forTests(clock).withPace(true, 1))) {
            FakeApp busy = new FakeApp(strict);
            for (int i = 0; i < 5; i++) {
                busy.post("C0INCIDENT1", "'text':'a'");
            }

            Answer refused = busy.call("chat.postMessage", message("'text':'a'"));
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.headers()).containsEntry("Retry-After", "1");
            assertThat(refused.error()).isEqualTo("ratelimited");

            clock.forward(Duration.ofSeconds(1));
            assertThat(busy.call("chat.postMessage", message("'text':'a'")).isOk())
                    .isTrue();
            assertThat(busy.call("chat.postMessage", message("'text':'a'")).status())
                    .isEqualTo(429);
        }
    }
}
