package dev.awsinquiry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.webapi.Faults;
import dev.awsinquiry.testkit.PackagedProduct;
import dev.awsinquiry.testkit.SlackRig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one PostgreSQL; the one that has taken on a post is killed before it knows what became of it. */
class TwoReplicasIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final SlackRig slack = SlackRig.with(SlackSetup.forTests(new SandboxClock()));
    private final EmbeddedPostgres server = server();
    private PackagedProduct first;
    private PackagedProduct second;

    private static EmbeddedPostgres server() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        first = PackagedProduct.start(Files.createDirectories(folder.resolve("first")), environment());
        first.port();
        second = PackagedProduct.start(Files.createDirectories(folder.resolve("second")), environment());
        second.port();
    }

    @AfterEach
    void stop() throws IOException {
        first.close();
        second.close();
        server.close();
        slack.close();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("SLACK_BOT_TOKEN", slack.botToken());
        environment.put("SLACK_SIGNING_SECRET", slack.signingSecret());
        environment.put("SLACK_API_URL", slack.apiUrl());
        environment.put("AWS_INQUIRY_DELIVERY_PACE", "0s");
        environment.put("AWS_INQUIRY_DELIVERY_CALL_TIMEOUT", "3s");
        environment.put("AWS_INQUIRY_DELIVERY_GRACE", "500ms");
        environment.put("AWS_INQUIRY_DELIVERY_LEASE", "4s");
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.put("QUARKUS_MANAGEMENT_PORT", "0");
        environment.put("DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres");
        environment.put("DATABASE_USERNAME", "postgres");
        environment.put("DATABASE_PASSWORD", "postgres");
        return environment;
    }

    @Test
    void aPostThatNeverReachedSlackIsSentByTheOther() throws Exception {
        slack.slack().faults().swallowNext("chat.postMessage", LONG);

        killWhileItHoldsTheCard();

        assertThat(slack.latest("card", Seed.INCIDENT)).isEmpty();
        assertTheOtherGoesOn();
    }

    @Test
    void aPostThatStandsWithoutAnybodyKnowingIsNotSentAgain() throws Exception {
        slack.slack().faults().delayNext("chat.postMessage", LONG);

        killWhileItHoldsTheCard();

        assertThat(slack.latest("card", Seed.INCIDENT)).isPresent();
        assertTheOtherGoesOn();
    }

    private void killWhileItHoldsTheCard() throws Exception {
        Faults faults = slack.slack().faults();
        connect(first);
        slack.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
        slack.await("the form", () -> slack.tanaka().form().isPresent());
        assertThat(slack.tanaka()
                        .submit(Map.of("subject", "応答がない", "how", "今朝からつながりません。"))
                        .kind())
                .isEqualTo(Kind.DONE);
        await("the call", () -> faults.pending() == 0);
        assertThat(claimed()).isPositive();
        first.kill();
        connect(second);
    }

    private void assertTheOtherGoesOn() throws Exception {
        String gaps = slack.await("gaps", Seed.INCIDENT).path("ts").asText();
        assertThat(slack.tanaka().press(Seed.INCIDENT, gaps, "finish_now").kind())
                .isEqualTo(Kind.DONE);
        slack.await("case_text", Seed.INCIDENT);
        await("nothing waits", () -> claimed() == 0);
        Map<String, Integer> times = new TreeMap<>();
        slack.messages(Seed.INCIDENT).stream()
                .map(SlackRig::kindOf)
                .filter(kind -> !kind.isEmpty())
                .forEach(kind -> times.merge(kind, 1, Integer::sum));
        assertThat(times).containsEntry("card", 1).containsEntry("gaps", 1).containsEntry("case_text", 1);
        slack.assertNothingRefused();
    }

    private void connect(PackagedProduct to) throws IOException, InterruptedException {
        slack.connect("http://127.0.0.1:" + to.port() + "/slack/events");
    }

    private int claimed() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from posts where claim is not null")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - end).as(what).isNegative();
            Thread.onSpinWait();
        }
    }
}
