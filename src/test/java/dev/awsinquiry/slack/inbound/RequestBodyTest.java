package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are too large, or no request of Slack's. */
class RequestBodyTest {

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
    void readsNoBodyThatIsAnnouncedTooLarge() {
        assertThat(Exchange.objection(rig.inbound.endpoint(), "POST", (1 << 20) + 1L))
                .contains(413);
        assertThat(Exchange.objection(rig.inbound.endpoint(), "POST", 1 << 20)).isEmpty();
        assertThat(rig.counts.rejected).containsExactly("body_too_large");
    }

    @Test
    void stopsReadingABodyThatTurnsOutTooLarge() throws Refused {
        try (RequestBody body = rig.inbound.endpoint().body()) {
            body.add(new byte[1 << 20]);
            Refused refused = catchThrowableOfType(Refused.class, () -> body.add(new byte[1]));
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.reason()).isEqualTo("body_too_large");
        }
    }

    @Test
    void takesABodyOfExactlyTheCap() {
        String start = "{\"type\":\"url_verification\",\"challenge\":\"ok\",\"padding\":\"";
        String body = start + "x".repeat((1 << 20) - start.length() - 2) + "\"}";
        assertThat(rig.event(body).body()).isEqualTo("ok");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data", "application/xml", "application/jsonp", ""})
    void takesTwoContentTypesAlone(String type) {
        assertBare(rig.send(type, HELP), 400, "content_type");
    }

    @Test
    void wantsAContentType() {
        byte[] body = HELP.getBytes(StandardCharsets.UTF_8);
        assertBare(raw("POST", rig.signed(body), body), 400, "content_type");
    }

    @Test
    void turnsAwayWhatIsNotUtf8() {
        assertBare(
                rig.sendBytes(JSON, "{\"text\":\"今朝\"}".getBytes(Charset.forName("Shift_JIS"))), 400, "body_not_utf8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "\"text\"",
                "{",
                "{}",
                "{\"type\":null}",
                "{\"type\":[]}",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event\":[]}",
                "{\"type\":\"event_callback\",\"event\":{}}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\",\"subtype\":{}}}"
            })
    void turnsAwayJsonThatIsNoEvent(String body) {
        assertBare(rig.event(body), 400, "payload_unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload=%zz",
                "payload=",
                "payload=nonsense",
                "payload={\"type\":\"block_actions\"}",
                "payload={\"type\":\"view_submission\"}",
                "payload={\"type\":\"message_action\"}"
            })
    void turnsAwayFormsWithoutAPayload(String body) {
        assertBare(rig.send(FORM, body), 400, "payload_unreadable");
    }

    @Test
    void turnsAwayFormsThatHoldNothing() {
        assertBare(rig.send(FORM, "a=b&c"), 400, "payload_missing");
    }

    @Test
    void turnsAwayNestingThatHasNoEnd() {
        String deep = "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\",\"blocks\":" + "[".repeat(200_000)
                + "]".repeat(200_000) + "}}";
        assertBare(rig.event(deep), 400, "payload_unreadable");
    }

    @Test
    void keepsATrailingNewline() {
        assertThat(rig.event("{\"type\":\"url_verification\",\"challenge\":\"改行\"}\r\n\n")
                        .body())
                .isEqualTo("改行");
    }
}
