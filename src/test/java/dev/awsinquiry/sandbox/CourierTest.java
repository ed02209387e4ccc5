package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import dev.awsinquiry.sandbox.people.AppDoor;
import dev.awsinquiry.sandbox.people.Courier;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CourierTest {
    /** The example of docs.slack.dev/authentication/verifying-requests-from-slack. */
    @Test
    void signsAsSlackDocuments() {
        String body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

        assertThat(Courier.signature("8f742231b10e8888abcd99yyyzzz85a5", "1531420618", body))
                .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
    }

    @Test
    void signsWhatItSendsWithRealTimeSoThatTheSdkAcceptsIt() {
        // the workspace's clock stands in April, the signature's doesn't
        try (LocalSlack slack =
                new LocalSlack(SlackSetup.forTests(SandboxClock.stoppedAt(Instant.parse("2026-04-15T01:30:00Z"))))) {
            FakeApp app = new FakeApp(slack);
            slack.as(Seed.TANAKA).slash(Seed.INCIDENT, "/aws-inquiry 今朝から つながりません");

            AppDoor.Request request = app.requests.get(0);
            var verifier = new SlackSignature.Verifier(new SlackSignature.Generator(SlackSetup.SIGNING_SECRET));
            long nowMillis = Clock.systemUTC().millis();
            assertThat(verifier.isValid(
                            request.headers().get("X-Slack-Request-Timestamp"),
                            request.body(),
                            request.headers().get("X-Slack-Signature"),
                            nowMillis))
                    .isTrue();
            assertThat(verifier.isValid(
                            request.headers().get("X-Slack-Request-Timestamp"),
                            request.body() + " ",
                            request.headers().get("X-Slack-Signature"),
                            nowMillis))
                    .isFalse();
        }
    }
}
