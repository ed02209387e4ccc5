package dev.awsinquiry.sandbox.people;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends requests to the app over HTTP, as Slack does. */
public final class HttpAppDoor implements AppDoor {
    /** How long Slack waits for an acknowledgement. */
    public static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client;
    private final URI address;
    private final Duration patience;

    /** A door to the given address, such as {@code http://127.0.0.1:8080/slack/events}. */
    public HttpAppDoor(URI address) {
        this(address, PATIENCE);
    }

    /** The same with another patience, for debuggers and slow machines. */
    public HttpAppDoor(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
    }

    @Override
    public Reply send(Request request) throws IOException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", request.contentType())
                .POST(HttpRequest.BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
        request.headers().forEach(builder::header);
        try {
            var response = client.send(builder.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            boolean noRetry = response.headers().firstValue("X-Slack-No-Retry").isPresent();
            return new Reply(response.statusCode(), response.body(), noRetry);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
