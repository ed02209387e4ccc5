package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
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

    private ServletExchange.Answer raw(String method, Map<String, String> headers, InputStream body, long length) {
        return ServletExchange.send(rig.inbound.endpoint(), method, headers, body, length);
    }

    private void assertBare(ServletExchange.Answer answer, int status, String reason) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers()).containsEntry("Connection", "close").doesNotContainKey("Content-Type");
        assertThat(rig.counts.rejected).containsExactly(reason);
        assertThat(rig.counts.answered).isEmpty();
    }

    @Test
    void answersSlack() {
        ServletExchange.Answer answer = rig.send(FORM + "; charset=utf-8", HELP);

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
        ServletExchange.Answer answer = rig.event("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1aB\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("3eZbrw1aB");
        assertThat(answer.headers()).containsEntry("Content-Type", "text/plain");
    }

    @Test
    void doesNotAnswerAnUnsignedChallenge() {
        byte[] body = "{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1aB\"}".getBytes(StandardCharsets.UTF_8);
        assertBare(
                raw("POST", Map.of("Content-Type", JSON), new ByteArrayInputStream(body), body.length),
                401,
                "signature_missing");
    }

    @Test
    void turnsAwayAForgedRequest() {
        byte[] body = HELP.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = rig.signed("something else".getBytes(StandardCharsets.UTF_8));
        headers.put("Content-Type", FORM);
        assertBare(raw("POST", headers, new ByteArrayInputStream(body), body.length), 401, "signature_wrong");
    }

    @Test
    void turnsAwayAReplayedRequest() {
        byte[] body = HELP.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = rig.signed(body);
        headers.put("Content-Type", FORM);
        rig.desk.clock.move(Duration.ofMinutes(6));
        assertBare(raw("POST", headers, new ByteArrayInputStream(body), body.length), 401, "signature_stale");
    }

    @Test
    void parsesNothingBeforeTheSignature() {
        byte[] garbage = "{{{{".getBytes(StandardCharsets.UTF_8);
        assertBare(
                raw("POST", Map.of("Content-Type", JSON), new ByteArrayInputStream(garbage), garbage.length),
                401,
                "signature_missing");
    }

    @Test
    void readsNoBodyThatIsAnnouncedTooLarge() {
        InputStream untouched = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("the body was read");
            }
        };
        assertBare(raw("POST", Map.of("Content-Type", JSON), untouched, (1 << 20) + 1L), 413, "body_too_large");
    }

    @Test
    void stopsReadingABodyThatTurnsOutTooLarge() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                assertThat(given).isLessThan(2L << 20);
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int most) {
                given += most;
                assertThat(given).isLessThan(2L << 20);
                return most;
            }
        };
        assertBare(raw("POST", Map.of("Content-Type", JSON), endless, -1), 413, "body_too_large");
    }

    @Test
    void takesABodyOfExactlyTheCap() {
        String start = "{\"type\":\"url_verification\",\"challenge\":\"ok\",\"padding\":\"";
        String body = start + "x".repeat((1 << 20) - start.length() - 2) + "\"}";
        assertThat(rig.event(body).body()).isEqualTo("ok");
    }

    @Test
    void cutsOffABodyThatDribblesIn() throws Exception {
        AtomicLong nanos = new AtomicLong();
        InputStream dribble = new InputStream() {
            @Override
            public int read() {
                nanos.addAndGet(Duration.ofSeconds(1).toNanos());
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int most) {
                into[from] = (byte) read();
                return 1;
            }
        };
        RequestBody bodies = new RequestBody(nanos::get);
        RequestBody.Refused refused = catchThrowableOfType(RequestBody.Refused.class, () -> bodies.read(dribble, -1));
        assertThat(refused.status()).isEqualTo(408);
        assertThat(refused.reason()).isEqualTo("body_too_slow");
        assertThat(Duration.ofNanos(nanos.get())).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void turnsAwayABodyThatBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };
        assertBare(raw("POST", Map.of("Content-Type", JSON), broken, 100), 400, "body_broken_off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data", "application/xml", "application/jsonp", ""})
    void takesTwoContentTypesAlone(String type) {
        assertBare(rig.send(type, HELP), 400, "content_type");
    }

    @Test
    void wantsAContentType() {
        byte[] body = HELP.getBytes(StandardCharsets.UTF_8);
        assertBare(raw("POST", rig.signed(body), new ByteArrayInputStream(body), body.length), 400, "content_type");
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

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
    void takesPostAlone(String method) {
        ServletExchange.Answer answer = raw(method, Map.of(), InputStream.nullInputStream(), -1);
        assertBare(answer, 405, "method");
        assertThat(answer.headers()).containsEntry("Allow", "POST");
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

    private void assertQuiet(ServletExchange.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(rig.counts.rejected).isEmpty();
    }

    @Test
    void isNotThereWithSocketMode() {
        try (InboundRig socket = new InboundRig("xapp-1")) {
            ServletExchange.Answer answer = socket.send(FORM, HELP);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void keepsATrailingNewline() {
        assertThat(rig.event("{\"type\":\"url_verification\",\"challenge\":\"改行\"}\r\n\n")
                        .body())
                .isEqualTo("改行");
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
        raw("POST", headers, new ByteArrayInputStream(body), body.length);
        headers.put("X-Slack-Retry-Reason", "made up");
        raw("POST", headers, new ByteArrayInputStream(body), body.length);
        assertThat(rig.counts.retried).containsExactly("http_timeout", "other");
    }
}
