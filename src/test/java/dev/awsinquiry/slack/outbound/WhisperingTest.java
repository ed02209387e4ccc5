package dev.awsinquiry.slack.outbound;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static dev.awsinquiry.slack.outbound.Scene.answering;
import static dev.awsinquiry.slack.outbound.Scene.card;
import static dev.awsinquiry.slack.outbound.SlackStub.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.slack.outbound.FakeDeliveries.State;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhisperingTest {

    private static final Post WHISPER = Scene.post("i1", "told", Post.Kind.NOTICE, Post.Place.WHISPER, "<!here> hello");
    private static final String BLOCKS =
            "[{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":"
                    + "[{\"type\":\"text\",\"text\":\"<!here> hello\"}]}]}]";

    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    private String url() {
        return scene.slack.apiUrl().resolve("/commands/1").toString();
    }

    @Test
    void theAnswerToWhatSomebodyDidComesFirst() {
        scene.slack.always("/commands/1", WireMock.ok("ok"));
        scene.write(answering(WHISPER, url()));

        assertThat(scene.slack.only("/commands/1").body())
                .isEqualTo("{\"response_type\":\"ephemeral\",\"text\":\"&lt;!here&gt; hello\","
                        + "\"replace_original\":false,\"delete_original\":false,\"blocks\":" + BLOCKS + "}");
        assertThat(scene.slack.methods()).containsExactly("/commands/1");
        assertThat(scene.entry("i1", "told").state).isEqualTo(State.DONE);
        assertThat(scene.entry("i1", "told").messageTs).isEmpty();
    }

    @Test
    void aLapsedAnswerBecomesAWordInTheThread() {
        scene.write(card("i1"));
        scene.slack.always(
                "/commands/1", aResponse().withStatus(404).withBody("{\"ok\":false,\"error\":\"expired_url\"}"));
        scene.write(answering(WHISPER, url()));

        assertThat(scene.slack.methods()).containsExactly("chat.postMessage", "/commands/1", "chat.postEphemeral");
        assertThat(scene.slack.only("chat.postEphemeral").form())
                .isEqualTo(Map.of(
                        "channel", "C1",
                        "user", "U1",
                        "thread_ts", "1800000000.000001",
                        "text", "&lt;!here&gt; hello",
                        "link_names", "0",
                        "blocks", BLOCKS));
    }

    @Test
    void anAddressOfSomebodyElseIsNeverCalled() {
        scene.write(answering(WHISPER, url().replace("localhost", "127.0.0.1")));

        assertThat(scene.slack.methods()).containsExactly("chat.postEphemeral");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void anAnswerThatIsSentElsewhereIsntFollowedAndGoesAnotherWay(int status) {
        scene.slack.always(
                "/commands/1",
                aResponse().withStatus(status).withHeader("Location", scene.slack.apiUrl() + "elsewhere"));
        scene.write(answering(WHISPER, url()));

        assertThat(scene.slack.methods()).containsExactly("/commands/1", "chat.postEphemeral");
        assertThat(scene.entry("i1", "told").state).isEqualTo(State.DONE);
    }

    @Test
    void aRedirectOfTheWebApiIsntFollowedEither() {
        scene.slack.next(
                "chat.postEphemeral",
                aResponse().withStatus(302).withHeader("Location", scene.slack.apiUrl() + "elsewhere"));
        scene.write(WHISPER);

        assertThat(scene.slack.methods()).containsExactly("chat.postEphemeral");
        assertThat(scene.entry("i1", "told").reason).isEqualTo("http_302");
    }

    @Test
    void whereTheBotIsNoMemberItComesAsADirectMessage() {
        scene.slack.always("chat.postEphemeral", refused("channel_not_found"));
        scene.write(WHISPER);

        assertThat(scene.slack.methods()).containsExactly("chat.postEphemeral", "chat.postMessage");
        assertThat(scene.slack.only("chat.postMessage").form()).containsEntry("channel", "U1");
        assertThat(scene.entry("i1", "told").state).isEqualTo(State.DONE);
        assertThat(scene.told).isEmpty();
    }

    @Test
    void whenEveryWayIsClosedItIsGivenUpInSilence() {
        scene.slack.always("chat.postEphemeral", refused("user_not_in_channel"));
        scene.slack.always("chat.postMessage", refused("messages_tab_disabled"));
        scene.write(WHISPER);

        assertThat(scene.entry("i1", "told").state).isEqualTo(State.GIVEN_UP);
        assertThat(scene.entry("i1", "told").reason).isEqualTo("messages_tab_disabled");
        assertThat(scene.told).isEmpty();
    }

    @Test
    void anOutageEndsItAfterAFewAttempts() {
        scene.slack.always("chat.postEphemeral", aResponse().withStatus(500));
        scene.write(WHISPER);
        scene.pass(Duration.ofHours(1));

        assertThat(scene.slack.methods()).hasSize(5).containsOnly("chat.postEphemeral");
        assertThat(scene.entry("i1", "told").state).isEqualTo(State.GIVEN_UP);
    }

    @Test
    void itWaitsForNobody() {
        scene.slack.next("chat.postMessage", SlackStub.rateLimited(60));
        scene.write(card("i1"), WHISPER);

        assertThat(scene.slack.methods()).containsExactly("chat.postMessage", "chat.postEphemeral");
    }
}
