package dev.awsinquiry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.people.HttpAppDoor;
import dev.awsinquiry.sandbox.people.Outcome;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.testkit.PackagedProduct;
import dev.awsinquiry.testkit.SlackRig;
import dev.awsinquiry.testkit.Wire;
import io.restassured.RestAssured;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL falls silent while somebody fills in a form: nothing is refused, nothing closed, nothing answered. Slack waits
 * its three seconds here, and nobody starts anything anew.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SilentDatabaseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The half-finished transactions of a silent process end after five seconds; each try takes a part of one. */
    private static final int TRIES = 60;

    private static final String NOT_SAVED = "保存できませんでした。入力はこの画面に残っています。少し待って、もう一度送信してください。";
    private static final String UNAVAILABLE = "いまデータベースに届かないため、記録できません。少し待って、もう一度お試しください。これまでの記録は保存されています。";

    private final SlackRig slack = SlackRig.with(SlackSetup.forTests(new SandboxClock()));
    private EmbeddedPostgres server;
    private Wire wire;
    private PackagedProduct product;
    private String ready;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        server = EmbeddedPostgres.start();
        wire = new Wire(server.getPort());
        product = PackagedProduct.start(folder, environment());
        URI door = URI.create("http://127.0.0.1:" + product.port() + "/slack/events");
        ready = "http://127.0.0.1:" + product.managementPort() + "/q/health/ready";
        slack.slack().connect(new HttpAppDoor(door));
        await("readiness", () -> readiness() == 200);
    }

    @AfterAll
    void stop() throws IOException {
        product.close();
        wire.close();
        server.close();
        slack.close();
    }

    private Map<String, String> environment() {
        return Map.of(
                "SLACK_BOT_TOKEN", slack.botToken(),
                "SLACK_SIGNING_SECRET", slack.signingSecret(),
                "SLACK_API_URL", slack.apiUrl(),
                "AWS_INQUIRY_DELIVERY_PACE", "0s",
                "QUARKUS_HTTP_PORT", "0",
                "QUARKUS_MANAGEMENT_PORT", "0",
                "DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + wire.port() + "/postgres",
                "DATABASE_USERNAME", "postgres",
                "DATABASE_PASSWORD", "postgres");
    }

    @Test
    void aFirewallThatForgetsConnectionsIsNoticedByNobodyForLong() {
        openForm();

        wire.forgetAll();

        submitUntilTaken("接続が忘れられた");
        assertStandsOnce("接続が忘れられた");
    }

    @Test
    void whoeverWaitsIsToldAndNothingTypedIsLost() {
        openForm();

        wire.fallSilent();

        // more often than the pool has connections, so that one silence after the other would show
        for (int i = 0; i < 3; i++) {
            assertNotSaved(submit("応答がない"));
            assertThat(slack.tanaka().slash(Seed.INCIDENT, "/aws-inquiry list")).isEqualTo(Outcome.of(Kind.DONE, ""));
            assertThat(lastWhisper()).isEqualTo(UNAVAILABLE);
        }
        await("the end of readiness", () -> readiness() == 503);
        assertThat(slack.messages(Seed.INCIDENT))
                .noneMatch(message -> message.toString().contains("応答がない"));

        wire.speak();

        submitUntilTaken("応答がない");
        assertStandsOnce("応答がない");
        await("readiness", () -> readiness() == 200);
    }

    private String lastWhisper() {
        return slack.slack().workspace().channel(Seed.INCIDENT).orElseThrow().whispersTo(Seed.TANAKA).stream()
                .map(Post::text)
                .reduce("", (earlier, later) -> later);
    }

    private void openForm() {
        assertThat(slack.tanaka().slash(Seed.INCIDENT, "/aws-inquiry").kind()).isEqualTo(Kind.DONE);
        slack.await("the form", () -> slack.tanaka().form().isPresent());
    }

    private Outcome submit(String subject) {
        return slack.tanaka().submit(Map.of("subject", subject, "how", "今朝からつながりません。"));
    }

    private void submitUntilTaken(String subject) {
        for (int i = 0; i < TRIES; i++) {
            Outcome outcome = submit(subject);
            if (outcome.isDone()) {
                return;
            }
            assertNotSaved(outcome);
        }
        throw new AssertionError("never taken");
    }

    private static void assertNotSaved(Outcome outcome) {
        assertThat(outcome.kind()).as("%s", outcome).isEqualTo(Kind.FIELD_ERRORS);
        assertThat(List.copyOf(outcome.fieldErrors().values())).containsExactly(NOT_SAVED);
    }

    private void assertStandsOnce(String subject) {
        slack.await("the card", () -> cards(subject) > 0);
        slack.await("the list of what is missing", () -> slack.latest("gaps", Seed.INCIDENT)
                .isPresent());
        assertThat(cards(subject)).isEqualTo(1);
        slack.assertNothingRefused();
    }

    private long cards(String subject) {
        return slack.messages(Seed.INCIDENT).stream()
                .filter(message -> SlackRig.kindOf(message).equals("card"))
                .filter(message -> message.toString().contains(subject))
                .count();
    }

    private int readiness() {
        return RestAssured.get(ready).statusCode();
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - end).as(what).isNegative();
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
