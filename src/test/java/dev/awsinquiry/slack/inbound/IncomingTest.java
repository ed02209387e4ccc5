package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.sandbox.Seed;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests through a real server, of which one may have a thread. */
class IncomingTest {

    private static final String JSON = "application/json";
    private static final String CHALLENGE = "{\"type\":\"url_verification\",\"challenge\":\"x\"}";
    private static final String REPLY = Payloads.event("{\"type\":\"message\",\"channel\":\"" + Seed.INCIDENT
            + "\",\"user\":\"U0SATO00001\",\"text\":\"x\",\"ts\":\"1776239500.000200\","
            + "\"thread_ts\":\"1776239400.000100\",\"channel_type\":\"channel\"}");

    private final SlowEar busy = new SlowEar();
    private final InboundRig rig = new InboundRig(busy, 1);
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private int port;

    @BeforeEach
    void listen() {
        Rooms one = new Rooms(1);
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request -> new Incoming(vertx, rig.inbound.endpoint(), one, request).read());
        port = server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    @AfterEach
    void close() {
        busy.stop();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        rig.close();
    }

    private CompletableFuture<HttpResponse<String>> send(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
                .version(HttpClient.Version.HTTP_1_1)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .header("Content-Type", JSON);
        rig.signed(bytes).forEach((name, value) -> {
            if (!name.equals("Host")) {
                request.header(name, value);
            }
        });
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    @Test
    void onTopOfAllWhoHaveAThreadOneIsTurnedAwayAtOnceAndTakenLater() throws Exception {
        CompletableFuture<HttpResponse<String>> first = send(REPLY);
        busy.awaitOne();

        HttpResponse<String> second = send(CHALLENGE).join();

        assertThat(second.statusCode()).isEqualTo(503);
        assertThat(second.headers().firstValue("Retry-After")).contains("1");
        assertThat(second.body()).isEmpty();
        assertThat(rig.counts.rejected).containsExactly("requests_too_many");
        busy.stop();
        assertThat(first.join().statusCode()).isEqualTo(200);
        HttpResponse<String> third = send(CHALLENGE).join();
        assertThat(third.statusCode()).isEqualTo(200);
        assertThat(third.body()).isEqualTo("x");
    }

    @Test
    void aBodyThatHasNotComeYetTakesNoThread() throws Exception {
        try (Socket slow = begin(1_000)) {
            slow.getOutputStream().write('{');
            assertThat(send(CHALLENGE).join().body()).isEqualTo("x");
        }
    }

    @Test
    void soManyBodiesComeInAtATime() {
        Rooms rooms = new Rooms(1);
        for (int i = 0; i < Rooms.ARRIVING; i++) {
            assertThat(rooms.arrives()).isTrue();
        }
        assertThat(rooms.arrives()).isFalse();
        rooms.arrived();
        assertThat(rooms.arrives()).isTrue();
    }

    private Socket begin(long announced) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        String head = "POST /slack/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + announced + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
