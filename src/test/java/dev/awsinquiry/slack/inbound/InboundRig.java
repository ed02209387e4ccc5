package dev.awsinquiry.slack.inbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.util.json.GsonFactory;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.desk.Press;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.LocalSlackServer;
import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.people.AppDoor;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.webapi.Answer;
import dev.awsinquiry.slack.outbound.Blocks;
import dev.awsinquiry.slack.outbound.Line;
import dev.awsinquiry.slack.outbound.Settings;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.text.House;
import dev.awsinquiry.text.Phrases;
import dev.awsinquiry.text.SeverityNames;
import dev.awsinquiry.text.Texts;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** The way in between a local Slack and a real desk; what goes out is left in the desk's books. */
final class InboundRig implements AutoCloseable {

    static final String TEAM = "T0SANDBOX01";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final int AT_ONCE = 32;
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    final DeskFixture desk = new DeskFixture();
    final LocalSlack slack;
    final Counts counts = new Counts();
    final List<String> joined = new CopyOnWriteArrayList<>();
    final AtomicInteger woken = new AtomicInteger();
    final AtomicInteger rechecked = new AtomicInteger();
    final Inbound.Connection connection;
    final FakeUnheard unheard = new FakeUnheard(desk.books);
    final Inbound inbound;

    private final LocalSlackServer server;
    private final Line line;
    private final SignatureCheck signing;

    InboundRig() {
        this(Permissions.EVERYBODY);
    }

    /** With resolving and editing left to some. */
    InboundRig(Permissions permissions) {
        this(Optional.empty(), Optional.empty(), permissions, AT_ONCE);
    }

    /** In Socket Mode. */
    InboundRig(String appToken) {
        this(Optional.of(appToken), Optional.empty(), Permissions.EVERYBODY, AT_ONCE);
    }

    /** With somebody else to hear what is said in threads. */
    InboundRig(DeskPorts.Hears ear) {
        this(ear, AT_ONCE);
    }

    /** And working on so many requests at a time. */
    InboundRig(DeskPorts.Hears ear, int atOnce) {
        this(Optional.empty(), Optional.of(ear), Permissions.EVERYBODY, atOnce);
    }

    private InboundRig(Optional<String> appToken, Optional<DeskPorts.Hears> ear, Permissions permissions, int atOnce) {
        slack = new LocalSlack(
                SlackSetup.forTests(SandboxClock.stoppedAt(DeskFixture.START)).withSignatureClock(desk.clock));
        server = LocalSlackServer.start(slack, 0);
        line = new Line(Settings.standard(URI.create(server.apiUrl())));
        Phrases phrases = Phrases.bundled();
        House house = House.standard(TOKYO);
        SeverityNames names = new SeverityNames(phrases, house);
        DeskPorts real = DeskPorts.of(desk.another(permissions), names);
        connection = new Inbound.Connection(
                line.slack(),
                URI.create(server.apiUrl()),
                team -> team.equals(TEAM) ? Optional.of(SlackSetup.BOT_TOKEN) : Optional.empty(),
                Optional.of(SlackSetup.SIGNING_SECRET),
                appToken);
        inbound = new Inbound(
                connection,
                new Inbound.Words(phrases, Texts.of(phrases, house), names, Language.JA),
                new Inbound.House(
                        desk.desk,
                        deliveries(),
                        unheard,
                        woken::incrementAndGet,
                        rechecked::incrementAndGet,
                        counts,
                        desk.clock,
                        PATIENCE,
                        atOnce),
                new DeskPorts(
                        real.takes(),
                        ear.orElse(real.hears()),
                        real.shows(),
                        real.pressed(),
                        real.severities(),
                        real.forgets(),
                        real.refuses()));
        signing = new SignatureCheck(SlackSetup.SIGNING_SECRET, desk.clock);
        slack.connect(this::deliver);
    }

    /** A socket of its own, whose time a test moves on. */
    SocketModeDoor socket(String appToken, LongSupplier nanos) {
        Aside workers = new Aside("slack-envelopes", 4, 100, counts);
        return new SocketModeDoor(
                line.slack(),
                appToken,
                new SocketMessages(new RequestReader(), inbound.entrance(), counts, workers),
                nanos);
    }

