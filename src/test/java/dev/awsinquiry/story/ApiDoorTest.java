package dev.awsinquiry.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However its address is spelled, nobody gets at the API without the token; what is for operators is elsewhere. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class ApiDoorTest {

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost/");

    private String status(String method, String path, String headers) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
            String request =
                    method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
            return new String(answer, StandardCharsets.US_ASCII);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/inquiries",
                "/api/inquiries/",
                "/api/inquiries;x=1",
                "/api;x=1/inquiries",
                "/;x=1/api/inquiries",
                "/api//inquiries",
                "//api/inquiries",
                "/./api/inquiries",
                "/x/../api/inquiries",
                "/%61pi/inquiries",
                "/%2e/api/inquiries",
                "/api%2Finquiries",
                "/API/inquiries",
                "/api/./inquiries",
                "/api\\inquiries",
                "http://localhost/api/inquiries",
                "/api/audit",
                "/api;/audit"
            })
    void noSpellingLeadsPastTheToken(String path) throws IOException {
        assertThat(status("GET", path, "")).matches("HTTP/1.1 40[014]");
        assertThat(status("HEAD", path, "")).matches("HTTP/1.1 40[0145]");
        assertThat(status("GET", path, "X-HTTP-Method-Override: GET\r\nAuthorization: Bearer\r\n"))
                .matches("HTTP/1.1 40[014]");
    }

    @Test
    void theTokenDoes() throws IOException {
        assertThat(status("GET", "/api/inquiries", "Authorization: Bearer story\r\n"))
                .isEqualTo("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/metrics", "/metrics", "/health"})
    void healthAndMetricsAreNotOnThisPort(String path) throws IOException {
        assertThat(status("GET", path, "")).isEqualTo("HTTP/1.1 404");
    }

    private String answer(String head) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
            socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(700), StandardCharsets.US_ASCII);
        }
    }

    private static void isProblem(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"status\":" + status);
    }

    @Test
    void aRequestWithoutAHostIsAProblemLikeAnyOther() throws IOException {
        isProblem(answer("GET /api/inquiries HTTP/1.1\r\nConnection: close"), 400);
    }
}
