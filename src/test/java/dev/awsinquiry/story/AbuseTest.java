package dev.awsinquiry.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.sandbox.SlackSetup;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** More than a thousand hostile requests: none is met with a 5xx or a stack trace, and real users are served on. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class AbuseTest {

    private static final int TIMES = 20;
    private static final List<String> TRACES =
            List.of("Exception", "\tat ", "dev.awsinquiry", "com.slack", "io.quarkus");

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost/");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void hostileRequestsAreTurnedAwayAndRealOnesAnswered() throws Exception {
        long seed = System.nanoTime();
        System.out.println("abuse seed " + seed);
        Random chance = new Random(seed);
        Hostile hostile = new Hostile(base);
        List<String> troubles = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            hostile.kinds().forEach((kind, request) -> send(request.apply(chance))
                    .flatMap(AbuseTest::trouble)
                    .ifPresent(trouble -> troubles.add(kind + ": " + trouble)));
        }

        assertThat(hostile.kinds().size() * TIMES).isGreaterThan(1_000);
        assertThat(hostile.kinds().size()).isGreaterThanOrEqualTo(40);
        assertThat(troubles).isEmpty();
        assertItServes();
    }

    private void assertItServes() throws Exception {
        HttpResponse<String> help = client.send(
                new Hostile(base)
                        .signed(
                                SlackSetup.SIGNING_SECRET,
                                Hostile.now(),
                                "application/x-www-form-urlencoded",
                                "command=%2Faws-inquiry&text=help&team_id=T0SANDBOX01&user_id=U1&channel_id=C1"),
                BodyHandlers.ofString());
        assertThat(help.statusCode()).isEqualTo(200);
        assertThat(help.body()).contains("/aws-inquiry");
        assertThat(help.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(help.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(help.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'");
    }

    /** Empty when the connection was closed before the whole request was sent, which is an answer, too. */
    private Optional<HttpResponse<String>> send(HttpRequest request) {
        try {
            return Optional.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> trouble(HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            return Optional.of("status " + answer.statusCode());
        }
        return TRACES.stream().filter(answer.body()::contains).findFirst().map(trace -> "says " + answer.body());
    }
}