    private Deliveries deliveries() {
        return (Deliveries) Proxy.newProxyInstance(
                Deliveries.class.getClassLoader(), new Class<?>[] {Deliveries.class}, (proxy, called, arguments) -> {
                    if (!called.getName().equals("joined")) {
                        throw new AssertionError("nobody should call " + called.getName());
                    }
                    joined.add(arguments[0] + " " + arguments[1]);
                    return 1;
                });
    }

    private AppDoor.Reply deliver(AppDoor.Request request) {
        Map<String, String> headers = new HashMap<>(request.headers());
        headers.put("Content-Type", request.contentType());
        byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
        Exchange.Answer answer = Exchange.send(inbound.endpoint(), "POST", headers, body);
        return new AppDoor.Reply(answer.status(), answer.body(), false);
    }

    /** Sends a body of one's own making, signed as Slack would. */
    Exchange.Answer send(String contentType, String body) {
        return sendBytes(contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same in bytes. */
    Exchange.Answer sendBytes(String contentType, byte[] bytes) {
        Map<String, String> headers = signed(bytes);
        headers.put("Content-Type", contentType);
        return Exchange.send(inbound.endpoint(), "POST", headers, bytes);
    }

    /** The headers that Slack would send with a body. */
    Map<String, String> signed(byte[] body) {
        String now = String.valueOf(desk.clock.instant().getEpochSecond());
        Map<String, String> headers = new HashMap<>();
        headers.put("X-Slack-Request-Timestamp", now);
        headers.put("X-Slack-Signature", signing.sign(now, body));
        headers.put("Host", "localhost");
        return headers;
    }

    /** An event. */
    Exchange.Answer event(String json) {
        return send("application/json", json);
    }

    /** An interaction. */
    Exchange.Answer interaction(String payload) {
        return send(
                "application/x-www-form-urlencoded", "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8));
    }

    /** Tanaka presses something on the only inquiry. */
    Press press() {
        return new Press(TEAM, Seed.INCIDENT, Seed.TANAKA, desk.books.only().id(), Optional.empty());
    }

    Hands tanaka() {
        return slack.as(Seed.TANAKA);
    }

    /** Shows what the desk wrote down under a key as a message of the bot, and gives its timestamp. */
    String show(String key) {
        Post post = desk.books.post(key);
        ObjectNode arguments = Json.object();
        arguments.put("channel", Seed.INCIDENT).put("text", post.message().summary());
        arguments.set("blocks", Json.of(GsonFactory.createSnakeCase().toJson(Blocks.of(post.message(), 1))));
        Answer answer = slack.webApi().call("chat.postMessage", SlackSetup.BOT_TOKEN, arguments);
        if (!answer.isOk()) {
            throw new AssertionError(String.valueOf(answer.body()));
        }
        return answer.json().orElseThrow().path("ts").asText();
    }

    /** Waits until something that happens beside the answer has happened; calls alone change nothing in Slack. */
    void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!slack.changes().await(condition, GLANCE)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "still not: " + what + "; calls: " + slack.calls().counts());
            }
        }
    }

    /** What Tanaka alone sees in a channel, each by its text. */
    List<String> whispers(String channel) {
        return slack.workspace().channel(channel).orElseThrow().whispersTo(Seed.TANAKA).stream()
                .map(dev.awsinquiry.sandbox.state.Post::text)
                .toList();
    }

    @Override
    public void close() {
        inbound.close();
        line.close();
        server.close();
        slack.close();
    }

    /** Remembers what is counted. */
    static final class Counts implements Watch {

        final List<String> answered = new CopyOnWriteArrayList<>();
        final List<String> rejected = new CopyOnWriteArrayList<>();
        final List<String> retried = new CopyOnWriteArrayList<>();
        final List<String> shed = new CopyOnWriteArrayList<>();

        @Override
        public void answered(String route, int status, Duration took) {
            answered.add(route + " " + status);
        }

        @Override
        public void rejected(String reason) {
            rejected.add(reason);
        }

        @Override
        public void retried(String reason) {
            retried.add(reason);
        }

        @Override
        public void shed(String what) {
            shed.add(what);
        }
    }
}
