package dev.awsinquiry.slack.outbound;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static dev.awsinquiry.slack.outbound.Scene.card;
import static dev.awsinquiry.slack.outbound.SlackStub.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackStateTest {

    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    private Reachability.State state() {
        return scene.outbound.reachability().state();
    }

    @Test
    void itIsReachableUntilACallGetsNoAnswerAndAgainWithTheNextAnswer() {
        assertThat(state().reachable()).isTrue();

        scene.slack.next("auth.test", aResponse().withStatus(503), SlackStub.reset());
        scene.outbound.check("T1");
        scene.pass(Duration.ofMinutes(1));
        scene.outbound.check("T1");
        assertThat(state().reachable()).isFalse();
        assertThat(state().unreachableSince()).contains(Scene.START);

        scene.slack.next("chat.postMessage", refused("is_archived"));
        scene.write(card("i1"));
        assertThat(state()).isEqualTo(new Reachability.State(Optional.empty(), Optional.empty(), Map.of()));
    }

    @Test
    void nobodyListeningIsUnreachableAndSurelyHadNoEffect() {
        Settings settings = Scene.settings(scene.slack, Duration.ofSeconds(10));
        scene.slack.close();
        Reachability reachability = new Reachability(Clock.systemUTC());
        try (Line line = new Line(settings)) {
            WebApi api = new WebApi(new Calls(line, team -> Optional.of("xoxb-test"), reachability), line);

            assertThat(catchThrowableOfType(NotSent.class, () -> api.check("T1"))
                            .why())
                    .isEqualTo(NotSent.Why.PASSING);
        }
        assertThat(reachability.state().problem()).contains("ConnectException");
    }

    @Test
    void anAnswerThatTakesTooLongMayHaveHadItsEffect() {
        scene.slack.next("auth.test", okJson("{\"ok\":true}").withFixedDelay(2_000));
        try (Line line = new Line(Scene.settings(scene.slack, Duration.ofMillis(100)))) {
            Reachability reachability = new Reachability(Clock.systemUTC());
            WebApi api = new WebApi(new Calls(line, team -> Optional.of("xoxb-test"), reachability), line);

            assertThat(catchThrowableOfType(NotSent.class, () -> api.check("T1"))
                            .why())
                    .isEqualTo(NotSent.Why.AMBIGUOUS);
        }
    }

    @Test
    void aRefusedTokenShowsUntilItIsAccepted() {
        scene.slack.next("auth.test", refused("token_revoked"));
        assertThat(scene.outbound.check("T1").refused()).isEqualTo(Map.of("T1", "token_revoked"));
        assertThat(scene.outbound.check("T1").refused()).isEmpty();
    }

    @Test
    void theWorkspaceIsTheTokensOnceSlackHasSaidSo() {
        Workspace workspace = scene.outbound.workspace();
        assertThat(workspace.mayBe("T2")).isTrue();

        scene.slack.next("auth.test", okJson("{\"ok\":true,\"team_id\":\"T1\",\"is_enterprise_install\":false}"));
        scene.outbound.check("");

        assertThat(workspace.mayBe("T1")).isTrue();
        assertThat(workspace.mayBe("T2")).isFalse();
    }

    @Test
    void aTokenOfAWholeOrganisationIsForAnyOfItsWorkspaces() {
        scene.slack.next("auth.test", okJson("{\"ok\":true,\"team_id\":\"E1\",\"is_enterprise_install\":true}"));
        scene.outbound.check("");
        assertThat(scene.outbound.workspace().mayBe("T2")).isTrue();
    }
}
