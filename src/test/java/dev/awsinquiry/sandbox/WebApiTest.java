package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.AppProfile;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Refusals.Refusal;
import dev.awsinquiry.sandbox.webapi.Answer;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebApiTest {
    private static final Instant NOW = Instant.parse("2026-04-15T01:30:00Z");

    private final LocalSlack slack = new LocalSlack(SlackSetup.forTests(SandboxClock.stoppedAt(NOW)));
    private final FakeApp app = new FakeApp(slack);

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void postsAMessageAndShowsItAsSlackDoes() {
        Answer answer = app.call(
                "chat.postMessage",
                "{'channel':'C0INCIDENT1','text':'card','blocks':[{'type':'divider','block_id':'b'}],"
                        + "'metadata':{'event_type':'aws_inquiry','event_payload':{'kind':'card'}}}");

        // read again, so that numbers have one kind
        assertThat(Json.of(answer.json().orElseThrow().toString())).isEqualTo(Json.of("""
                {"ok":true,"channel":"C0INCIDENT1","ts":"1776216600.000000","message":{
                 "type":"message","user":"U0AWSINQRY1","ts":"1776216600.000000","text":"card","team":"T0SANDBOX01",
                 "bot_id":"B0AWSINQRY1","app_id":"A0AWSINQRY1",
                 "bot_profile":{"id":"B0AWSINQRY1","app_id":"A0AWSINQRY1","name":"aws-inquiry","deleted":false,
                  "updated":1700000000,"team_id":"T0SANDBOX01",
                  "icons":{"image_36":"https://a.slack-edge.com/80588/img/plugins/app/bot_36.png"}},
                 "blocks":[{"type":"divider","block_id":"b"}],
                 "metadata":{"event_type":"aws_inquiry","event_payload":{"kind":"card"}}}}
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        chat.postMessage    ~ {'channel':'C0INCIDENT1'}                                             ~ no_text
        chat.postMessage    ~ {'text':'a'}                                                          ~ channel_not_found
        chat.postMessage    ~ {'channel':'C404','text':'a'}                                         ~ channel_not_found
        chat.postMessage    ~ {'channel':'C0WARROOM01','text':'a'}                                  ~ channel_not_found
        chat.postMessage    ~ {'channel':'C0GENERAL01','text':'a'}                                  ~ not_in_channel
        chat.postMessage    ~ {'channel':'C0INCIDENT1','text':'a','thread_ts':'1776216600.000999'}  ~ thread_not_found
        chat.postMessage    ~ {'channel':'C0INCIDENT1','text':'a','thread_ts':'yesterday'}          ~ invalid_thread_ts
        chat.postMessage    ~ {'channel':'C0INCIDENT1','blocks':'[{'}                               ~ invalid_blocks_format
        chat.postMessage    ~ {'channel':'C0INCIDENT1','blocks':{}}                                 ~ invalid_blocks_format
        chat.postMessage    ~ {'channel':'C0INCIDENT1','blocks':[{'type':'table'}]}                 ~ invalid_blocks
        chat.postMessage    ~ {'channel':'C0INCIDENT1','text':'a','metadata':'{'}                   ~ invalid_metadata_format
        chat.postMessage    ~ {'channel':'C0INCIDENT1','text':'a','metadata':{'event_type':'a'}}    ~ invalid_metadata_schema
        chat.postEphemeral  ~ {'channel':'C0INCIDENT1','text':'a','user':'U404'}                    ~ user_not_in_channel
        chat.update         ~ {'channel':'C0INCIDENT1','ts':'1.000001','text':'a'}                  ~ message_not_found
        chat.delete         ~ {'channel':'C0INCIDENT1','ts':'1.000001'}                             ~ message_not_found
        conversations.info  ~ {'channel':'C0WARROOM01'}                                             ~ channel_not_found
        conversations.members ~ {'channel':'C0WARROOM01'}                                           ~ channel_not_found
        conversations.members ~ {'channel':'C0INCIDENT1','cursor':'?'}                              ~ invalid_cursor
        conversations.history ~ {'channel':'C0GENERAL01'}                                           ~ not_in_channel
        conversations.replies ~ {'channel':'C0INCIDENT1','ts':'1.000001'}                           ~ thread_not_found
        conversations.open  ~ {'users':'U0TANAKA001'}                                               ~ missing_scope
        conversations.join  ~ {'channel':'C0GENERAL01'}                                             ~ missing_scope
        users.info          ~ {'user':'U404'}                                                       ~ user_not_found
        views.open          ~ {'trigger_id':'1.2.3'}                                                ~ invalid_arguments
        views.open          ~ {'trigger_id':'1.2.3','view':{'type':'modal'}}                        ~ invalid_arguments
        views.open          ~ {'trigger_id':'1.2.3','view':{'type':'modal','title':{'type':'plain_text','text':'a'},'blocks':[]}} ~ invalid_trigger_id
        views.update        ~ {'view_id':'V1','external_id':'a','view':{}}                          ~ invalid_arguments
        views.update        ~ {'view_id':'V1','view':{'type':'modal','title':{'type':'plain_text','text':'a'},'blocks':[]}} ~ not_found
        api.test            ~ {'error':'my_error'}                                                  ~ my_error
        chat.scheduleMessage ~ {}                                                                   ~ unknown_method
        """)
    void refusesWithSlacksOwnErrors(String method, String args, String error) {
        Answer answer = app.call(method, args);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.isOk()).isFalse();
        assertThat(answer.error()).isEqualTo(error);
        assertThat(slack.refusals().list()).extracting(Refusal::error).containsExactly(error);
    }

    @Test
    void tellsWhoIsInAChannelPageByPage() {
        ObjectNode first = app.call("conversations.members", "{'channel':'C0INCIDENT1','limit':2}")
                .json()
                .orElseThrow();
        assertThat(first.path("members").toString()).isEqualTo("[\"U0TANAKA001\",\"U0SATO00001\"]");
        String cursor = first.path("response_metadata").path("next_cursor").asText();

        ObjectNode second = app.call("conversations.members", "{'channel':'C0INCIDENT1','cursor':'" + cursor + "'}")
                .json()
                .orElseThrow();
        assertThat(second.path("members").toString()).isEqualTo("[\"U0AWSINQRY1\"]");
        assertThat(second.path("response_metadata").path("next_cursor").asText())
                .isEmpty();
    }

    @Test
    void saysWhyBlocksAreRefused() {
        Answer answer = app.call("chat.postMessage", "{'channel':'C0INCIDENT1','blocks':[{'type':'section'}]}");

        assertThat(answer.json().orElseThrow()).isEqualTo(Json.of("""
                {"ok":false,"error":"invalid_blocks",
                 "errors":["missing required field: text [json-pointer:/blocks/0]"],
                 "response_metadata":{"messages":["[ERROR] missing required field: text [json-pointer:/blocks/0]"]}}
                """));
    }

    @ParameterizedTest
    @CsvSource({"'',not_authed", "xoxb-other,invalid_auth", "xapp-sandbox-app-token,not_allowed_token_type"})
    void wantsTheBotsToken(String token, String error) {
        assertThat(slack.webApi().call("auth.test", token, Json.object()).error())
                .isEqualTo(error);
    }

    @Test
    void refusesARevokedToken() {
        slack.tokens().revoke();

        assertThat(app.call("auth.test", "{}").error()).isEqualTo("token_revoked");
    }

    @Test
    void namesTheScopeThatIsMissing() {
        AppProfile poor = AppProfile.awsInquiry().withScopes(Set.of("commands"));
        try (LocalSlack other =
                new LocalSlack(SlackSetup.forTests(SandboxClock.stoppedAt(NOW)).withApp(poor))) {
            JsonNode answer = new FakeApp(other)
                    .call("chat.postMessage", "{'channel':'C0INCIDENT1','text':'a'}")
                    .json()
                    .orElseThrow();

            assertThat(answer.path("error").asText()).isEqualTo("missing_scope");
            assertThat(answer.path("needed").asText()).isEqualTo("chat:write");
            assertThat(answer.path("provided").asText()).isEqualTo("commands");
        }
    }

    @Test
    void refusesTextsThatAreTooLong() {
        String ts = app.post("C0INCIDENT1", "'text':'a'");
        String blocks = "{'type':'section','text':{'type':'mrkdwn','text':'" + "x".repeat(2800) + "'}}";

        assertThat(app.call("chat.postMessage", message("'text':'" + "x".repeat(40_001) + "'"))
                        .error())
                .isEqualTo("msg_too_long");
        assertThat(app.call("chat.update", message("'ts':'" + ts + "','text':'" + "x".repeat(4_001) + "'"))
                        .error())
                .isEqualTo("msg_too_long");
        assertThat(app.call(
                                "chat.postMessage",
                                message("'blocks':[" + String.join(",", blocks, blocks, blocks, blocks) + "]"))
                        .error())
                .isEqualTo("msg_blocks_too_long");
        assertThat(app.call(
                                "chat.postMessage",
                                message("'text':'a','metadata':{'event_type':'a','event_payload':{'a':'"
                                        + "x".repeat(8_000) + "'}}"))
                        .error())
                .isEqualTo("metadata_too_large");
    }

    private static String message(String more) {
        return "{'channel':'C0INCIDENT1'," + more + "}";
    }

    @Test
    void refusesArchivedChannels() {
        slack.workspace().archive(Seed.INCIDENT, true);

        assertThat(app.call("chat.postMessage", message("'text':'a'")).error()).isEqualTo("is_archived");
    }
}
