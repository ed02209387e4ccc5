package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackEndpointTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String HELP =
            "command=%2Faws-inquiry&text=help&user_id=U1&channel_id=C1&team_id=" + InboundRig.TEAM;

    private final InboundRig rig = new InboundRig();

    @AfterEach
    void close() {
        rig.close();
    }

    private Exchange.Answer raw(String method, Map<String, String> headers, byte[] body) {
        return Exchange.send(rig.inbound.endpoint(), method, headers, body);
    }

    private void assertBare(Exchange.Answer answer, int status, String reason) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers()).containsEntry("Connection", "close").doesNotContainKey("Content-Type");
        assertThat(rig.counts.rejected).containsExactly(reason);
        assertThat(rig.counts.answered).isEmpty();
    }

    @Test
    void answersSlack() {
        Exchange.Answer answer = rig.send(FORM + "; charset=utf-8", HELP);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("Content-Type", "application/json; charset=utf-8")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cache-Control", "no-store");
        assertThat(answer.body()).contains("\"response_type\":\"ephemeral\"").contains("/aws-inquiry");
        assertThat(rig.counts.answered).containsExactly("command /aws-inquiry 200");
    }

    @Test
    void answersTheChallengeOfTheAddress() {
        Exchange.Answer answer = rig.event("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1aB\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("3eZbrw1aB");
        assertThat(answer.headers()).containsEntry("Content-Type", "text/plain");
    }

    @Test
    void doesNotAnswerAnUnsignedChallenge() {
        byte[] body = "{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1aB\"}".getBytes(StandardCharsets.UTF_8);
        assertBare(raw("POST", Map.of("Content-Type", JSON), body), 401, "signature_missing");
    }

    @Test
    void turnsAwayAForgedRequest() {
        byte[] body = HELP.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = rig.signed("something else".getBytes(StandardCharsets.UTF_8));
        headers.put("Content-Type", FORM);
        assertBare(raw("POST", headers, body), 401, "signature_wrong");
    }

    @Test
    void turnsAwayAReplayedRequest() {
        byte[] body = HELP.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = rig.signed(body);
        headers.put("Content-Type", FORM);
        rig.desk.clock.move(Duration.ofMinutes(6));
        assertBare(raw("POST", headers, body), 401, "signature_stale");
    }

    @Test
    void parsesNothingBeforeTheSignature() {
        byte[] garbage = "{{{{".getBytes(StandardCharsets.UTF_8);
        assertBare(raw("POST", Map.of("Content-Type", JSON), garbage), 401, "signature_missing");
    }

    @Test
    void looksAtContentTypeAndCharsetAfterTheSignatureAlone() {
        byte[] body = {'{', (byte) 0xc3, (byte) 0x28, '}'};
        assertBare(raw("POST", Map.of("Content-Type", "text/xml"), body), 401, "signature_missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
    void takesPostAlone(String method) {
        Exchange.Answer answer = raw(method, Map.of(), new byte[0]);
        assertBare(answer, 405, "method");
        assertThat(answer.headers()).containsEntry("Allow", "POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/json+x",
                "application/json; charset=utf-16",
                "application/json; charset=shift_jis",
                "application/json; charset=utf-8; boundary=x",
                "application/json;",
                "application/x-www-form-urlencoded, application/json",
                "multipart/form-data"
            })
    void takesTheTwoContentTypesOfSlackAlone(String contentType) {
        assertBare(rig.send(contentType, "{\"type\":\"url_verification\",\"challenge\":\"x\"}"), 400, "content_type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "Application/JSON; charset=UTF-8", "application/json;charset=\"utf-8\""})
    void takesThemHoweverTheyAreWritten(String contentType) {
        assertThat(rig.send(contentType, "{\"type\":\"url_verification\",\"challenge\":\"x\"}")
                        .body())
                .isEqualTo("x");
    }

    @Test
    void acknowledgesWhatNobodyTakes() {
        assertQuiet(rig.send(FORM, "ssl_check=1&token=x"));
        assertQuiet(rig.event("{\"type\":\"app_rate_limited\",\"team_id\":\"T1\",\"minute_rate_limited\":1}"));
        assertQuiet(rig.event("{\"type\":\"event_callback\",\"team_id\":\"" + InboundRig.TEAM
                + "\",\"event\":{\"type\":\"reaction_added\"}}"));
        assertQuiet(rig.event("{\"type\":\"event_callback\",\"team_id\":\"" + InboundRig.TEAM
                + "\",\"event\":{\"type\":\"message\",\"subtype\":\"channel_topic\"}}"));
        assertQuiet(rig.send(FORM, "command=%2Fother&text=&team_id=" + InboundRig.TEAM));
        assertQuiet(rig.interaction(Payloads.action("no_such_button", "x")));
        assertQuiet(rig.interaction(Payloads.submission("no_such_form", "{}", "{}")));
        assertQuiet(rig.interaction(Payloads.shortcut("no_such_shortcut", "x")));
        assertQuiet(rig.interaction("{\"type\":\"view_closed\"}"));
        assertThat(rig.slack.calls().list()).isEmpty();
    }

    @Test
    void acknowledgesOtherWorkspacesWithoutDoingAnything() {
        rig.desk.submitTheBadOne();
        rig.desk.books.written();
        String payload =
                Payloads.action("finish_now", rig.desk.books.only().id()).replace(InboundRig.TEAM, "T0OTHER0001");
        assertQuiet(rig.interaction(payload));
        assertThat(rig.desk.books.written()).isEmpty();
        assertThat(rig.slack.calls().list()).isEmpty();
    }

    private void assertQuiet(Exchange.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(rig.counts.rejected).isEmpty();
    }

    @Test
    void isNotThereWithSocketMode() {
        try (InboundRig socket = new InboundRig("xapp-1")) {
            Exchange.Answer answer = socket.send(FORM, HELP);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void countsRetries() {
        byte[] body = ("{\"type\":\"event_callback\",\"team_id\":\"" + InboundRig.TEAM
                        + "\",\"event\":{\"type\":\"app_home_opened\",\"tab\":\"messages\",\"user\":\"U1\"}}")
                .getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>(rig.signed(body));
        headers.put("Content-Type", JSON);
        headers.put("X-Slack-Retry-Num", "1");
        headers.put("X-Slack-Retry-Reason", "http_timeout");
        raw("POST", headers, body);
        headers.put("X-Slack-Retry-Reason", "made up");
        raw("POST", headers, body);
        assertThat(rig.counts.retried).containsExactly("http_timeout", "other");
    }
}
