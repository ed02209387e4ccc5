package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.slack.inbound.SignatureCheck.Reason;
import dev.awsinquiry.testkit.StoppedClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureCheckTest {

    /** The example of Slack's documentation, secret, time, body and signature. */
    private static final String DOCS_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final String DOCS_TIME = "1531420618";
    private static final String DOCS_BODY = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J"
            + "%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private static final String DOCS_SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    private final StoppedClock clock = new StoppedClock(Instant.ofEpochSecond(1531420618));
    private final SignatureCheck check = new SignatureCheck(DOCS_SECRET, clock);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void takesTheExampleOfTheDocumentation() {
        assertThat(check.objection(DOCS_TIME, DOCS_SIGNATURE, bytes(DOCS_BODY))).isEmpty();
    }

    @Test
    void objectsToAByteMoreOrLess() {
        assertThat(check.objection(DOCS_TIME, DOCS_SIGNATURE, bytes(DOCS_BODY + "\n")))
                .contains(Reason.WRONG);
        assertThat(check.objection(DOCS_TIME, DOCS_SIGNATURE, bytes(DOCS_BODY.substring(1))))
                .contains(Reason.WRONG);
    }

    @Test
    void keepsTrailingNewlinesAndJapanese() {
        // made with: printf 'v0:1531420618:{"text":"今朝から502です"}\n\n' | openssl dgst -sha256 -hmac <secret>
        String signature = "v0=827d22294552a6df2156c40d897b6196ec93d427f1aa2554599585874bc03606";
        assertThat(check.objection(DOCS_TIME, signature, bytes("{\"text\":\"今朝から502です\"}\n\n")))
                .isEmpty();
        assertThat(check.objection(DOCS_TIME, signature, bytes("{\"text\":\"今朝から502です\"}\n")))
                .contains(Reason.WRONG);
    }

    @ParameterizedTest
    @CsvSource({"-301, AHEAD", "-300,", "0,", "300,", "301, STALE"})
    void takesFiveMinutesOnBothSides(long age, Reason expected) {
        clock.move(Duration.ofSeconds(age));
        assertThat(check.objection(DOCS_TIME, DOCS_SIGNATURE, bytes(DOCS_BODY)).orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1531420618",
                "+1531420618",
                "1531420618 ",
                "15314206.18",
                "1e9",
                "١٥٣١٤٢٠٦١٨",
                "9999999999999"
            })
    void takesPlainDigitsForATimeAlone(String timestamp) {
        String signature = check.sign(timestamp, bytes(DOCS_BODY));
        assertThat(check.objection(timestamp, signature, bytes(DOCS_BODY))).contains(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "v0=", "v0", "v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503", "署名"})
    void objectsToOtherSignatures(String signature) {
        assertThat(check.objection(DOCS_TIME, signature, bytes(DOCS_BODY))).contains(Reason.WRONG);
    }

    @Test
    void objectsToUpperCase() {
        String upper = "v0=" + DOCS_SIGNATURE.substring(3).toUpperCase(Locale.ROOT);
        assertThat(check.objection(DOCS_TIME, upper, bytes(DOCS_BODY))).contains(Reason.WRONG);
    }

    @Test
    void objectsToWhatIsMissing() {
        assertThat(check.objection(null, DOCS_SIGNATURE, bytes(DOCS_BODY))).contains(Reason.MISSING);
        assertThat(check.objection(DOCS_TIME, null, bytes(DOCS_BODY))).contains(Reason.MISSING);
    }

    @Test
    void refusesABlankSecret() {
        assertThatThrownBy(() -> new SignatureCheck(" ", clock)).isInstanceOf(IllegalArgumentException.class);
    }
}
