package dev.awsinquiry.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.people.Outcome;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Secrets of every kind, typed wherever something can be typed, are afterwards nowhere but in the heads of people. */
@QuarkusTest
@TestProfile(StoryProfile.class)
@TestInstance(Lifecycle.PER_CLASS)
class SecretsTest {

    /** The secret itself, and how people write it. */
    private static final Map<String, String> SECRETS = new LinkedHashMap<>();

    static {
        SECRETS.put("AKIAZ7QWERTYUIOPASDF", "%s で AccessDenied");
        SECRETS.put("ASIAZ7QWERTYUIOPASDG", "一時キー %s");
        SECRETS.put("Zb7rXUtnFEMIK7MDENGbPxRfiCYqwertyuio1234", "aws_secret_access_key=%s");
        SECRETS.put("IQoJb3JpZ2luX2VjZebraTOKENabcdefghijklmnopqrstuvwxyz0123456789", "aws_session_token=%s");
        SECRETS.put("xoxb-998877665544-9988776655443-ZbCdEfGhIjKlMnOpQrStUvWx", "token %s");
        SECRETS.put("xapp-1-Z012345-6789-abcdefzebra", "app token %s");
        SECRETS.put("ghp_zebrafghijklmnopqrstuvwxyz0123456789", "git clone with %s");
        SECRETS.put("github_pat_11ZEBRAFG0abcdefghijklmn_opqrstuvwxyz", "pat %s");
        SECRETS.put("glpat-zebrafghijklmnopqrst", "gitlab %s");
        SECRETS.put("AIzaSyZ1234567890abcdefghijklmnopqrstuv", "google %s");
        SECRETS.put("sk_live_zebrafghijklmnop1234", "stripe %s");
        SECRETS.put("npm_zebrafghijklmnopqrstuvwxyz0123456789", "npm %s");
        SECRETS.put("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ6ZWJyYSJ9.emVicmFzaWduYXR1cmU", "jwt %s");
        SECRETS.put("z3br4Pass", "postgres://app:%s@db.internal:5432/shop につながらない");
        SECRETS.put("ZebraHunter2x", "パスワードは %s です");
        SECRETS.put("zebrahunterhunter", "DB_PASSWORD=%s");
        SECRETS.put("zebrabearer0123456789", "Authorization: Bearer %s");
        SECRETS.put("T0ZEBRA00/B00000000/ZZXXXXXXXXXXXXXXXXXXXXXX", "https://hooks.slack.com/services/%s");
        SECRETS.put("MIIEowIBAAKCAQEA7zebra", "-----BEGIN RSA PRIVATE KEY-----\n%s\n-----END RSA PRIVATE KEY-----");
        SECRETS.put("zebraclientsecret123def", "client_secret=%s");
        SECRETS.put("zEbr4a9Q2mPw7Xc1Hq7zK2mP", "Cookie: lang=ja; sid=%s; theme=dark");
        SECRETS.put("zEbr4b9Q2mPw7Xc1Hq7zK2mP", "https://api.acme.example/v1?key=%s が 504");
        SECRETS.put("zEbr4c9Q2mPw7Xc1Hq7zK2mP", "routing_key: %s");
        SECRETS.put("zEbr4d9Q2mP", "10.0.3.4:5432:app:app:%s");
    }

    /** Forms, replies and drafts take this in; a subject and a case ID take less. */
    private static final String ALL = SECRETS.entrySet().stream()
            .map(entry -> entry.getValue().formatted(entry.getKey()))
            .reduce("", (a, b) -> a + "\n" + b);

    private static final String ONE = "AKIAZ7QWERTYUIOPASDF";

    @Inject
    Desk desk;

    @Inject
    Deliveries deliveries;

    @TestHTTPResource("/slack/events")
    String eventsUrl;

    @TestHTTPResource(value = "/metrics", management = true)
    String metricsUrl;

    @ConfigProperty(name = "aws-inquiry.data-dir")
    String dataDir;

    private final LogTap log = LogTap.open();

    private Stage stage;

    @BeforeAll
    void open() {
        Logger.getLogger("dev.awsinquiry").setLevel(Level.ALL);
        Logger.getLogger("com.slack.api").setLevel(Level.ALL);
        stage = new Stage(Instant.parse("2026-04-18T01:00:00Z"), eventsUrl, desk, deliveries);
    }

    @AfterAll
    void close() {
        stage.close();
        log.close();
        Logger.getLogger("dev.awsinquiry").setLevel(null);
        Logger.getLogger("com.slack.api").setLevel(null);
    }

    private static void assertNoSecret(String where, String text) {
        assertThat(SECRETS.keySet().stream().filter(text::contains))
                .as("secrets in %s", where)
                .isEmpty();
        assertThat(text).as(where).doesNotContain(SlackSetup.BOT_TOKEN).doesNotContain(SlackSetup.SIGNING_SECRET);
    }

