package dev.awsinquiry.sandbox.socket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.Changes;
import dev.awsinquiry.sandbox.state.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** The WebSocket server under {@link SocketDoor}. */
final class Sockets extends WebSocketServer {
    private final String appId;
    private final Consumer<String> answers;
    private final CountDownLatch started = new CountDownLatch(1);
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();
    private final Changes changes = new Changes();

    private Sockets(String appId, Consumer<String> answers) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        this.appId = appId;
        this.answers = answers;
        setReuseAddr(true);
        setDaemon(true);
    }

    static Sockets start(String appId, Consumer<String> answers) throws InterruptedException {
        Sockets sockets = new Sockets(appId, answers);
        sockets.start();
        sockets.started.await();
        return sockets;
    }

    /** With several connections Slack picks any; here they take turns. */
    void sendToOne(String text) throws IOException {
        List<WebSocket> open = new ArrayList<>(getConnections());
        if (open.isEmpty()) {
            throw new IOException("the app isn't connected");
        }
        try {
            open.get(Math.floorMod(turn.getAndIncrement(), open.size())).send(text);
        } catch (WebsocketNotConnectedException e) {
            throw new IOException("the connection is being closed", e);
        }
    }

    boolean awaitOpened(int times, Duration atMost) {
        return changes.await(() -> opened.get() >= times && !getConnections().isEmpty(), atMost);
    }

    void refresh() {
        announce().forEach(WebSocket::close);
    }

    /** Says that the connections will be closed, and closes none yet. */
    List<WebSocket> announce() {
        ObjectNode message = Json.object().put("type", "disconnect").put("reason", "refresh_requested");
        message.putObject("debug_info").put("host", "sandbox");
        List<WebSocket> told = new ArrayList<>(getConnections());
        told.forEach(socket -> socket.send(message.toString()));
        return told;
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        ObjectNode hello = Json.object().put("type", "hello");
        hello.put("num_connections", getConnections().size());
        hello.putObject("debug_info").put("host", "sandbox").put("approximate_connection_time", 18060);
        hello.putObject("connection_info").put("app_id", appId);
        socket.send(hello.toString());
        opened.incrementAndGet();
        changes.happened();
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        answers.accept(message);
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        // nothing to tidy up: unanswered envelopes run into their time-out, as in Slack
    }

    @Override
    public void onError(@Nullable WebSocket socket, Exception problem) {
        // a broken connection shows in what was not acknowledged
    }
}
