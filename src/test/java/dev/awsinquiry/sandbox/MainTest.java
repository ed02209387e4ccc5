package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void listensOnThisMachineAloneAndSaysHowToStartTheApp() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Map<String, String> options = Main.options(new String[] {"--port", "0", "--signing-secret", "s"}, Map.of());

        try (LocalSlackServer server = Main.start(options, new PrintStream(said, true, StandardCharsets.UTF_8))) {
            assertThat(server.url()).startsWith("http://127.0.0.1:");
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains("SLACK_API_URL=" + server.apiUrl(), "SLACK_SIGNING_SECRET=s");
            assertThat(get(server.url() + "/")).contains("<sandbox-app>");
            assertThat(get(server.apiUrl() + "api.test")).isEqualTo("{\"ok\":true,\"args\":{}}");
        }
    }

    /** With the signing secret alone the app would wait for requests, which nobody sends. */
    @Test
    void saysHowToStartAnAppInSocketMode() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Map<String, String> options = Main.options(new String[] {"--port", "0", "--app", "socket"}, Map.of());

        try (LocalSlackServer server = Main.start(options, new PrintStream(said, true, StandardCharsets.UTF_8))) {
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains("SLACK_API_URL=" + server.apiUrl(), "SLACK_APP_TOKEN=xapp-sandbox-app-token")
                    .doesNotContain("SLACK_SIGNING_SECRET");
        }
    }

    private static String get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void takesArgumentsBeforeTheEnvironment() {
        Map<String, String> environment = Map.of("SANDBOX_PORT", "1", "SANDBOX_EVENT_THREADS", "2");

        assertThat(Main.options(new String[] {"--port", "3"}, environment))
                .containsEntry("port", "3")
                .containsEntry("event-threads", "2")
                .containsEntry("address", "127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--colour red", "port 1", "--port", "--rate-limits maybe", "--port no", "--event-threads 0"})
    void refusesWhatItDoesNotKnow(String args) {
        assertThatThrownBy(() -> Main.options(args.split(" "), Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
