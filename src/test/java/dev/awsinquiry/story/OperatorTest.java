package dev.awsinquiry.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.state.Channel.Kind;
import dev.awsinquiry.slack.outbound.Outbound;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What whoever runs the product sees when Slack takes nothing. */
@QuarkusTest
@TestProfile(StoryProfile.class)
@TestInstance(Lifecycle.PER_CLASS)
class OperatorTest {

    private static final String CHANNEL = "C0GONE";

    @Inject
    Desk desk;

    @Inject
    Deliveries deliveries;

    @Inject
    Outbound outbound;

    @TestHTTPResource("/slack/events")
    String eventsUrl;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost/");

    @TestHTTPResource(value = "/health/ready", management = true)
    String readiness;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    private Stage stage;

    @BeforeAll
    void open() {
        stage = new Stage(Instant.parse("2026-04-16T01:00:00Z"), eventsUrl, desk, deliveries);
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    @Test
    void anArchivedChannelEndsInAFigureAndAWordToTheReporter() throws Exception {
        String bot = stage.slack.slack().workspace().app().botUserId();
        stage.slack.slack().workspace().add(CHANNEL, "gone", Kind.PUBLIC, List.of(Seed.TANAKA, bot));
        stage.open(stage.tanaka(), CHANNEL, "/aws-inquiry");
        stage.slack.slack().workspace().archive(CHANNEL, true);
        stage.submit(stage.tanaka(), Map.of("subject", "応答がありません", "how", "API が 502 を返します。"));
        stage.settle();

        long givenUp = deliveries.depth().givenUp();
        assertThat(givenUp).isPositive();
        assertThat(get(metrics).body())
                .contains("aws_inquiry_outbox_given_up " + (double) givenUp)
                .contains("aws_inquiry_given_up_total{reason=\"is_archived\"}");
        HttpResponse<String> ready = get(readiness);
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"posts_given_up\": " + givenUp);
        assertThat(stage.whispersTo(Seed.TANAKA, CHANNEL))
                .singleElement()
                .asString()
                .contains("このチャンネルには投稿できなくなっています。");
    }

    @Test
    void aRevokedTokenMakesItUnreadyUntilSlackTakesItAgain() throws Exception {
        stage.slack.slack().tokens().revoke();
        outbound.check("");
        HttpResponse<String> refused = get(readiness);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("Slack refuses SLACK_BOT_TOKEN: token_revoked");

        stage.slack.slack().tokens().restore();
        outbound.check("");
        assertThat(get(readiness).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> help(String team) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        new Hostile(base)
                                .signed(
                                        SlackSetup.SIGNING_SECRET,
                                        stage.slack.clock().instant().getEpochSecond(),
                                        "application/x-www-form-urlencoded",
                                        "command=%2Faws-inquiry&text=help&user_id=U1&channel_id=C1&team_id=" + team),
                        BodyHandlers.ofString());
    }

    @Test
    void anotherWorkspaceThanTheTokensIsAcknowledgedAndToldNothing() throws Exception {
        outbound.check("");

        assertThat(help("T0SANDBOX01").body()).contains("/aws-inquiry");
        HttpResponse<String> other = help("T0OTHER0001");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).isEmpty();
    }
}
