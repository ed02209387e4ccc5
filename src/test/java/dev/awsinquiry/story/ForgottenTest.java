package dev.awsinquiry.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.slack.inbound.Inbound;
import dev.awsinquiry.store.Store;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** An inquiry is forgotten, from the command to the bytes of the file, and nothing brings it back. */
@QuarkusTest
@TestProfile(StoryProfile.class)
@TestInstance(Lifecycle.PER_CLASS)
class ForgottenTest {

    private static final String TYPED = "ForgetMeZebra";

    @Inject
    Desk desk;

    @Inject
    Deliveries deliveries;

    @Inject
    Inbound inbound;

    @Inject
    Store store;

    @TestHTTPResource("/slack/events")
    String eventsUrl;

    @ConfigProperty(name = "aws-inquiry.data-dir")
    String dataDir;

    private Stage stage;

    @BeforeAll
    void open() {
        stage = new Stage(Instant.parse("2026-04-17T01:00:00Z"), eventsUrl, desk, deliveries);
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2("story");
    }

    private Post latestWhisper(String user) {
        List<Post> seen = stage.slack
                .slack()
                .workspace()
                .channel(Seed.INCIDENT)
                .orElseThrow()
                .whispersTo(user);
        return seen.get(seen.size() - 1);
    }

    private void forget(Hands person) {
        Stage.done(person.slash(Seed.INCIDENT, "/aws-inquiry forget 1"));
        Post question = latestWhisper(Seed.TANAKA);
        assertThat(question.text()).contains(TYPED);
        Stage.done(person.press(Seed.INCIDENT, question.ts(), "forget_inquiry"));
        stage.slack.await("it is said", () -> question.text().contains("記録を消しました"));
        stage.settle();
    }

    /** How often a thread was read. */
    private long readingsOf(String thread) {
        return stage.slack.slack().calls().of("conversations.replies").stream()
                .filter(call -> call.args().path("ts").asText().equals(thread))
                .count();
    }

    private boolean isInTheFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(dataDir))) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(TYPED)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void nothingBringsItBack() throws IOException {
        stage.open(stage.tanaka(), Seed.INCIDENT, "/aws-inquiry");
        stage.submit(stage.tanaka(), Map.of("subject", TYPED + " が遅い", "how", TYPED + " が 502 を返す"));
        stage.settle();
        String card = Stage.ts(stage.post("card"));
        stage.sato().reply(Seed.INCIDENT, card, "東京リージョンの " + TYPED + " です");
        stage.settle();
        String id = operator()
                .get("/api/inquiries?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("inquiries[0].id");
        assertThat(isInTheFile()).isTrue();
        List<String> before = stage.keys();

        forget(stage.tanaka());

        assertThat(stage.post("card").path("text").asText()).isEqualTo("この問い合わせの記録は、報告した人の希望で消しました。");
        assertThat(stage.post("card").path("blocks").toString())
                .doesNotContain("actions")
                .doesNotContain(TYPED);
        assertThat(stage.post("forgotten").path("thread_ts").asText()).isEqualTo(card);
        assertThat(stage.post("forgotten").path("text").asText())
                .isEqualTo("報告した人の希望でこの問い合わせの記録を消したので、ここへの返信は取り込まれず、リマインドも来なくなります。");
        assertThat(stage.keys()).hasSize(before.size() + 1);

        stage.sato().reply(Seed.INCIDENT, card, "まだ続いています。大阪でも起きています。");
        stage.settle();
        stage.forward(Duration.ofDays(2));
        long read = readingsOf(card);
        inbound.catchUp().everything();
        inbound.catchUp().go();
        stage.settle();
        assertThat(readingsOf(card)).isEqualTo(read);
        assertThat(stage.keys()).hasSize(before.size() + 1);

        operator().get("/api/inquiries/" + id).then().statusCode(404);
        operator().get("/api/inquiries/" + id + "/text").then().statusCode(404);
        operator().get("/api/inquiries?state=all&limit=200").then().body("inquiries.id", not(hasItem(id)));
        operator()
                .get("/api/audit?inquiry=" + id)
                .then()
                .statusCode(200)
                .body("entries.what", contains("forgotten", "reply_counted", "reported"))
                .body("entries.who", contains(Seed.TANAKA, Seed.SATO, Seed.TANAKA))
                .body("entries.team", contains("T0SANDBOX01", "T0SANDBOX01", "T0SANDBOX01"))
                .body("next", is((String) null));

        assertThat(stage.keys())
                .allSatisfy(key -> assertThat(stage.post(key).path("blocks").toString())
                        .as(key)
                        .doesNotContain("\"actions\""));

        store.archive().tidy(Instant.EPOCH);
        assertThat(isInTheFile()).isFalse();
    }
}
