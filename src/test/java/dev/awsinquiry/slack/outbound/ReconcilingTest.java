package dev.awsinquiry.slack.outbound;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static dev.awsinquiry.slack.outbound.Scene.card;
import static dev.awsinquiry.slack.outbound.Scene.found;
import static dev.awsinquiry.slack.outbound.Scene.inThread;
import static dev.awsinquiry.slack.outbound.Scene.with;
import static dev.awsinquiry.slack.outbound.SlackStub.rateLimited;
import static dev.awsinquiry.slack.outbound.SlackStub.refused;
import static dev.awsinquiry.slack.outbound.SlackStub.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.awsinquiry.slack.outbound.FakeDeliveries.State;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReconcilingTest {

    private static final Duration SETTLED = Duration.ofSeconds(15);

    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    private void tick() {
        scene.outbound.courier().tick();
        scene.time.settle();
    }

    @Test
    void aCardThatTookEffectBeforeTheResetIsFoundAndNotPostedAgain() {
        scene.slack.next("chat.postMessage", reset());
        scene.slack.always("conversations.history", okJson(found("i1", "card", "1700000000.000100")));
        scene.write(card("i1"));
        // meanwhile the words have moved on
        scene.write(with(card("i1"), "newer"));
        scene.pass(SETTLED);

        assertThat(scene.slack.methods()).containsExactly("chat.postMessage", "conversations.history", "chat.update");
        assertThat(scene.slack.only("conversations.history").form())
                .isEqualTo(Map.of(
                        "channel", "C1",
                        "oldest", (Scene.START.getEpochSecond() - 60) + ".000000",
                        "limit", "200",
                        "inclusive", "0",
                        "include_all_metadata", "1"));
        assertThat(scene.slack.only("chat.update").form())
                .containsEntry("ts", "1700000000.000100")
                .containsEntry("text", "newer");
        assertThat(scene.entry("i1", "card").messageTs).contains("1700000000.000100");
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.DONE);
    }

    @Test
    void aPostThatTheResetPreventedIsPostedOnceItIsntFoundInTheThread() {
        scene.write(card("i1"));
        scene.pass(Duration.ofSeconds(1));
        scene.slack.next("chat.postMessage", reset());
        // the card itself, another inquiry's post of the same key, somebody else's app
        scene.slack.always("conversations.replies", okJson("""
                {"ok":true,"has_more":false,"messages":[
                 {"type":"message","ts":"1800000000.000001","metadata":{"event_type":"aws_inquiry",
                  "event_payload":{"inquiry":"i1","kind":"card","key":"card"}}},
                 {"type":"message","ts":"1800000000.000101","metadata":{"event_type":"aws_inquiry",
                  "event_payload":{"inquiry":"i2","kind":"gaps","key":"gaps"}}},
                 {"type":"message","ts":"1800000000.000102","metadata":{"event_type":"other",
                  "event_payload":{"inquiry":"i1","kind":"gaps","key":"gaps"}}},
                 {"type":"message","ts":"1800000000.000103","text":"gaps"}]}"""));
        scene.write(inThread("i1", "gaps"));
        scene.pass(SETTLED);

        assertThat(scene.slack.methods())
                .containsExactly("chat.postMessage", "chat.postMessage", "conversations.replies", "chat.postMessage");
        assertThat(scene.slack.only("conversations.replies").form())
                .containsEntry("ts", "1800000000.000001")
                .containsEntry("include_all_metadata", "1");
        assertThat(scene.entry("i1", "gaps").state).isEqualTo(State.DONE);
    }

    /** Posts a reminder without our hearing whether it arrived, and overtakes it. */
    private void overtakeReminder() {
        scene.write(card("i1"));
        scene.pass(Duration.ofSeconds(1));
        scene.slack.next("chat.postMessage", reset());
        scene.write(inThread("i1", "target.half"));
        scene.entry("i1", "target.half").withdrawn = true;
        scene.write(inThread("i1", "target.passed"));
    }

    private void later() {
        scene.pass(SETTLED);
        tick();
        scene.pass(Duration.ofSeconds(1));
    }

    @Test
    void aReminderThatWasOvertakenIsNotPostedWhereItIsntFound() {
        scene.slack.always("conversations.replies", okJson(found("i1")));
        overtakeReminder();
        later();

        assertThat(scene.slack.methods())
                .containsExactly("chat.postMessage", "chat.postMessage", "conversations.replies", "chat.postMessage");
        assertThat(scene.slack.calls().get(3).get("text")).isEqualTo("target.passed of i1");
        assertThat(scene.entry("i1", "target.half").state).isEqualTo(State.DROPPED);
        assertThat(scene.told).isEmpty();
    }

    @Test
    void aReminderThatWasOvertakenStaysAsItStandsWhereItIsFound() {
        scene.slack.always("conversations.replies", okJson(found("i1", "target.half", "1800000000.000100")));
        overtakeReminder();
        later();

        assertThat(scene.slack.methods())
                .containsExactly("chat.postMessage", "chat.postMessage", "conversations.replies", "chat.postMessage");
        assertThat(scene.entry("i1", "target.half").messageTs).contains("1800000000.000100");
        assertThat(scene.entry("i1", "target.passed").state).isEqualTo(State.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing_scope", "thread_not_found", "not_in_channel"})
    void aReminderThatWasOvertakenIsDroppedWhereItCantBeLookedFor(String error) {
        scene.slack.always("conversations.replies", refused(error));
        overtakeReminder();
        later();

        assertThat(scene.entry("i1", "target.half").state).isEqualTo(State.DROPPED);
        assertThat(scene.entry("i1", "target.passed").state).isEqualTo(State.DONE);
        assertThat(scene.told).isEmpty();
    }

    @Test
    void aReminderThatWasOvertakenBeforeItArrivedForSureIsntLookedFor() {
        scene.write(card("i1"));
        scene.pass(Duration.ofSeconds(1));
        scene.slack.next("chat.postMessage", refused("service_unavailable"));
        scene.write(inThread("i1", "target.half"));
        scene.entry("i1", "target.half").withdrawn = true;
        later();

        assertThat(scene.slack.methods()).containsExactly("chat.postMessage", "chat.postMessage");
        assertThat(scene.entry("i1", "target.half").state).isEqualTo(State.DROPPED);
    }

    @Test
    void theSearchFollowsThePages() {
        scene.slack.next("chat.postMessage", reset());
        scene.slack.next("conversations.history", okJson("""
                        {"ok":true,"has_more":true,"messages":[{"type":"message","ts":"1700000000.000001"}],
                         "response_metadata":{"next_cursor":"page2"}}"""), okJson(found("i1", "card", "1700000000.000100")));
        scene.write(card("i1"));
        scene.pass(SETTLED);

        assertThat(scene.slack.calls())
                .extracting(SlackStub.Called::method, c -> c.get("cursor"))
                .containsExactly(
                        tuple("chat.postMessage", null),
                        tuple("conversations.history", null),
                        tuple("conversations.history", "page2"),
                        tuple("chat.update", null));
    }

    @Test
    void whileTheSearchFailsNothingIsPosted() {
        scene.slack.next("chat.postMessage", reset());
        scene.slack.next(
                "conversations.history",
                aResponse().withStatus(503),
                refused("service_unavailable"),
                rateLimited(20),
                okJson(found("i1")));
        scene.write(card("i1"));
        scene.pass(Duration.ofMinutes(3));

        assertThat(scene.slack.methods())
                .containsExactly(
                        "chat.postMessage",
                        "conversations.history",
                        "conversations.history",
                        "conversations.history",
                        "conversations.history",
                        "chat.postMessage");
    }

    @Test
    void whoLacksTheScopeToSearchGetsThePostRatherThanNothing() {
        scene.slack.next("chat.postMessage", reset());
        scene.slack.always("conversations.history", refused("missing_scope"));
        scene.write(card("i1"));
        scene.pass(SETTLED);

        assertThat(scene.entry("i1", "card").state).isEqualTo(State.DONE);
    }

    @Test
    void aCardThatIsFoundButTakesNoEditsStandsAllTheSame() {
        scene.slack.next("chat.postMessage", reset());
        scene.slack.always("conversations.history", okJson(found("i1", "card", "1700000000.000100")));
        scene.slack.next("chat.update", refused("cant_update_message"));
        scene.write(card("i1"));
        scene.pass(SETTLED);
        scene.write(inThread("i1", "gaps"));
        scene.pass(Duration.ofSeconds(1));

        assertThat(scene.entry("i1", "card").messageTs).contains("1700000000.000100");
        assertThat(scene.entry("i1", "gaps").state).isEqualTo(State.DONE);
        assertThat(scene.told).isEmpty();
    }

    @Test
    void aCardThatIsFoundButDeletedBeforeItCouldBeEditedIsPostedAnew() {
        scene.slack.next("chat.postMessage", reset());
        scene.slack.always("conversations.history", okJson(found("i1", "card", "1700000000.000100")));
        scene.slack.next("chat.update", refused("message_not_found"));
        scene.write(card("i1"));
        scene.pass(SETTLED);

        assertThat(scene.slack.methods())
                .containsExactly("chat.postMessage", "conversations.history", "chat.update", "chat.postMessage");
        assertThat(scene.entry("i1", "card").state).isEqualTo(State.DONE);
    }

    @Test
    void ofSeveralTheEarliestStaysAndTheOthersGo() {
        scene.slack.next("chat.postMessage", reset());
        scene.slack.always(
                "conversations.history",
                okJson(found("i1", "card", "1700000009.000100", "card", "1700000000.000100", "card", "999.000100")));
        scene.write(card("i1"));
        scene.pass(SETTLED);

        assertThat(scene.slack.calls())
                .extracting(SlackStub.Called::method, c -> c.get("ts"))
                .containsExactly(
                        tuple("chat.postMessage", null),
                        tuple("conversations.history", null),
                        tuple("chat.delete", "1700000000.000100"),
                        tuple("chat.delete", "1700000009.000100"),
                        tuple("chat.update", "999.000100"));
        assertThat(scene.entry("i1", "card").messageTs).contains("999.000100");
    }

    @Test
    void aLostAttemptThatLandsLateIsTakenOutAMinuteLater() {
        scene.slack.next("chat.postMessage", reset());
        scene.slack.next(
                "conversations.history",
                okJson(found("i1")),
                aResponse().withStatus(500),
                okJson(found("i1", "card", "1700000000.000100", "card", "1800000000.000001")));
        scene.write(card("i1"));
        scene.pass(SETTLED);
        assertThat(scene.entry("i1", "card").messageTs).contains("1800000000.000001");

        scene.pass(Duration.ofSeconds(59));
        tick();
        assertThat(scene.slack.methods())
                .containsExactly("chat.postMessage", "conversations.history", "chat.postMessage");
        scene.pass(Duration.ofSeconds(1));
        tick();
        scene.pass(Duration.ofSeconds(60));
        tick();

        assertThat(scene.slack.only("chat.delete").form())
                .isEqualTo(Map.of("channel", "C1", "ts", "1700000000.000100"));
        scene.pass(Duration.ofHours(1));
        tick();
        assertThat(scene.slack.methods()).hasSize(6);
    }

    @Test
    void aClaimThatWasHeldTooLongSendsNothing() {
        scene.outbox.put(card("i1"), scene.time.instant());
        scene.outbound.courier().wake();
        scene.slack.always("conversations.history", okJson(found("i1")));
        // between claiming and sending the process stands still, long enough for another to have claimed it
        scene.time.settleBefore(() -> scene.time.jump(Duration.ofSeconds(46)));
        assertThat(scene.slack.methods()).isEmpty();

        scene.pass(Duration.ofSeconds(1));
        assertThat(scene.slack.methods()).containsExactly("chat.postMessage");
    }

    @Test
    void aBrokenPooledConnectionDoesntMakeTheClientSendAgainByItself() {
        scene.write(card("i1"));
        scene.slack.always("chat.postMessage", aResponse().withFault(Fault.EMPTY_RESPONSE));
        scene.pass(Duration.ofSeconds(1));
        scene.write(inThread("i1", "gaps"));

        assertThat(scene.slack.methods()).containsExactly("chat.postMessage", "chat.postMessage");
        assertThat(scene.entry("i1", "gaps").uncertain).isTrue();
    }
}
