package dev.awsinquiry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.testkit.PackagedProduct;
import dev.awsinquiry.testkit.SlackRig;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a production start serves, and what it has nothing of. */
@TestInstance(Lifecycle.PER_CLASS)
class PackagedIT {

    private final SlackRig slack = SlackRig.with(SlackSetup.forTests(new SandboxClock()));
    private PackagedProduct product;
    private String url;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(PackagedProduct.SHORT_LIVED);
        options.add("-Xlog:class+load:file=classes.log");
        product = PackagedProduct.start(folder, environment(), options, List.of());
        url = "http://127.0.0.1:" + product.port();
        slack.connect(url + "/slack/events");
    }

    @AfterAll
    void stop() {
        product.close();
        slack.close();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("SLACK_BOT_TOKEN", slack.botToken());
        environment.put("SLACK_SIGNING_SECRET", slack.signingSecret());
        environment.put("SLACK_API_URL", slack.apiUrl());
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.put("QUARKUS_MANAGEMENT_PORT", "0");
        return environment;
    }

    static Stream<String> pathsOfTheLocalSlack() throws IOException {
        Stream<String> pages = Stream.of("/", "/index.html", "/sandbox", "/sandbox/", "/sandbox/state", "/sandbox/do");
        return Stream.concat(pages, filesOfThePage());
    }

    /** As the local Slack serves them, as static resources would be, and as they lie on the class path. */
    private static Stream<String> filesOfThePage() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "sandbox", "page"))) {
            return files
                    .map(Path::getFileName)
                    .flatMap(name -> Stream.of("/sandbox/page/" + name, "/page/" + name, "/" + name))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pathsOfTheLocalSlack")
    void hasNoLocalSlack(String path) {
        given().get(url + path).then().statusCode(404);
        given().contentType(ContentType.JSON).body("{}").post(url + path).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/slack/events,405",
        "POST,/slack/events,401",
        "POST,/api/check,404",
        "GET,/api/inquiries,404",
        "POST,/api/auth.test,404",
        "GET,/q/dev-ui,404",
    })
    void servesSlackAlone(String method, String path, int status) {
        given().request(method, url + path).then().statusCode(status);
    }

    @Test
    void takesInAnInquiryWithoutAClassOfTheLocalSlack() throws IOException {
        slack.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
        slack.await("the form", () -> slack.tanaka().form().isPresent());
        slack.tanaka().submit(Map.of("subject", "本番 API が 502 を返す", "how", "今朝からつながりません。"));

        ObjectNode gaps = slack.await("gaps", Seed.INCIDENT);

        assertThat(gaps.path("text").asText()).contains("あと");
        slack.assertNothingRefused();
        assertThat(product.loadedClasses()).contains("dev.awsinquiry.runtime.SlackDoor");
        assertThat(product.loadedClasses())
                .noneMatch(name -> name.startsWith("dev.awsinquiry.sandbox.")
                        || name.matches("dev\\.awsinquiry\\.runtime\\.LocalSlack(House|Page|Wiring).*"));
    }

    @Test
    void whatItIsMadeOfIsListedWithLicences() throws IOException {
        JsonNode parts = new ObjectMapper()
                .readTree(Path.of("target", "bom.json").toFile())
                .path("components");

        assertThat(parts.findValuesAsText("purl"))
                .anyMatch(purl -> purl.startsWith("pkg:maven/com.slack.api/bolt@"))
                .anyMatch(purl -> purl.startsWith("pkg:maven/org.xerial/sqlite-jdbc@"))
                .noneMatch(purl -> purl.contains("junit"));
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.path("version").asText()).isNotEmpty();
            assertThat(part.path("licenses")).as(part.path("purl").asText()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"})
    void refusesToStartWithoutCredentials(String missing, @TempDir Path folder)
            throws IOException, InterruptedException {
        Map<String, String> environment = environment();
        environment.remove(missing);

        try (PackagedProduct refused = PackagedProduct.start(folder, environment)) {
            assertThat(refused.exitCode()).isNotZero();
            assertThat(Stream.concat(refused.out().stream(), refused.err().stream())
                            .filter(line -> !line.isBlank()))
                    .singleElement()
                    .asString()
                    .matches(missing + " is missing: [^.]+\\.");
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }
}
