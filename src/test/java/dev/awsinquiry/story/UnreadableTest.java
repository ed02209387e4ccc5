package dev.awsinquiry.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.sandbox.SlackSetup;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database holds can't be read: whoever asks is told no more than that, and the log quotes nothing of it. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class UnreadableTest {

    private static final String ID = "unreadable0001";
    private static final String TYPED = "UnreadableZebra";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost/");

    @ConfigProperty(name = "aws-inquiry.data-dir")
    String dataDir;

    private final LogTap log = LogTap.open();

    @BeforeEach
    void spoil() throws SQLException {
        // on a slow machine the product may have started without its database, to try again later
        while (given().auth().oauth2("story").get("/api/inquiries").statusCode() == 503) {
            Thread.onSpinWait();
        }
        execute("""
                insert into inquiries (id, team, channel, view_id, reporter, language, severity, state, reported_at,
                    version, document)
                values (?, 'T0SANDBOX01', 'C0UNREADABLE', 'V0UNREADABLE', 'U1', 'JA', 'NORMAL', 'ASKING', 1, 1,
                    '{"subject": %s')
                """.formatted(TYPED));
    }

    @AfterEach
    void mend() throws SQLException {
        log.close();
        execute("delete from inquiries where id = ?");
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + dataDir + "/aws-inquiry.db?busy_timeout=20000");
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, ID);
            prepared.execute();
        }
    }

    @Test
    void theApiSaysThatSomethingWentWrong() {
        Response answer = given().auth().oauth2("story").get("/api/inquiries/" + ID);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.asString()).contains("Something went wrong here").doesNotContain(TYPED, "Exception");
        HeadersTest.assertSafe(answer.headers());
        assertThat(log.heard()).contains("an API request failed").doesNotContain(TYPED);
    }

    @Test
    void aPageMayComeAfterIt() {
        given().auth().oauth2("story").get("/api/inquiries?after=" + ID).then().statusCode(200);
    }

    @Test
    void soDoesAButton() throws Exception {
        String payload = "{\"type\":\"block_actions\",\"team\":{\"id\":\"T0SANDBOX01\"},\"user\":{\"id\":\"U1\"},"
                + "\"channel\":{\"id\":\"C0UNREADABLE\"},\"actions\":[{\"action_id\":\"finish_now\",\"type\":\"button\","
                + "\"value\":\"" + ID + "\"}]}";
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        new Hostile(base)
                                .signed(
                                        SlackSetup.SIGNING_SECRET,
                                        Hostile.now(),
                                        "application/x-www-form-urlencoded",
                                        "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8)),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(log.heard()).contains("failed: action finish_now").doesNotContain(TYPED);
    }
}
