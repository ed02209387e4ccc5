package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the app is taken out of the workspace, Slack is asked whether the token is still good. */
class RemovedTest {

    private final InboundRig rig = new InboundRig();

    @AfterEach
    void close() {
        rig.close();
    }

    private void event(String event) {
        assertThat(rig.event(Payloads.event(event)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"app_uninstalled\"}",
                "{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[],\"bot\":[\"U0AWSINQRY1\"]}}"
            })
    void theTokenIsLookedAt(String event) {
        event(event);
        rig.await("Slack is asked", () -> rig.rechecked.get() == 1);
    }

    @Test
    void aPersonsOwnTokenIsNoneOfOurs() {
        event("{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U0TANAKA001\"],\"bot\":[]}}");
        event("{\"type\":\"tokens_revoked\"}");
        event("{\"type\":\"app_uninstalled\"}");
        // only for the last of them, once all that was begun is done
        rig.close();
        assertThat(rig.rechecked).hasValue(1);
    }
}
