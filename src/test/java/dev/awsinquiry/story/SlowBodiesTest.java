package dev.awsinquiry.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.sandbox.SlackSetup;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever sends bodies slowly keeps nobody else out. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class SlowBodiesTest {

    /** More than there are threads to answer requests. */
    private static final int SLOW = 300;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost/");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private Socket begin(String path, String framing, String body) throws IOException {
        Socket socket = new Socket(base.getHost(), base.getPort());
        sockets.add(socket);
        socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + framing
                + "\r\n\r\n";
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static boolean isWaiting(Socket socket) throws IOException {
        return socket.getInputStream().available() == 0;
    }

    private static String status(Socket socket) throws IOException {
        InputStream answer = socket.getInputStream();
        return new String(answer.readNBytes("HTTP/1.1 408".length()), StandardCharsets.US_ASCII);
    }

    private HttpResponse<String> help() throws IOException, InterruptedException {
        return client.send(
                new Hostile(base)
                        .signed(
                                SlackSetup.SIGNING_SECRET,
                                Hostile.now(),
                                "application/x-www-form-urlencoded",
                                "command=%2Faws-inquiry&text=help&team_id=T0SANDBOX01&user_id=U1&channel_id=C1"),
                BodyHandlers.ofString());
    }

    /** If they took a thread each, the real one would be answered after most of them were cut off. */
    @Test
    void realUsersAreAnsweredWhileMoreOfThemThanThereAreThreadsAreWaitedFor() throws Exception {
        for (int i = 0; i < SLOW; i++) {
            begin("/slack/events", "Content-Length: 100000", "{");
        }

        assertThat(help().statusCode()).isEqualTo(200);

        int waiting = 0;
        for (Socket socket : sockets) {
            waiting += isWaiting(socket) ? 1 : 0;
        }
        assertThat(waiting).isGreaterThan(SLOW / 2);
    }

    @Test
    void oneThatFallsSilentOrDribblesIsToldSo() throws Exception {
        Socket bodiless = begin("/slack/events", "Content-Length: 100000", "");
        Socket known = begin("/slack/events", "Content-Length: 100000", "{");
        Socket chunked = begin("/slack/events", "Transfer-Encoding: chunked", "");
        Socket dribbling = begin("/slack/events", "Content-Length: 100000", "{");
        Thread dribble = new Thread(() -> dribble(dribbling));
        dribble.setDaemon(true);
        dribble.start();

        for (Socket socket : List.of(bodiless, known, chunked, dribbling)) {
            assertThat(status(socket)).isEqualTo("HTTP/1.1 408");
        }
    }

    private static void dribble(Socket socket) {
        try {
            while (!socket.isClosed()) {
                socket.getOutputStream().write('x');
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        } catch (IOException e) {
            // cut off
        }
    }

    @Test
    void oneThatIsAnnouncedTooLargeIsNotWaitedFor() throws Exception {
        assertThat(status(begin("/slack/events", "Content-Length: 1048577", "")))
                .isEqualTo("HTTP/1.1 413");
    }

    @Test
    void oneThatTurnsOutTooLargeIsNotReadToItsEnd() throws Exception {
        String chunk = "100001\r\n" + "x".repeat(0x100001);
        assertThat(status(begin("/slack/events", "Transfer-Encoding: chunked", chunk)))
                .isEqualTo("HTTP/1.1 413");
    }

    @Test
    void whoeverWaitsToBeAskedForTheBodyIsAskedOnce() throws Exception {
        Socket socket = begin("/slack/events", "Expect: 100-continue\r\nContent-Length: 2", "");
        InputStream answer = socket.getInputStream();
        String asked = "HTTP/1.1 100 Continue\r\n\r\n";
        assertThat(new String(answer.readNBytes(asked.length()), StandardCharsets.US_ASCII))
                .isEqualTo(asked);
        socket.getOutputStream().write("{}".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(answer.readNBytes("HTTP/1.1 401".length()), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 401");
    }
}
