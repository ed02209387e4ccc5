package dev.awsinquiry.slack.outbound;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static dev.awsinquiry.slack.outbound.Scene.broadcast;
import static dev.awsinquiry.slack.outbound.Scene.card;
import static dev.awsinquiry.slack.outbound.Scene.inThread;
import static dev.awsinquiry.slack.outbound.Scene.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.awsinquiry.desk.Post;
import dev.awsinquiry.slack.outbound.FakeDeliveries.State;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveringTest {

    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aCardIsPostedWithItsLabelAndNothingInItIsParsed() {
        scene.write(with(card("i1"), "*急ぎ* <!channel> & :fire:"));

        assertThat(scene.slack.only("chat.postMessage").form())
                .isEqualTo(Map.of(
                        "channel", "C1",
                        "text", "*急ぎ* &lt;!channel&gt; &amp; :fire:",
                        "mrkdwn", "0",
                        "link_names", "0",
                        "unfurl_links", "0",
                        "unfurl_media", "0",
                        "reply_broadcast", "0",
                        "metadata",
                                "{\"event_type\":\"aws_inquiry\",\"event_payload\":"
                                        + "{\"inquiry\":\"i1\",\"kind\":\"card\",\"key\":\"card\"}}",
                        "blocks",
                                "[{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":"
                                        + "[{\"type\":\"text\",\"text\":\"*急ぎ* <!channel> & :fire:\"}]}]}]"));
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.DONE);
        assertThat(scene.entry("i1", "card").messageTs).contains("1800000000.000001");
    }

    @Test
    void postsOfTheThreadFollowTheCardInOrderAndAtSlacksPace() {
        scene.write(card("i1"), inThread("i1", "gaps"), broadcast(inThread("i1", "target.passed")));

        assertThat(scene.slack.methods()).containsExactly("chat.postMessage");
        scene.pass(Duration.ofMillis(999));
        assertThat(scene.slack.methods()).hasSize(1);
        scene.pass(Duration.ofMillis(1));
        assertThat(scene.slack.methods()).hasSize(2);
        scene.pass(Duration.ofSeconds(1));

        assertThat(scene.slack.calls())
                .extracting(c -> c.get("text"), c -> c.get("thread_ts"), c -> c.get("reply_broadcast"))
                .containsExactly(
                        tuple("the card of i1", null, "0"),
                        tuple("gaps of i1", "1800000000.000001", "0"),
                        tuple("target.passed of i1", "1800000000.000001", "1"));
    }

    @Test
    void otherChannelsDontWait() {
        Post elsewhere = new Post(
                "T1",
                "i2",
                "card",
                Post.Kind.CARD,
                Post.Place.CHANNEL,
                "C2",
                Optional.empty(),
                Optional.empty(),
                false,
                Scene.message("elsewhere"));
        scene.write(card("i1"), elsewhere, card("i3"));

        assertThat(scene.slack.calls()).extracting(c -> c.get("text")).containsExactly("the card of i1", "elsewhere");
        scene.pass(Duration.ofSeconds(1));
        assertThat(scene.slack.calls()).extracting(c -> c.get("text")).last().isEqualTo("the card of i3");
    }

    @Test
    void aPostThatStandsIsEditedAtOnceWithItsLabel() {
        scene.write(card("i1"));
        scene.write(with(card("i1"), "newer"));

        assertThat(scene.slack.only("chat.update").form())
                .isEqualTo(Map.of(
                        "channel", "C1",
                        "ts", "1800000000.000001",
                        "text", "newer",
                        "link_names", "0",
                        "metadata",
                                "{\"event_type\":\"aws_inquiry\",\"event_payload\":"
                                        + "{\"inquiry\":\"i1\",\"kind\":\"card\",\"key\":\"card\"}}",
                        "blocks",
                                "[{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":"
                                        + "[{\"type\":\"text\",\"text\":\"newer\"}]}]}]"));
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.DONE);
    }

    @Test
    void moreThanAChannelTakesInAWhileIsHandedBackAndComesInTime() {
        for (int i = 1; i <= 12; i++) {
            scene.outbox.put(card("i" + i), scene.time.instant());
        }
        scene.write();
        for (int second = 1; second <= 11; second++) {
            scene.pass(Duration.ofSeconds(1));
            assertThat(scene.slack.methods()).hasSize(second + 1);
        }
        assertThat(scene.slack.calls().stream().map(c -> c.get("text")).distinct())
                .hasSize(12);
    }

    @Test
    void editsThatSlackLimitsHoldUpNoPosts() {
        for (int i = 0; i < 100; i++) {
            scene.write(in("C" + i, "i" + i));
        }
        scene.slack.always("chat.update", SlackStub.rateLimited(60));
        for (int i = 0; i < 100; i++) {
            scene.outbox.put(with(in("C" + i, "i" + i), "newer"), scene.time.instant());
        }
        scene.outbox.put(in("C100", "i100"), scene.time.instant());
        scene.write();

        assertThat(scene.entry("i100", "card").state).isEqualTo(State.DONE);
        scene.pass(Duration.ofSeconds(59));
        assertThat(scene.slack.methods().stream().filter("chat.update"::equals).count())
                .isEqualTo(1);
        scene.pass(Duration.ofSeconds(1));
        assertThat(scene.slack.methods().stream().filter("chat.update"::equals).count())
                .isEqualTo(2);
    }

    private static Post in(String channel, String inquiry) {
        return new Post(
                Scene.TEAM,
                inquiry,
                "card",
                Post.Kind.CARD,
                Post.Place.CHANNEL,
                channel,
                Optional.empty(),
                Optional.empty(),
                false,
                Scene.message("the card of " + inquiry));
    }

    @Test
    void aDirectMessageIsEditedInTheConversationThatCameOfIt() {
        Post direct = Scene.post("i1", "parked", Post.Kind.NOTICE, Post.Place.DIRECT, "please invite me");
        scene.write(direct);
        scene.write(with(direct, "thank you"));

        assertThat(scene.slack.calls())
                .extracting(SlackStub.Called::method, c -> c.get("channel"), c -> c.get("ts"))
                .containsExactly(
                        tuple("chat.postMessage", "U1", null), tuple("chat.update", "D1", "1800000000.000001"));
        assertThat(scene.slack.only("chat.postMessage").get("metadata")).contains("\"key\":\"parked\"");
    }

    @Test
    void whatIsDueLaterIsDeliveredWithoutAnotherWake() {
        scene.slack.next("chat.postMessage", SlackStub.refused("service_unavailable"));
        scene.write(card("i1"));
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.WAITING);

        scene.pass(Duration.ofSeconds(1));

        assertThat(scene.entry("i1", "card").state).isEqualTo(State.DONE);
        assertThat(scene.slack.methods()).containsExactly("chat.postMessage", "chat.postMessage");
    }

    @Test
    void aDatabaseThatIsAwayForAMomentIsToldALittleLater() {
        scene.outbox.put(card("i1"), scene.time.instant());
        scene.outbound.courier().wake();
        scene.slack.next("chat.postMessage", okJson("{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1800000000.000001\"}"));
        scene.time.settleBefore(() -> scene.outbox.goAway(true));
        scene.pass(Duration.ofSeconds(4));
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.WAITING);

        scene.outbox.goAway(false);
        scene.pass(Duration.ofMillis(249));
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.WAITING);
        scene.pass(Duration.ofMillis(1));

        assertThat(scene.entry("i1", "card").state).isEqualTo(State.DONE);
        assertThat(scene.entry("i1", "card").messageTs).contains("1800000000.000001");
        assertThat(scene.slack.methods()).containsExactly("chat.postMessage");
    }

    @Test
    void whatCantBeRecordedIsLookedForAfterTheClaimHasLapsed() {
        scene.outbox.put(card("i1"), scene.time.instant());
        scene.outbound.courier().wake();
        scene.slack.always("conversations.history", okJson(Scene.found("i1", "card", "1800000000.000001")));
        // claimed, then the database goes while Slack is asked
        scene.slack.next("chat.postMessage", okJson("{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1800000000.000001\"}"));
        scene.time.settleBefore(() -> scene.outbox.goAway(true));
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.WAITING);

        scene.pass(Duration.ofSeconds(61));
        scene.outbox.goAway(false);
        scene.outbound.courier().tick();
        scene.time.settle();

        assertThat(scene.slack.methods()).containsExactly("chat.postMessage", "conversations.history", "chat.update");
        assertThat(scene.entry("i1", "card").messageTs).contains("1800000000.000001");
    }
}
