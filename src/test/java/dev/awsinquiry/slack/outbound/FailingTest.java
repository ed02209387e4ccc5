package dev.awsinquiry.slack.outbound;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static dev.awsinquiry.slack.outbound.Scene.card;
import static dev.awsinquiry.slack.outbound.Scene.inThread;
import static dev.awsinquiry.slack.outbound.Scene.with;
import static dev.awsinquiry.slack.outbound.SlackStub.rateLimited;
import static dev.awsinquiry.slack.outbound.SlackStub.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.slack.outbound.FakeDeliveries.State;
import dev.awsinquiry.text.Actions;
import dev.awsinquiry.text.Block;
import dev.awsinquiry.text.Control;
import dev.awsinquiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailingTest {

    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aLimitHoldsForTheWholeChannelAndForAsLongAsSlackSays() {
        scene.slack.next("chat.postMessage", rateLimited(17));
        scene.write(card("i1"));
        scene.pass(Duration.ofSeconds(2));
        scene.write(card("i2"));
        scene.pass(Duration.ofMillis(14_999));
        assertThat(scene.slack.methods()).hasSize(1);

        scene.pass(Duration.ofMillis(1));
        assertThat(scene.slack.methods()).hasSize(2);
        scene.pass(Duration.ofSeconds(1));

        assertThat(scene.slack.calls())
                .extracting(c -> c.get("text"))
                .containsExactly("the card of i1", "the card of i1", "the card of i2");
    }

    @Test
    void aLimitWithoutATimeMeansHalfAMinute() {
        scene.slack.next("chat.postMessage", refused("ratelimited"));
        scene.write(card("i1"));

        assertThat(scene.entry("i1", "card").due).isEqualTo(Scene.START.plusSeconds(30));
        assertThat(scene.entry("i1", "card").uncertain).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_in_channel", "channel_not_found"})
    void whereTheBotIsNoMemberThePostWaitsForIt(String error) {
        scene.slack.next("chat.postMessage", refused(error));
        scene.write(card("i1"), inThread("i1", "gaps"));
        scene.pass(Duration.ofHours(1));
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.PARKED);
        assertThat(scene.told).containsExactly("not a member: card");
        assertThat(scene.slack.methods()).hasSize(1);

        assertThat(scene.outbox.joined("T1", "C1", scene.time.instant())).isEqualTo(1);
        scene.outbound.courier().wake();
        scene.pass(Duration.ofSeconds(1));

        assertThat(scene.entry("i1", "gaps").state).isEqualTo(State.DONE);
        assertThat(scene.slack.methods()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_archived", "restricted_action", "msg_blocks_too_long", "metadata_too_large"})
    void whatCanNeverWorkIsGivenUpAndTold(String error) {
        scene.slack.next("chat.postMessage", refused(error));
        scene.write(card("i1"));
        scene.pass(Duration.ofHours(1));

        assertThat(scene.entry("i1", "card").state).isEqualTo(State.GIVEN_UP);
        assertThat(scene.entry("i1", "card").reason).isEqualTo(error);
        assertThat(scene.told).containsExactly("never: card " + error);
        assertThat(scene.slack.methods()).hasSize(1);
    }

    @Test
    void nothingIsGivenUpBeforeSomebodyWasTold() {
        scene.slack.always("chat.postMessage", refused("is_archived"));
        scene.slack.always("conversations.history", okJson(Scene.found("i1")));
        scene.speechless = true;
        scene.write(card("i1"));
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.WAITING);

        scene.speechless = false;
        scene.pass(Duration.ofSeconds(61));
        scene.outbound.courier().tick();
        scene.time.settle();

        assertThat(scene.told).containsExactly("never: card is_archived");
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.GIVEN_UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"message_not_found", "cant_update_message"})
    void anEditOfWhatSomebodyDeletedIsGivenUpInSilence(String error) {
        scene.write(card("i1"));
        scene.slack.next("chat.update", refused(error));
        scene.write(with(card("i1"), "newer"));

        assertThat(scene.entry("i1", "card").state).isEqualTo(State.GIVEN_UP);
        assertThat(scene.told).isEmpty();
    }

    private static Post gaps(String words, String actionId) {
        Control button = new Control.Button(actionId, "label", "i1", true);
        Post gaps = Scene.post("i1", "gaps", Post.Kind.GAPS, Post.Place.THREAD, words);
        return new Post(
                gaps.team(),
                gaps.inquiry(),
                gaps.key(),
                gaps.kind(),
                gaps.place(),
                gaps.channel(),
                gaps.user(),
                gaps.responseUrl(),
                false,
                new Message(words, List.of(new Block.Controls(List.of(button)))));
    }

    private void standingGaps(String actionId) {
        scene.write(card("i1"), gaps("three are missing", actionId));
        scene.pass(Duration.ofSeconds(1));
        scene.slack.always("chat.update", refused("message_not_found"));
        scene.write(gaps("two are missing", actionId));
        scene.pass(Duration.ofSeconds(1));
    }

    @Test
    void theListOfGapsThatSomebodyDeletedIsPostedOnceMore() {
        standingGaps(Actions.ANSWER_GAPS);
        assertThat(scene.slack.methods())
                .containsExactly("chat.postMessage", "chat.postMessage", "chat.update", "chat.postMessage");
        assertThat(scene.slack.calls().get(3).get("text")).isEqualTo("two are missing");
        assertThat(scene.slack.calls().get(3).get("thread_ts")).isNotEmpty();
        assertThat(scene.entry("i1", "gaps").state).isEqualTo(State.DONE);

        scene.write(gaps("one is missing", Actions.ANSWER_GAPS));
        scene.pass(Duration.ofHours(1));
        assertThat(scene.slack.methods()).hasSize(5);
        assertThat(scene.entry("i1", "gaps").state).isEqualTo(State.GIVEN_UP);
        assertThat(scene.told).isEmpty();
    }

    @Test
    void aListOfGapsThatAsksNothingStaysDeleted() {
        standingGaps(Actions.EXPLAIN_READING);
        assertThat(scene.entry("i1", "gaps").state).isEqualTo(State.GIVEN_UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_auth", "token_revoked", "account_inactive"})
    void aRefusedTokenKeepsThePostAndIsReported(String error) {
        scene.slack.next("chat.postMessage", refused(error));
        scene.write(card("i1"));

        assertThat(scene.outbound.reachability().state().refused()).containsEntry("T1", error);
        scene.write(card("i2"));
        scene.pass(Duration.ofHours(1));
        assertThat(scene.slack.methods()).containsExactly("chat.postMessage");
        assertThat(scene.entry("i1", "card").reason).isEqualTo(error);
        assertThat(scene.entry("i2", "card").reason).isEqualTo(error);

        assertThat(scene.outbound.check("").refused()).isEmpty();
        scene.pass(Duration.ofSeconds(10));
        scene.pass(Duration.ofSeconds(1));
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.DONE);
        assertThat(scene.entry("i2", "card").state).isEqualTo(State.DONE);
    }

    @Test
    void whenTheAppIsTakenOutNothingMoreIsSent() {
        scene.slack.always("auth.test", refused("account_inactive"));
        scene.outbound.check("");
        scene.write(card("i1"));
        scene.pass(Duration.ofHours(1));

        assertThat(scene.slack.methods()).containsExactly("auth.test");
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.WAITING);
    }

    @Test
    void withoutATokenNothingIsCalledAndNothingLost() {
        try (Scene tokenless = new Scene(Optional.empty())) {
            tokenless.write(card("i1"));

            assertThat(tokenless.slack.methods()).isEmpty();
            assertThat(tokenless.entry("i1", "card").due).isEqualTo(Scene.START.plus(Duration.ofMinutes(1)));
        }
    }

    @Test
    void anErrorThatNobodyKnowsIsTriedAFewTimes() {
        scene.slack.always("chat.postMessage", refused("moon_in_the_wrong_phase"));
        scene.write(card("i1"));
        scene.pass(Duration.ofHours(1));

        assertThat(scene.slack.methods()).hasSize(5);
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.GIVEN_UP);
        assertThat(scene.told).containsExactly("never: card moon_in_the_wrong_phase");
    }

    @Test
    void anErrorThatNobodyKnowsIsTriedAsOftenThoughAnOutageCameBefore() {
        ResponseDefinitionBuilder outage = refused("service_unavailable");
        ResponseDefinitionBuilder unknown = refused("moon_in_the_wrong_phase");
        scene.slack.next("chat.postMessage", outage, outage, outage, outage, outage, unknown);
        scene.write(card("i1"));
        scene.pass(Duration.ofMinutes(5));

        assertThat(scene.entry("i1", "card").state).isEqualTo(State.DONE);
        assertThat(scene.told).isEmpty();
    }

    @Test
    void anOutageIsSatOutWithGrowingPauses() {
        scene.slack.always("chat.postMessage", refused("service_unavailable"));
        scene.write(card("i1"));
        scene.pass(Duration.ofHours(2));
        // pauses of half a minute to a minute, after some shorter ones
        int attempts = scene.entry("i1", "card").attempts;
        assertThat(attempts).isBetween(120, 240 + 12);

        scene.slack.always("chat.postMessage", aResponse().withTransformers("timestamps"));
        scene.pass(Duration.ofMinutes(5));
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.DONE);
    }

    @Test
    void aProxysRefusalPasses() {
        scene.slack.next("chat.postMessage", aResponse().withStatus(403).withBody("<html>no</html>"));
        scene.write(card("i1"));

        assertThat(scene.entry("i1", "card").reason).isEqualTo("http_403");
        assertThat(scene.entry("i1", "card").uncertain).isFalse();
        scene.pass(Duration.ofSeconds(1));
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.DONE);
    }

    @Test
    void whatMayHaveHappenedIsUncertainAndWaitsLongEnough() {
        ResponseDefinitionBuilder[] ambiguous = {
            aResponse().withStatus(500),
            aResponse().withStatus(200).withBody("<html>hello</html>"),
            aResponse().withStatus(200).withBody(""),
            refused("internal_error"),
            refused("fatal_error"),
            aResponse().withStatus(200).withBody("{\"ok\":true}"),
            SlackStub.reset()
        };
        for (int i = 0; i < ambiguous.length; i++) {
            String inquiry = "i" + i;
            scene.slack.next("chat.postMessage", ambiguous[i]);
            Instant at = scene.time.instant();
            scene.write(card(inquiry));

            assertThat(scene.entry(inquiry, "card").uncertain)
                    .as("answer %d", i)
                    .isTrue();
            assertThat(scene.entry(inquiry, "card").due).isEqualTo(at.plusSeconds(15));
            scene.pass(Duration.ofSeconds(1));
        }
    }

    @Test
    void aLateEditCantBringOldWordsBackOverNewerOnes() {
        scene.write(card("i1"));
        scene.slack.next("chat.update", SlackStub.reset());
        scene.write(with(card("i1"), "second"));
        scene.write(with(card("i1"), "third"));
        scene.pass(Duration.ofMillis(14_999));
        assertThat(scene.slack.methods()).containsExactly("chat.postMessage", "chat.update");

        scene.pass(Duration.ofMillis(1));

        assertThat(scene.slack.calls())
                .extracting(c -> c.get("text"))
                .containsExactly("the card of i1", "second", "third");
    }

    @Test
    void withTheDatabaseAwayTheCourierComesBackWithTheTick() {
        scene.outbox.put(card("i1"), scene.time.instant());
        scene.outbox.goAway(true);
        scene.outbound.courier().tick();
        scene.time.settle();
        scene.outbox.goAway(false);

        scene.outbound.courier().tick();
        scene.time.settle();

        assertThat(scene.entry("i1", "card").state).isEqualTo(State.DONE);
    }
}
