package dev.awsinquiry.slack.outbound;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Slack, which takes everything, or answers as a test says. */
final class SlackStub implements AutoCloseable {

    /**
     * What was called.
     *
     * @param method of the Web API, or the path of another address
     * @param form what was sent, decoded
     * @param body the same as it was
     */
    record Called(String method, Map<String, String> form, String body) {
        String get(String name) {
            return form.get(name);
        }
    }

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().extensions(new Timestamps()));
    private int scenarios;

    SlackStub() {
        server.start();
        server.stubFor(post(urlEqualTo("/api/chat.postMessage"))
                .atPriority(10)
                .willReturn(aResponse().withTransformers(Timestamps.NAME)));
        for (String method : List.of("chat.update", "chat.postEphemeral", "chat.delete", "auth.test")) {
            server.stubFor(post(urlEqualTo("/api/" + method)).atPriority(10).willReturn(okJson("{\"ok\":true}")));
        }
    }

    URI apiUrl() {
        return URI.create(server.baseUrl() + "/api/");
    }

    /** Answers the next calls of a method with these, one after the other, and then as usual. */
    void next(String method, ResponseDefinitionBuilder... answers) {
        String scenario = method + ++scenarios;
        String state = Scenario.STARTED;
        for (int i = 0; i < answers.length; i++) {
            String following = "after " + i;
            server.stubFor(post(urlEqualTo(path(method)))
                    .inScenario(scenario)
                    .whenScenarioStateIs(state)
                    .willReturn(answers[i])
                    .willSetStateTo(following));
            state = following;
        }
    }

    /** Answers all calls of a method with this from now on. */
    void always(String method, ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlEqualTo(path(method))).atPriority(7).willReturn(answer));
    }

    private static String path(String method) {
        return method.startsWith("/") ? method : "/api/" + method;
    }

    static ResponseDefinitionBuilder refused(String error) {
        return okJson("{\"ok\":false,\"error\":\"" + error + "\"}");
    }

    static ResponseDefinitionBuilder reset() {
        return aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
    }

    static ResponseDefinitionBuilder rateLimited(int seconds) {
        return aResponse()
                .withStatus(429)
                .withHeader("Retry-After", Integer.toString(seconds))
                .withBody("{\"ok\":false,\"error\":\"ratelimited\"}");
    }

    /** Everything that was called, in order. */
    List<Called> calls() {
        List<ServeEvent> events = new ArrayList<>(server.getAllServeEvents());
        Collections.reverse(events);
        return events.stream().map(e -> called(e.getRequest())).toList();
    }

    /** The methods of {@link #calls}. */
    List<String> methods() {
        return calls().stream().map(Called::method).toList();
    }

    /** The only call of a method. */
    Called only(String method) {
        List<Called> found =
                calls().stream().filter(c -> c.method().equals(method)).toList();
        if (found.size() != 1) {
            throw new AssertionError(method + " was called " + found.size() + " times: " + methods());
        }
        return found.get(0);
    }

    private static Called called(LoggedRequest request) {
        String path = request.getUrl();
        String method = path.startsWith("/api/") ? path.substring("/api/".length()) : path;
        Map<String, String> form = new TreeMap<>();
        String body = request.getBodyAsString();
        if (!body.startsWith("{")) {
            for (String pair : body.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    form.put(pair.substring(0, equals), unescaped(decoded(pair.substring(equals + 1))));
                }
            }
        }
        return new Called(method, form, unescaped(body));
    }

    /** JSON without needless escapes, which differ between writers. */
    private static String unescaped(String value) {
        if (!value.startsWith("[{") && !value.startsWith("{")) {
            return value;
        }
        try {
            return new ObjectMapper().readTree(value).toString();
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + value, e);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop();
    }

    /** A timestamp of its own for each message: 1800000000.000001 and so on; direct messages go to a conversation. */
    private static final class Timestamps implements ResponseDefinitionTransformerV2 {

        static final String NAME = "timestamps";

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            String asked = called(event.getRequest()).get("channel");
            String channel = asked.startsWith("U") ? "D" + asked.substring(1) : asked;
            return okJson("{\"ok\":true,\"channel\":\"%s\",\"ts\":\"1800000000.%06d\"}"
                            .formatted(channel, count.incrementAndGet()))
                    .build();
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public String getName() {
            return NAME;
        }
    }
}