    private static Map<String, String> everywhere() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            if (field.isWords() && field != Field.WHERE_ACCOUNT) {
                values.put(field.id(), field == Field.SUBJECT ? ONE + " が使えない" : ALL);
            }
        }
        return values;
    }

    @Test
    void whateverIsTypedIsKeptNowhere() throws IOException {
        command();
        Stage.done(stage.tanaka().slash(Seed.INCIDENT, "/aws-inquiry forget " + ONE));

        report();
        String card = Stage.ts(stage.post("card"));
        reply(card);
        answer();
        edit();
        file();
        draft();
        stage.settle();

        Path folder = Path.of(dataDir);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                assertNoSecret(file.getFileName().toString(), new String(bytes, StandardCharsets.UTF_8));
                assertNoSecret(file.getFileName().toString(), new String(bytes, StandardCharsets.UTF_16LE));
            }
        }
        assertThat(log.heard()).as("it was listened").contains("dev.awsinquiry");
        assertNoSecret("the log", log.heard());
        assertNoSecret(
                "the metrics",
                given().get(metricsUrl).then().statusCode(200).extract().asString());
        assertNoSecret(
                "what the bot posted",
                stage.messages().stream()
                        .filter(message -> !Stage.keyOf(message).isEmpty())
                        .toList()
                        .toString());
        assertNoSecret(
                "what one person was told",
                stage.whispersTo(Seed.TANAKA, Seed.INCIDENT).toString());
        String id = given().auth()
                .oauth2("story")
                .get("/api/inquiries?limit=1")
                .then()
                .extract()
                .path("inquiries[0].id");
        for (String path : List.of(
                "/api/inquiries?state=all&limit=200",
                "/api/inquiries/" + id,
                "/api/inquiries/" + id + "/text",
                "/api/audit?limit=200")) {
            assertNoSecret(
                    path,
                    given().auth()
                            .oauth2("story")
                            .get(path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        }
        assertThat(stage.whispersTo(Seed.TANAKA, Seed.INCIDENT).toString()).contains("伏せて記録しました");
    }

    /** Words behind the command come back in the form. */
    private void command() {
        stage.open(stage.tanaka(), Seed.INCIDENT, "/aws-inquiry " + ONE + " が使えない");
        assertNoSecret("the form", stage.tanaka().form().orElseThrow().blocks().toString());
        stage.tanaka().close();
    }

    private void report() {
        stage.open(stage.tanaka(), Seed.INCIDENT, "/aws-inquiry");
        Map<String, String> refused = everywhere();
        refused.put("where_account", ONE);
        Outcome outcome = stage.tanaka().submit(refused);
        assertThat(outcome.fieldErrors()).containsOnlyKeys("where_account");
        assertNoSecret("what is said beside an input", outcome.toString());
        stage.submit(stage.tanaka(), Map.of("where_account", "123456789012"));
        stage.settle();
    }

    /** One that stays, one that is edited, one that is taken back, and chatter. */
    private void reply(String card) {
        stage.sato().reply(Seed.INCIDENT, card, "東京リージョンです。" + ALL);
        String edited = stage.sato()
                .reply(Seed.INCIDENT, card, "2026-04-15 16:40 (JST) からです")
                .ts();
        String deleted =
                stage.sato().reply(Seed.INCIDENT, card, "全員に影響があります。" + ALL).ts();
        stage.sato().reply(Seed.INCIDENT, card, "了解 " + ONE);
        stage.settle();
        stage.sato().edit(Seed.INCIDENT, edited, "2026-04-15 16:41 (JST) からです。" + ALL);
        stage.sato().delete(Seed.INCIDENT, deleted);
        stage.settle();
    }

    private void answer() {
        stage.find("gaps")
                .filter(gaps -> gaps.toString().contains("answer_gaps"))
                .ifPresent(gaps -> {
                    stage.openBy(stage.tanaka(), Seed.INCIDENT, Stage.ts(gaps), "answer_gaps");
                    Map<String, String> values = new LinkedHashMap<>();
                    stage.tanaka().form().orElseThrow().blocks().forEach(block -> Field.byId(
                                    block.path("block_id").asText())
                            .filter(Field::isWords)
                            .ifPresent(field -> values.put(field.id(), ALL)));
                    stage.submit(stage.tanaka(), values);
                    stage.settle();
                });
    }

    private void edit() {
        stage.openBy(stage.tanaka(), Seed.INCIDENT, Stage.ts(stage.post("card")), "edit_inquiry");
        stage.submit(stage.tanaka(), Map.of("how", "まだ使えない\n" + ALL, "subject", ONE + " が使えません"));
        stage.settle();
    }

    private void file() {
        stage.openBy(stage.tanaka(), Seed.INCIDENT, Stage.ts(stage.post("card")), "mark_filed");
        stage.submit(stage.tanaka(), Map.of("case_id", "ケース " + ONE));
        stage.settle();
    }

    private void draft() {
        Stage.done(stage.tanaka().press(Seed.INCIDENT, Stage.ts(stage.post("filed.1")), "mark_responded"));
        stage.settle();
        stage.openBy(stage.tanaka(), Seed.INCIDENT, Stage.ts(stage.post("responded.2")), "draft_reply");
        stage.submit(stage.tanaka(), Map.of("questions", "1. キーは何ですか。 " + ONE, "answers", "1. " + ALL));
        stage.settle();
    }
}
