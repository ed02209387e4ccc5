package dev.awsinquiry.slack.outbound;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static dev.awsinquiry.slack.outbound.Scene.card;
import static dev.awsinquiry.slack.outbound.SlackStub.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.jboss.logmanager.formatters.PatternFormatter;
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

    private static List<String> logged(Runnable work) {
        List<String> logged = new ArrayList<>();
        Handler tap = new StreamHandler() {
            @Override
            public synchronized void publish(LogRecord entry) {
                logged.add(entry.getLevel().getName() + " " + new PatternFormatter("%s").format(entry));
            }
        };
        Logger logger = Logger.getLogger(Reachability.class.getName());
        logger.addHandler(tap);
        try {
            work.run();
        } finally {
            logger.removeHandler(tap);
        }
        return logged;
    }

    @Test
    void aRefusedTokenIsLoggedOnceAsAnErrorAndItsReturnToo() {
        List<String> logged = logged(() -> {
            scene.slack.next("auth.test", refused("token_revoked"), refused("token_revoked"));
            scene.outbound.check("T1");
            scene.outbound.check("T1");
            scene.outbound.check("T1");
        });

        assertThat(logged)
                .containsExactly(
                        "ERROR Slack refuses SLACK_BOT_TOKEN (token_revoked): nothing can be posted. What comes is kept"
                                + " until then. Please install the app once more and restart with its new token.",
                        "INFO Slack takes SLACK_BOT_TOKEN again; what waited is posted now");
    }

    @Test
    void aScopeThatIsMissingIsLoggedOnceAndShowsUntilItIsThere() {
        scene.slack.always(
                "chat.postMessage", okJson("{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"chat:write\"}"));
        List<String> logged = logged(() -> {
            scene.write(card("i1"));
            scene.pass(Duration.ofMinutes(4));
        });
        assertThat(scene.slack.methods()).hasSize(5);
        assertThat(state().lacking()).containsExactly("missing_scope: chat:write");
        assertThat(state().refused()).isEmpty();
        assertThat(logged)
                .containsExactly(
                        "WARN Slack doesn't let the app do what it has to (missing_scope: chat:write): what needs it waits,"
                                + " and is tried again each minute. Please compare the app's scopes with the manifest, and"
                                + " install it once more.");

        scene.slack.always("chat.postMessage", aResponse().withTransformers("timestamps"));
        scene.pass(Duration.ofMinutes(4));
        assertThat(scene.entry("i1", "card").state).isEqualTo(FakeDeliveries.State.DONE);
        assertThat(state().lacking()).isEmpty();
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
