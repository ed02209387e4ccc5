package dev.awsinquiry.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.people.Outcome;
import dev.awsinquiry.testkit.RigClock;
import dev.awsinquiry.testkit.SlackRig;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The whole product and the local Slack, side by side, with one clock for both, and nothing of earlier stories. */
final class Stage implements AutoCloseable {

    /** Real time that something may take on a slow machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final SlackRig slack;
    private final Deliveries deliveries;
    private final Desk desk;

    Stage(Instant now, String eventsUrl, Desk desk, Deliveries deliveries) {
        until("there are books", () -> Files.exists(EmptyBooks.file()));
        EmptyBooks.open();
        SandboxClock clock = SandboxClock.stoppedAt(now);
        this.slack = SlackRig.with(SlackSetup.forTests(clock).withSignatureClock(clock), StoryProfile.slackPort());
        this.desk = desk;
        this.deliveries = deliveries;
        RigClock.show(clock);
        slack.connect(eventsUrl);
    }

    Hands tanaka() {
        return slack.tanaka();
    }

    Hands sato() {
        return slack.sato();
    }

    /** Opens the form and waits for it. */
    void open(Hands person, String channel, String line) {
        done(person.slash(channel, line));
        until("a form is open", () -> person.form().isPresent());
    }

    /** Presses a button that opens a form, and waits for it. */
    void openBy(Hands person, String channel, String ts, String actionId) {
        done(person.press(channel, ts, actionId));
        until("a form is open", () -> person.form().isPresent());
    }

    static void done(Outcome outcome) {
        assertThat(outcome.isDone()).as(String.valueOf(outcome)).isTrue();
    }

    /** Waits until the product has taken in and said everything. */
    void settle() {
        slack.settle();
        until("everything is delivered", () -> deliveries.depth().waiting() == 0);
    }

    /** Time goes on, and what becomes due by itself is done. */
    void forward(Duration by) {
        slack.clock().forward(by);
        while (desk.rounds().go() > 0) {
            // until nothing is due
        }
        settle();
    }

    private static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - end).as(what).isNegative();
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    List<ObjectNode> messages() {
        return slack.messages(Seed.INCIDENT);
    }

    /** The message with a key; of several inquiries the latest. */
    ObjectNode post(String key) {
        return find(key).orElseThrow(() -> new AssertionError("no post " + key + " among " + keys()));
    }

    Optional<ObjectNode> find(String key) {
        return messages().stream().filter(m -> keyOf(m).equals(key)).reduce((a, b) -> b);
    }

    List<String> keys() {
        return messages().stream().map(Stage::keyOf).filter(k -> !k.isEmpty()).toList();
    }

    static String keyOf(JsonNode message) {
        return message.path("metadata").path("event_payload").path("key").asText();
    }

    static String ts(JsonNode message) {
        return message.path("ts").asText();
    }

    /** What was said to one person alone, as JSON. */
    List<String> whispersTo(String userId, String channel) {
        synchronized (slack.slack().workspace()) {
            return slack.slack().workspace().channel(channel).orElseThrow().whispersTo(userId).stream()
                    .map(post -> post.text() + post.blocks())
                    .toList();
        }
    }

    /** Submits the form that is open. */
    void submit(Hands person, Map<String, String> values) {
        done(person.submit(values));
    }

    @Override
    public void close() {
        slack.close();
        RigClock.show(Clock.systemUTC());
    }
}
