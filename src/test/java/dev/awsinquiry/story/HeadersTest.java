package dev.awsinquiry.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a browser asks for, on either port, it may do nothing with the answer but show it. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class HeadersTest {

    private static final Map<String, String> WANTED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost/");

    @TestHTTPResource(value = "/", management = true)
    URI management = URI.create("http://localhost/");

    static void assertSafe(Headers headers) {
        WANTED.forEach(
                (name, value) -> assertThat(headers.getValues(name)).as(name).containsExactly(value));
        assertThat(headers.asList())
                .extracting(Header::getName)
                .noneMatch(name -> name.equalsIgnoreCase("Set-Cookie"))
                .noneMatch(name -> name.equalsIgnoreCase("Server"))
                .noneMatch(name -> name.equalsIgnoreCase("X-Powered-By"))
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/slack/events",
                "/api",
                "/api/nothing",
                "/api/inquiries",
                "/api/inquiries?limit=none",
                "/api/audit",
                "/q/openapi",
                "/q/swagger-ui"
            })
    void onThePortForSlack(String path) {
        assertSafe(given().get(path).then().extract().headers());
        assertSafe(given().auth()
                .oauth2("story")
                .header("Origin", "https://evil.example")
                .get(path)
                .then()
                .extract()
                .headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"health/live", "health/ready", "metrics", "nothing"})
    void onThePortForOperators(String path) {
        assertSafe(given().get(management.resolve(path)).then().extract().headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "BREW"})
    void whateverTheMethod(String method) {
        for (String path : List.of("/", "/slack/events", "/api", "/api/inquiries", "/q/openapi")) {
            assertSafe(given().request(method, path).then().extract().headers());
            assertSafe(given().auth()
                    .oauth2("story")
                    .request(method, path)
                    .then()
                    .extract()
                    .headers());
        }
        for (String path : List.of("health/live", "metrics", "nothing")) {
            assertSafe(given().request(method, management.resolve(path))
                    .then()
                    .extract()
                    .headers());
        }
    }

    /** By us, and by the framework beyond its own limit. */
    @ParameterizedTest
    @CsvSource({"/slack/events, 1048577", "/slack/events, 99999999", "/api/check, 99999999", "/nothing, 99999999"})
    void whatIsRefusedUnread(String path, long length) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 4");
            WANTED.forEach((name, value) -> assertThat(answer.toLowerCase(Locale.ROOT))
                    .contains((name + ": " + value).toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void apiAnswersAreNotForTheEyesOfACache() {
        given().auth().oauth2("story").get("/api/audit").then().statusCode(200).header("Cache-Control", "no-store");
    }
}
