package dev.awsinquiry.slack.inbound;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Socket Mode: Slack's traffic through a socket that the product opens. The SDK's own watch over it stops for good at
 * the first exception, so it is switched off, and {@link #check()} watches from outside.
 */
public final class SocketModeDoor implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SocketModeDoor.class.getName());

    /** A handshake that takes longer has failed. */
    private static final Duration HANDSHAKE = Duration.ofSeconds(15);

    /** Answers that time alone doesn't mend. */
    private static final Set<String> REFUSALS = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "not_allowed_token_type",
            "missing_scope");

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    /** Slack announces that it hangs up some ten seconds before it does, and goes on sending until then. */
    private static final Duration FAREWELL = Duration.ofSeconds(15);

    private final Slack slack;
    private final String appToken;
    private final SocketMessages messages;
    private final LongSupplier nanos;

    private @Nullable SocketModeClient client;
    /** The one before, which Slack is about to close: what still comes through it is answered through it. */
    private @Nullable SocketModeClient leaving;

    /** The one that something came through: its handshake is over, and what is dead of it stays dead. */
    private volatile @Nullable SocketModeClient heard;

    private volatile Optional<String> refused = Optional.empty();
    private long connectedAt;
    private long notBefore;
    private int failures;
    private volatile boolean open;
    private boolean closed;

    /** Opens nothing before the first {@link #check()}. */
    SocketModeDoor(Slack slack, String appToken, SocketMessages messages, LongSupplier nanos) {
        this.slack = slack;
        this.appToken = appToken;
        this.messages = messages;
        this.nanos = nanos;
        this.notBefore = nanos.getAsLong();
    }

    /**
     * Looks whether the socket lives, and opens a new one if it doesn't. To be called every few seconds, by one thread
     * at a time; takes some seconds when the socket is dead. Never throws: with Slack out of reach, later calls try
     * again, at growing intervals.
     */
    public synchronized void check() {
        if (closed) {
            return;
        }
        if (leaving != null && sinceConnected() >= FAREWELL.toNanos()) {
            discard(leaving);
            leaving = null;
        }
        if (client != null && client.verifyConnection()) {
            open = true;
            failures = 0;
            return;
        }
        boolean shakingHands = client != null && client != heard && sinceConnected() < HANDSHAKE.toNanos();
        if (shakingHands && leaving != null) {
            return;
        }
        open = false;
        if (!shakingHands && nanos.getAsLong() - notBefore >= 0) {
            discard(client);
            client = null;
            connect();
        }
    }

    private long sinceConnected() {
        return nanos.getAsLong() - connectedAt;
    }

    /** Slack is about to close the socket: a new one opens beside it. */
    private synchronized void renew(SocketModeClient old) {
        if (old == client) {
            discard(leaving);
            leaving = old;
            client = null;
            connect();
        }
    }

    /** Whether the socket was found alive the last time; for readiness. */
    public boolean isOpen() {
        return open;
    }

    /** Slack's word for what is wrong with the token, until it takes it; for readiness. */
    public Optional<String> refused() {
        return refused;
    }

    private void connect() {
        failures++;
        notBefore = nanos.getAsLong() + pause().toNanos();
        try {
            SocketModeClient fresh = new Client(address());
            fresh.addWebSocketMessageListener(message -> received(message, fresh));
            fresh.connect();
            client = fresh;
            connectedAt = nanos.getAsLong();
        } catch (IOException | URISyntaxException | SlackApiException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "no socket to Slack: {0}", e.getMessage());
        }
    }

    /** Where Slack wants to be called; the address holds a ticket. */
    private String address() throws IOException, SlackApiException {
        AppsConnectionsOpenResponse answer = slack.methods().appsConnectionsOpen(to -> to.token(appToken));
        String error = answer.isOk() ? "" : String.valueOf(answer.getError());
        refused = Optional.of(error).filter(REFUSALS::contains);
        if (!answer.isOk()) {
            throw new IOException(
                    (refused.isPresent() ? "it refuses SLACK_APP_TOKEN: " : "it says to apps.connections.open: ")
                            + error);
        }
        return answer.getUrl();
    }

    private Duration pause() {
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures, 6));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private void received(String message, SocketModeClient from) {
        heard = from;
        try {
            JsonObject envelope = JsonParser.parseString(message).getAsJsonObject();
            messages.take(envelope, from::sendWebSocketMessage);
        } catch (JsonParseException | IllegalStateException e) {
            LOG.log(System.Logger.Level.WARNING, "something unreadable came through the socket");
        }
    }

    /** Hangs up itself only when it is told to; the SDK would do so before the new socket can answer anything. */
    private final class Client extends SocketModeClientJavaWSImpl {

        Client(String address) throws URISyntaxException {
            super(slack, appToken, address, 1, new ConcurrentLinkedMessageQueue(), false, false, 0);
        }

        @Override
        public void connectToNewEndpoint() {
            Thread renewing = new Thread(() -> renew(this), "socket-renewal");
            renewing.setDaemon(true);
            renewing.start();
        }
    }

    private static void discard(@Nullable SocketModeClient old) {
        if (old == null) {
            return;
        }
        try {
            old.close();
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "the old socket didn''t close: {0}", e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        open = false;
        discard(client);
        discard(leaving);
        client = null;
        leaving = null;
    }
}
