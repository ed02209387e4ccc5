package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.people.AppDoor;
import dev.awsinquiry.sandbox.people.Form;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.sandbox.tour.Tour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TourTest {
    private static final Instant NOW = Instant.parse("2026-04-15T01:55:00Z");

    private final LocalSlack slack = new LocalSlack(SlackSetup.forTests(SandboxClock.stoppedAt(NOW)));
    private final FakeApp app = new FakeApp(slack);
    private final Tour tour = Tour.of(slack);

    @AfterEach
    void close() {
        slack.close();
    }

    /** Does, in few words, what the product does: form, card, the buttons that the tour presses. */
    private AppDoor.Reply product(AppDoor.Request request) {
        if (request.body().startsWith("payload=")) {
            interaction(FakeApp.payload(request));
        } else if (request.contentType().contains("form")) {
            open(Form.read(request.body()).get("trigger_id"), "inquiry_form", "subject", "how");
        }
        return FakeApp.OK;
    }

    private void interaction(JsonNode payload) {
        String pressed = payload.at("/actions/0/action_id").asText();
        String submitted = payload.at("/view/callback_id").asText();
        if (pressed.equals("mark_filed")) {
            open(payload.path("trigger_id").asText(), "filed_form", "case_id");
        } else if (submitted.equals("inquiry_form")) {
            app.post(
                    "C0INCIDENT1",
                    "'text':'card','blocks':[{'type':'actions','elements':[" + button("mark_filed") + ","
                            + button("mark_responded") + "," + button("mark_resolved") + "]}]");
        }
    }

    private static String button(String actionId) {
        return "{'type':'button','action_id':'" + actionId + "','text':{'type':'plain_text','text':'x'}}";
    }

    private void open(String trigger, String callbackId, String... inputs) {
        List<String> blocks = new ArrayList<>();
        for (String input : inputs) {
            blocks.add("{'type':'input','block_id':'" + input
                    + "','label':{'type':'plain_text','text':'l'},'element':{'type':'plain_text_input'}}");
        }
        app.call(
                "views.open",
                "{'trigger_id':'" + trigger + "','view':{'type':'modal','callback_id':'" + callbackId
                        + "','title':{'type':'plain_text','text':'t'},'submit':{'type':'plain_text','text':'s'},'blocks':["
                        + String.join(",", blocks) + "]}}");
    }

    @Test
    void walksThroughTheWholeJourneyWithThePublicNames() {
        app.reacts(this::product);
        tour.start();
        for (int i = 0; i < tour.json().path("of").asInt(); i++) {
            tour.next();
            assertThat(tour.json().path("trouble").asText()).isEmpty();
        }

        assertThat(tour.json().path("done").asBoolean()).isTrue();
        assertThat(app.requests.stream()
                        .filter(request -> request.body().startsWith("payload="))
                        .map(FakeApp::payload)
                        .map(payload -> payload.path("type").asText() + " "
                                + payload.at("/view/callback_id").asText()
                                + payload.at("/actions/0/action_id").asText()))
                .containsExactly(
                        "view_submission inquiry_form",
                        "block_actions mark_filed",
                        "view_submission filed_form",
                        "block_actions mark_responded",
                        "block_actions mark_resolved");
        assertThat(slack.workspace().channel(Seed.INCIDENT).orElseThrow().all())
                .filteredOn(post -> post.userId().equals(Seed.SATO))
                .first()
                .extracting(Post::text)
                .asString()
                .startsWith("2026-04-15 10:30 (JST) 頃から");
        assertThat(slack.clock().instant()).isAfter(NOW);
        assertThat(slack.refusals().list()).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndStaysWhereItIs() {
        app.reacts(request -> new AppDoor.Reply(500, "", false));
        tour.start();
        tour.next();

        ObjectNode state = tour.json();
        assertThat(state.path("at").asInt()).isZero();
        assertThat(state.path("trouble").asText()).contains("dispatch_failed");

        app.reacts(this::product);
        tour.next();
        assertThat(tour.json().path("at").asInt()).isEqualTo(1);
        assertThat(tour.json().path("trouble").asText()).isEmpty();
    }

    @Test
    void explainsEveryStepInBothLanguages() {
        JsonNode steps = Json.of(resource());

        assertThat(steps).hasSizeGreaterThan(8);
        for (JsonNode step : steps) {
            assertThat(step.path("ja").asText()).isNotEmpty().doesNotContain("!", "!", "SLA", "必ず", "保証");
            assertThat(step.path("en").asText()).isNotEmpty().doesNotContain("!", "SLA");
        }
    }

    private static String resource() {
        try (var in = TourTest.class.getResourceAsStream("/sandbox/tour.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
