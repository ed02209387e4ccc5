package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsinquiry.sandbox.people.Form;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.people.Outcome;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Modal;
import dev.awsinquiry.sandbox.webapi.Answer;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormsTest {
    private static final String FORM = """
            {"type":"modal","callback_id":"inquiry_form","private_metadata":"p","notify_on_close":true,
             "title":{"type":"plain_text","text":"問い合わせ"},"submit":{"type":"plain_text","text":"送信"},
             "blocks":[
              {"type":"input","block_id":"subject","label":{"type":"plain_text","text":"件名"},
               "element":{"type":"plain_text_input","action_id":"value","max_length":5}},
              {"type":"input","block_id":"severity","label":{"type":"plain_text","text":"緊急度"},"optional":true,
               "element":{"type":"static_select","action_id":"value",
                "options":[{"text":{"type":"plain_text","text":"高"},"value":"high"},
                           {"text":{"type":"plain_text","text":"低"},"value":"low"}],
                "initial_option":{"text":{"type":"plain_text","text":"高"},"value":"high"}}},
              {"type":"input","block_id":"when_started","label":{"type":"plain_text","text":"いつ"},"optional":true,
               "element":{"type":"datetimepicker","action_id":"value"}}]}
            """;

    private final SandboxClock clock = SandboxClock.stoppedAt(Instant.parse("2026-04-15T01:30:00Z"));
    private final LocalSlack slack = new LocalSlack(SlackSetup.forTests(clock));
    private final FakeApp app = new FakeApp(slack);
    private final Hands tanaka = slack.as(Seed.TANAKA);

    @AfterEach
    void close() {
        slack.close();
    }

    private String trigger() {
        tanaka.slash(Seed.INCIDENT, "/aws-inquiry");
        return Form.read(app.requests.get(app.requests.size() - 1).body()).get("trigger_id");
    }

    private Answer views(String method, String first, String view) {
        return app.call("views." + method, "{" + first + ",'view':" + view.replace('"', '\'') + "}");
    }

    private Answer open(String trigger) {
        return views("open", "'trigger_id':'" + trigger + "'", FORM);
    }

    private Modal shown() {
        return tanaka.form().orElseThrow();
    }

    @Test
    void opensAViewOnceWithinThreeSeconds() {
        String trigger = trigger();
        clock.forward(Duration.ofSeconds(3));
        assertThat(open(trigger).isOk()).isTrue();
        assertThat(open(trigger).error()).isEqualTo("exchanged_trigger_id");

        String late = trigger();
        clock.forward(Duration.ofMillis(3001));
        assertThat(open(late).error()).isEqualTo("expired_trigger_id");
    }

    @Test
    void submitsValuesInTheShapeOfSlack() {
        open(trigger());
        Outcome outcome = tanaka.submit(Map.of("subject", "502", "when_started", "2026-04-15T01:00:00Z"));

        JsonNode payload = app.lastPayload();
        assertThat(outcome.isDone()).isTrue();
        assertThat(tanaka.form()).isEmpty();
        assertThat(payload.path("type").asText()).isEqualTo("view_submission");
        assertThat(payload.path("response_urls").isArray()).isTrue();
        assertThat(payload.at("/view/callback_id").asText()).isEqualTo("inquiry_form");
        assertThat(payload.at("/view/private_metadata").asText()).isEqualTo("p");
        assertThat(payload.at("/view/state/values")).isEqualTo(Json.of("""
                {"subject":{"value":{"type":"plain_text_input","value":"502"}},
                 "severity":{"value":{"type":"static_select",
                   "selected_option":{"text":{"type":"plain_text","text":"高"},"value":"high"}}},
                 "when_started":{"value":{"type":"datetimepicker","selected_date_time":1776214800}}}
                """));
    }

    @Test
    void givesNullForWhatIsLeftEmpty() {
        open(trigger());
        tanaka.submit(Map.of("subject", "502"));

        assertThat(app.lastPayload()
                        .at("/view/state/values/when_started/value/selected_date_time")
                        .isNull())
                .isTrue();
    }

    @Test
    void doesNotSubmitWhatSlacksClientWouldStop() {
        open(trigger());
        int before = app.requests.size();

        assertThat(tanaka.submit(Map.of()).fieldErrors())
                .containsExactly(Map.entry("subject", "Please complete this required field."));
        assertThat(tanaka.submit(Map.of("subject", "123456")).fieldErrors())
                .containsExactly(Map.entry("subject", "This field must be at most 5 characters."));
        assertThat(app.requests).hasSize(before);
        assertThat(tanaka.form()).isPresent();
    }

    @Test
    void showsErrorsAtTheirFieldsAndKeepsTheForm() {
        open(trigger());
        app.answersInteractions(payload -> "{\"response_action\":\"errors\",\"errors\":{\"subject\":\"短く\"}}");

        Outcome outcome = tanaka.submit(Map.of("subject", "502"));

        assertThat(outcome.kind()).isEqualTo(Kind.FIELD_ERRORS);
        assertThat(outcome.fieldErrors()).containsExactly(Map.entry("subject", "短く"));
        assertThat(tanaka.form()).isPresent();
    }

    @Test
    void refusesErrorsForWhatIsNoInput() {
        open(trigger());
        app.answersInteractions(payload -> "{\"response_action\":\"errors\",\"errors\":{\"nothing\":\"x\"}}");

        assertThat(tanaka.submit(Map.of("subject", "502")).kind()).isEqualTo(Kind.FAILED);
        assertThat(slack.refusals().list().get(0).reasons()).containsExactly("[ERROR] errors: no input block nothing");
    }

    @Test
    void keepsTheFormAndItsWordsWhenTheAppIsLate() {
        open(trigger());
        app.reacts(request -> {
            throw new HttpTimeoutException("3 s");
        });

        Outcome outcome = tanaka.submit(Map.of("subject", "502"));

        assertThat(outcome.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(shown().values().json().at("/subject/value/value").asText()).isEqualTo("502");
    }

    @Test
    void updatesPushesAndClears() {
        open(trigger());
        String next = FORM.replace("問い合わせ", "次");
        app.answersInteractions(payload -> "{\"response_action\":\"update\",\"view\":" + next + "}");
        tanaka.submit(Map.of("subject", "502"));
        assertThat(shown().json(slack.workspace().app()).at("/title/text").asText())
                .isEqualTo("次");
        assertThat(shown().values().json().at("/subject/value/value").asText()).isEqualTo("502");

        app.answersInteractions(payload -> "{\"response_action\":\"push\",\"view\":" + FORM + "}");
        String below = shown().id();
        tanaka.submit(Map.of());
        assertThat(shown().previousId()).hasValue(below);
        tanaka.submit(Map.of("subject", "a"));
        assertThat(tanaka.submit(Map.of("subject", "b")).kind()).isEqualTo(Kind.FAILED);
        assertThat(slack.refusals().list()).extracting(one -> one.error()).containsExactly("push_limit_reached");

        app.answersInteractions(payload -> "{\"response_action\":\"clear\"}");
        tanaka.submit(Map.of("subject", "b"));
        assertThat(tanaka.form()).isEmpty();
    }

    @Test
    void updatesByIdAndHashKeepingWhatWasTyped() {
        open(trigger());
        tanaka.fill(Map.of("subject", "502", "severity", "low"));
        Modal modal = shown();
        String hash = modal.hash();
        String id = "'view_id':'" + modal.id() + "','hash':'" + hash + "'";

        assertThat(views("update", id, FORM.replace("いつ", "いつから")).isOk()).isTrue();
        assertThat(views("update", id, FORM).error()).isEqualTo("hash_conflict");
        assertThat(shown().values().json().at("/subject/value/value").asText()).isEqualTo("502");
        assertThat(shown().values()
                        .json()
                        .at("/severity/value/selected_option/value")
                        .asText())
                .isEqualTo("low");
    }

    @Test
    void tellsTheAppThatAFormWasClosed() {
        open(trigger());
        tanaka.close();

        assertThat(app.lastPayload().path("type").asText()).isEqualTo("view_closed");
        assertThat(app.lastPayload().path("is_cleared").asBoolean()).isFalse();
        assertThat(tanaka.form()).isEmpty();
    }

    @Test
    void showsAHomeTabWhoseButtonsReachTheApp() {
        String home =
                "{'type':'home','blocks':[{'type':'actions','block_id':'b','elements':[{'type':'button','action_id':'open','value':'i1','text':{'type':'plain_text','text':'x'}}]}]}";
        assertThat(views("publish", "'user_id':'" + Seed.TANAKA + "'", home).isOk())
                .isTrue();

        tanaka.actInHome("open", null);

        JsonNode payload = app.lastPayload();
        assertThat(payload.at("/container/type").asText()).isEqualTo("view");
        assertThat(payload.at("/view/type").asText()).isEqualTo("home");
        assertThat(payload.at("/actions/0/value").asText()).isEqualTo("i1");
        assertThat(payload.has("response_url")).isFalse();
        assertThat(views("publish", "'user_id':'" + Seed.TANAKA + "','hash':'old'", home)
                        .error())
                .isEqualTo("hash_conflict");
    }

    @Test
    void pressesAButtonWithinAForm() {
        String form = FORM.replace(
                "\"blocks\":[",
                "\"blocks\":[{\"type\":\"actions\",\"block_id\":\"b\",\"elements\":[{\"type\":\"button\",\"action_id\":\"more\",\"text\":{\"type\":\"plain_text\",\"text\":\"x\"}}]},");
        views("open", "'trigger_id':'" + trigger() + "'", form);
        tanaka.fill(Map.of("subject", "502"));

        tanaka.actInForm("more", null);

        JsonNode payload = app.lastPayload();
        assertThat(payload.at("/container/view_id").asText()).isEqualTo(shown().id());
        assertThat(payload.at("/actions/0/action_id").asText()).isEqualTo("more");
        assertThat(payload.at("/view/state/values/subject/value/value").asText())
                .isEqualTo("502");
    }

    @Test
    void refusesViewsThatAreTooLarge() {
        String trigger = trigger();
        String long3000 = "x".repeat(3000);
        StringBuilder blocks = new StringBuilder("{'type':'divider'}");
        for (int i = 0; i < 90; i++) {
            blocks.append(",{'type':'section','text':{'type':'mrkdwn','text':'")
                    .append(long3000)
                    .append("'}}");
        }
        String view = "{'type':'modal','title':{'type':'plain_text','text':'a'},'blocks':[" + blocks + "]}";

        assertThat(views("open", "'trigger_id':'" + trigger + "'", view).error())
                .isEqualTo("view_too_large");
        // the trigger isn't used up by a view that never opened
        assertThat(open(trigger).isOk()).isTrue();
    }
}
