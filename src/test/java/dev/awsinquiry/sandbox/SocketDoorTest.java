package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.response.AckResponse;
import com.slack.api.socket_mode.response.MapResponse;
import dev.awsinquiry.sandbox.people.AppDoor;
import dev.awsinquiry.sandbox.people.Outcome;
import dev.awsinquiry.sandbox.socket.SocketDoor;
import dev.awsinquiry.testkit.SlackRig;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Socket Mode as Slack's own SDK speaks it. */
class SocketDoorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SlackRig rig = SlackRig.at(Instant.parse("2026-04-15T01:30:00Z"));
    private final List<String> got = new CopyOnWriteArrayList<>();
    private Slack sdk;
    private @Nullable SocketModeClient client;
    private SocketDoor door;

    @BeforeEach
    void start() throws Exception {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(rig.apiUrl());
        config.setStatsEnabled(false);
        sdk = Slack.getInstance(config);
        door = SocketDoor.open("A0AWSINQRY1", PATIENCE);
    }

    @AfterEach
    void stop() throws Exception {
        if (client != null) {
            client.close();
        }
        sdk.close();
        door.close();
        rig.close();
    }

    private SocketModeClient connected() throws Exception {
        rig.slack().connect(door);
        SocketModeClient made = sdk.socketMode("xapp-sandbox-app-token", SocketModeClient.Backend.JavaWebSocket);
        made.addSlashCommandsEnvelopeListener(envelope -> {
            got.add("command "
                    + envelope.getPayload().getAsJsonObject().get("text").getAsString());
            made.sendSocketModeResponse(MapResponse.builder()
                    .envelopeId(envelope.getEnvelopeId())
                    .payload(Map.of("text", "使い方"))
                    .build());
        });
        made.addEventsApiEnvelopeListener(envelope -> {
            got.add("event "
                    + envelope.getPayload()
                            .getAsJsonObject()
                            .getAsJsonObject("event")
                            .get("text")
                            .getAsString());
            made.sendSocketModeResponse(new AckResponse(envelope.getEnvelopeId()));
        });
        made.connect();
        assertThat(door.awaitOpened(1, PATIENCE)).isTrue();
        return made;
    }

    @Test
    void takesCommandsAndEventsToTheAppAndItsAnswersBack() throws Exception {
        client = connected();
        Outcome outcome = rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry help");
        rig.sato().say(Seed.INCIDENT, "10:30 から");
        rig.settle();

        assertThat(outcome.isDone()).isTrue();
        assertThat(got).containsExactly("command help", "event 10:30 から");
        assertThat(door.connections()).isEqualTo(1);
        assertThat(rig.slack()
                        .workspace()
                        .channel(Seed.INCIDENT)
                        .orElseThrow()
                        .whispersTo(Seed.TANAKA)
                        .get(0)
                        .text())
                .isEqualTo("使い方");
    }

    @Test
    void hasTheAppConnectAnew() throws Exception {
        client = connected();
        door.refresh();
        assertThat(door.awaitOpened(2, PATIENCE)).isTrue();

        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry again").isDone())
                .isTrue();
        assertThat(got).containsExactly("command again");
    }

    /** As with any door that leads nowhere; what is an event comes again then. */
    @Test
    void failsWhileTheOnlyConnectionIsBeingClosed() throws Exception {
        client = connected();
        door.refresh();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> door.send(new AppDoor.Request("application/json", "{}", Map.of())));
    }

    @Test
    void failsWhenNobodyIsConnected() {
        rig.slack().connect(door);

        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry").kind()).isEqualTo(Outcome.Kind.FAILED);
    }

    @Test
    void knowsNoConnectionsWithoutSocketMode() throws Exception {
        assertThat(sdk.methods("xapp-sandbox-app-token")
                        .appsConnectionsOpen(r -> r)
                        .getError())
                .isEqualTo("unknown_method");
    }
}
