package dev.awsinquiry.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.LocalSlackServer;
import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.people.HttpAppDoor;
import dev.awsinquiry.sandbox.state.Channel;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The local Slack as a test uses it: in this JVM, its Web API on a free port, its clock stopped.
 *
 * <pre>{@code
 * try (SlackRig slack = SlackRig.at(Instant.parse("2026-04-15T01:30:00Z"))) {
 *     // start the product with SLACK_API_URL = slack.apiUrl(), SLACK_BOT_TOKEN = slack.botToken(),
 *     // SLACK_SIGNING_SECRET = slack.signingSecret(), and its Clock bean = slack.clock()
 *     slack.connect("http://127.0.0.1:8081/slack/events");
 *     slack.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
 *     slack.tanaka().submit(Map.of("subject", "…", "how", "…"));
 *     ObjectNode card = slack.await("card", Seed.INCIDENT);
 *     slack.sato().reply(Seed.INCIDENT, card.path("ts").asText(), "10:30 (JST) からです");
 *     slack.settle();
 *     slack.clock().forward(Duration.ofMinutes(30));
 *     slack.assertNothingRefused();
 * }
 * }</pre>
 */
public final class SlackRig implements AutoCloseable {
    /** Real time that a condition may take on a slow machine; passes only when something is wrong. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LocalSlack slack;
    private final LocalSlackServer server;

    private SlackRig(SlackSetup setup, int port) {
        slack = new LocalSlack(setup);
        server = LocalSlackServer.start(slack, port);
    }

    /** A Slack whose clock stands at the given instant; rate limits are off. */
    public static SlackRig at(Instant now) {
        return with(SlackSetup.forTests(SandboxClock.stoppedAt(now)));
    }

    /** A Slack of another setup. */
    public static SlackRig with(SlackSetup setup) {
        return new SlackRig(setup, 0);
    }

    /** A Slack of another setup on a given port. */
    public static SlackRig with(SlackSetup setup, int port) {
        return new SlackRig(setup, port);
    }

    /** What {@code SLACK_API_URL} has to be; ends in a slash. */
    public String apiUrl() {
        return server.apiUrl();
    }

    /** What {@code SLACK_BOT_TOKEN} has to be. */
    public String botToken() {
        return slack.setup().botToken();
    }

    /** What {@code SLACK_SIGNING_SECRET} has to be. */
    public String signingSecret() {
        return slack.setup().signingSecret();
    }

    /** Time, for Slack and the product alike. */
    public SandboxClock clock() {
        return slack.clock();
    }

    /** Sends commands, interactions and events to the given address from now on. */
    public void connect(String eventsUrl) {
        // no test may fail because a machine took four seconds
        slack.connect(new HttpAppDoor(URI.create(eventsUrl), PATIENCE));
    }

    /** Everything else that the local Slack can do. */
    public LocalSlack slack() {
        return slack;
    }

    /** 田中, who reports. */
    public Hands tanaka() {
        return slack.as(Seed.TANAKA);
    }

    /** 佐藤, who knows missing facts. */
    public Hands sato() {
        return slack.as(Seed.SATO);
    }

    /** All messages of a channel with metadata, replies included, oldest first. */
    public List<ObjectNode> messages(String channelId) {
        synchronized (slack.workspace()) {
            Channel channel = slack.workspace().channel(channelId).orElseThrow();
            return channel.all().stream()
                    .map(post -> slack.workspace().json(channel, post, true))
                    .toList();
        }
    }

    /** The latest message of a kind ({@code card}, {@code gaps}, …: the product's metadata). */
    public Optional<ObjectNode> latest(String kind, String channelId) {
        return messages(channelId).stream()
                .filter(message -> kindOf(message).equals(kind))
                .reduce((earlier, later) -> later);
    }

    /** Waits for a message of a kind, and gives the latest of them. */
    public ObjectNode await(String kind, String channelId) {
        await("a message of kind " + kind, () -> latest(kind, channelId).isPresent());
        return latest(kind, channelId).orElseThrow();
    }

    /** Waits until a condition holds, looking again after every change in Slack. */
    public void await(String what, BooleanSupplier condition) {
        assertThat(slack.changes().await(condition, PATIENCE))
                .as(
                        "%s; calls so far: %s; refused: %s",
                        what, slack.calls().counts(), slack.refusals().list())
                .isTrue();
    }

    /** Waits until no event is on its way to the product. */
    public void settle() {
        assertThat(slack.events().settle(PATIENCE)).as("events delivered").isTrue();
    }

    /** Fails when the product did anything that Slack refuses. */
    public void assertNothingRefused() {
        assertThat(slack.refusals().list()).isEmpty();
    }

    /** The {@code kind} in a message's metadata, or an empty text. */
    public static String kindOf(ObjectNode message) {
        return message.path("metadata").path("event_payload").path("kind").asText();
    }

    @Override
    public void close() {
        server.close();
        slack.close();
    }
}
