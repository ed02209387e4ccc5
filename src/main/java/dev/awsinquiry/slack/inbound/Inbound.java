package dev.awsinquiry.slack.inbound;

import com.slack.api.Slack;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.desk.Unheard;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.slack.outbound.Tokens;
import dev.awsinquiry.text.Phrases;
import dev.awsinquiry.text.SeverityNames;
import dev.awsinquiry.text.Texts;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Everything that takes in what Slack sends, put together. One for the life of the process. */
public final class Inbound implements AutoCloseable {

    /**
     * How Slack is met.
     *
     * @param slack the one client for the life of the process
     * @param apiUrl where its Web API is
     * @param tokens by workspace
     * @param signingSecret needed unless there is an app token
     * @param appToken for Socket Mode, {@code xapp-…}; the endpoint isn't there then
     */
    public record Connection(
            Slack slack, URI apiUrl, Tokens tokens, Optional<String> signingSecret, Optional<String> appToken) {

        /** Tokens never show. */
        @Override
        public String toString() {
            return "Slack at " + apiUrl;
        }
    }

    /**
     * In which words people are answered.
     *
     * @param language of what belongs to no inquiry, and of a form where no other is asked for
     */
    public record Words(Phrases phrases, Texts texts, SeverityNames severities, Language language) {}

    /**
     * Who is behind the door.
     *
     * @param wake has deliveries looked at soon; returns at once
     * @param recheck asks Slack whether it takes the token; may block
     * @param patience how long whoever presses waits for Slack to say whether they are in the channel
     * @param atOnce how many requests are worked on at a time
     */
    public record House(
            Desk desk,
            Deliveries deliveries,
            Unheard unheard,
            Runnable wake,
            Runnable recheck,
            Watch watch,
            Clock clock,
            Duration patience,
            int atOnce) {

        /** With the usual patience. */
        public House(
                Desk desk,
                Deliveries deliveries,
                Unheard unheard,
                Runnable wake,
                Runnable recheck,
                Watch watch,
                Clock clock,
                int atOnce) {
            this(desk, deliveries, unheard, wake, recheck, watch, clock, People.PATIENCE, atOnce);
        }
    }

    private final SlackEndpoint endpoint;
    private final Rooms rooms;
    private final Optional<SocketModeDoor> socket;
    private final BoltApp app;
    private final Entrance entrance;
    private final WarmUp warmUp;
    private final CatchUp catchUp;
    private final Hands hands;

    /** Puts it together. Starts no thread and calls nobody before it is told to. */
    public Inbound(Connection connection, Words words, House house) {
        this(connection, words, house, DeskPorts.of(house.desk(), words.severities()));
    }

    Inbound(Connection connection, Words words, House house, DeskPorts ports) {
        this.hands = Hands.hired(house.watch());
        Parts parts = new Parts(connection, words, house, ports, hands);
        this.app = parts.app();
        this.entrance = parts.entrance();
        this.catchUp = new CatchUp(
                house.unheard(), parts.untaken(), new ThreadReading(parts.web(), ports.hears()), house.clock());
        RequestReader reader = new RequestReader();
        this.rooms = new Rooms(house.atOnce() + Rooms.BESIDE);
        this.endpoint = new SlackEndpoint(
                connection.appToken().isPresent() ? Optional.empty() : signatures(connection, house.clock()),
                new BodySpace(BodySpace.LIMIT),
                reader,
                entrance,
                house.watch());
        this.socket = connection
                .appToken()
                .map(token -> new SocketModeDoor(
                        connection.slack(),
                        token,
                        new SocketMessages(reader, entrance, house.watch(), hands.envelopes()),
                        System::nanoTime));
        this.warmUp = new WarmUp(reader, app, parts.forms().inquiry(), parts.web(), hands.forms());
    }

    private static Optional<SignatureCheck> signatures(Connection connection, Clock clock) {
        return Optional.of(new SignatureCheck(connection.signingSecret().orElse(""), clock));
    }

    /** Gets ready for the first request. With Slack out of reach this works as well. */
    public void start() {
        app.start();
        warmUp.run();
    }

    /**
     * A request to {@code /slack/events} has begun. To be called on its event loop, and never waits: the body is read
     * without a thread of its own, so that whoever sends it slowly holds up nobody.
     */
    public void arrived(Vertx vertx, HttpServerRequest request) {
        new Incoming(vertx, endpoint, rooms, request).read();
    }

    /** What is behind {@code POST /slack/events}. */
    SlackEndpoint endpoint() {
        return endpoint;
    }

    /** The socket, in Socket Mode: its {@link SocketModeDoor#check()} is to be called every few seconds. */
    public Optional<SocketModeDoor> socket() {
        return socket;
    }

    /** What was said while we were away. */
    public CatchUp catchUp() {
        return catchUp;
    }

    /** Answers requests, whatever they came through. */
    Entrance entrance() {
        return entrance;
    }

    /** What is behind it. */
    BoltApp app() {
        return app;
    }

    /** Takes no more from the socket, and finishes what is under way. */
    @Override
    public void close() {
        socket.ifPresent(SocketModeDoor::close);
        hands.close();
    }
}
