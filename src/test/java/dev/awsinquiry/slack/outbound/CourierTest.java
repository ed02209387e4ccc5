package dev.awsinquiry.slack.outbound;

import static dev.awsinquiry.slack.outbound.Scene.card;
import static dev.awsinquiry.slack.outbound.Scene.inThread;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Post;
import dev.awsinquiry.slack.outbound.FakeDeliveries.State;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CourierTest {

    private static final int INQUIRIES = 20;
    private static final int POSTS = 5;

    /** Two couriers on one outbox, woken by many at once: each post goes out once, and in its inquiry's order. */
    @Test
    void manyWakesAndTwoCouriersSendEachPostOnce() throws Exception {
        FakeDeliveries outbox = new FakeDeliveries();
        try (SlackStub slack = new SlackStub();
                Outbound one = unpaced(slack, outbox);
                Outbound two = unpaced(slack, outbox)) {
            List<Thread> people = new ArrayList<>();
            for (int i = 0; i < INQUIRIES; i++) {
                String inquiry = "i" + i;
                Outbound near = i % 2 == 0 ? one : two;
                Outbound far = i % 2 == 0 ? two : one;
                people.add(new Thread(() -> {
                    outbox.put(card(inquiry), Clock.systemUTC().instant());
                    near.courier().wake();
                    for (int n = 1; n < POSTS; n++) {
                        outbox.put(inThread(inquiry, "n" + n), Clock.systemUTC().instant());
                        near.courier().wake();
                        far.courier().tick();
                    }
                }));
            }
            people.forEach(Thread::start);
            for (Thread person : people) {
                person.join();
            }
            outbox.awaitDelivered(INQUIRIES * POSTS);

            Map<String, List<String>> byThread = slack.calls().stream()
                    .map(c -> c.get("text"))
                    .collect(Collectors.groupingBy(t -> t.substring(t.lastIndexOf(' ') + 1)));
            List<String> expected = List.of("the card", "n1", "n2", "n3", "n4");
            assertThat(byThread).hasSize(INQUIRIES);
            byThread.forEach((inquiry, texts) -> assertThat(texts)
                    .containsExactlyElementsOf(
                            expected.stream().map(in(inquiry)).toList()));
        }
    }

    private static Function<String, String> in(String inquiry) {
        return words -> words + " of " + inquiry;
    }

    private static Outbound unpaced(SlackStub slack, FakeDeliveries outbox) {
        Settings settings = new Settings(
                slack.apiUrl(),
                Duration.ofSeconds(2),
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                Duration.ZERO,
                4);
        Unreachable nobody = new Unreachable() {
            @Override
            public void notMember(Post post) {
                throw new AssertionError(post.key());
            }

            @Override
            public void never(Post post, String error) {
                throw new AssertionError(post.key() + " " + error);
            }
        };
        return new Outbound(
                settings,
                new Outbound.Ports(team -> Optional.of("xoxb-test"), outbox, nobody, DeliveryMeter.NONE),
                Clock.systemUTC());
    }

    @Test
    void aThousandWakesAreOneRound() {
        try (Scene scene = new Scene()) {
            scene.outbox.put(card("i1"), scene.time.instant());
            for (int i = 0; i < 1_000; i++) {
                scene.outbound.courier().wake();
            }
            assertThat(scene.time.ready()).isEqualTo(1);
            scene.time.settle();
            assertThat(scene.slack.methods()).containsExactly("chat.postMessage");
        }
    }

    @Test
    void theEndHandsBackWhatHasntBeenTried() {
        Scene scene = new Scene();
        scene.write(card("i0"));
        scene.pass(Duration.ofMillis(800));
        scene.outbox.put(card("i1"), scene.time.instant());
        scene.outbox.put(Scene.with(card("i0"), "newer"), scene.time.instant());
        scene.outbound.courier().wake();
        // both are claimed; the edit could go at once, the card waits a moment for the channel
        scene.time.settleBefore(scene.outbound::close);

        assertThat(scene.slack.methods()).containsExactly("chat.postMessage");
        for (String inquiry : List.of("i0", "i1")) {
            assertThat(scene.entry(inquiry, "card").state).isEqualTo(State.WAITING);
            assertThat(scene.entry(inquiry, "card").claim).isEmpty();
            assertThat(scene.entry(inquiry, "card").uncertain).isFalse();
            assertThat(scene.entry(inquiry, "card").due).isEqualTo(Scene.START.plusMillis(800));
        }
        scene.write(card("i3"));
        assertThat(scene.slack.methods()).containsExactly("chat.postMessage");
        scene.close();
    }

    @Test
    void whatCantBeMadeReadyDoesntStopTheOthers() {
        try (Scene scene = new Scene()) {
            Post nobodys = new Post(
                    "T1",
                    "i1",
                    "told",
                    Post.Kind.NOTICE,
                    Post.Place.DIRECT,
                    "C1",
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Scene.message("to nobody"));
            scene.write(nobodys, card("i2"));
            assertThat(scene.entry("i2", "card").state).isEqualTo(State.DONE);

            scene.pass(Duration.ofHours(1));
            assertThat(scene.entry("i1", "told").state).isEqualTo(State.GIVEN_UP);
        }
    }
}
