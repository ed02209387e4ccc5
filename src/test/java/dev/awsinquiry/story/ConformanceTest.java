package dev.awsinquiry.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.blocks.Interactive;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.webapi.Calls.Call;
import dev.awsinquiry.text.Actions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Says everything that the product can say and opens every form, with inputs as long as the forms take them, in a Slack
 * that refuses what is over its limits.
 */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
@TestProfile(StoryProfile.class)
class ConformanceTest {

    /** 2026-04-15 17:05 in Tokyo. */
    private static final Instant START = Instant.parse("2026-04-15T08:05:00Z");

    /** Raises about everything that can be raised. */
    private static final String FLAGGED = "今朝から Name タグが web-01 の RDS につながりません。至急お願いします。ap-northeast-1c は大丈夫でしょうか。"
            + "弊社も影響を受けたのでしょうか。根本原因と再発防止策を教えてください。コンソールを見てください。"
            + "password=hunter2hunter2 Multi-AZ と Auto Scaling を使っています。";

    private static final List<String> FORMS =
            List.of("inquiry_form", "gaps_form", "filed_form", "responded_form", "reply_form", "explanation");

    /** The most that {@code chat.update} takes beside blocks. */
    private static final int MAX_TEXT = 4_000;

    @Inject
    Desk desk;

    @Inject
    Deliveries deliveries;

    @TestHTTPResource("/slack/events")
    String eventsUrl;

    private Stage stage;

    @BeforeAll
    void open() {
        stage = new Stage(START, eventsUrl, desk, deliveries);
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 本番の注文が止まっています。",
        "ja, 😀🧑‍🚒",
        "ja, ﷽",
        "en, '<!channel> *b* _i_ ~s~ `c` &amp; <@U0TANAKA001> <https://a.example|b> > '",
        "en, a",
        "en, ```",
    })
    void slackTakesAllOfIt(String language, String unit) {
        ask(language, unit);
        answer(unit);
        file();
        remind();
        hearAndResolve(unit);
        lookAround();

        assertThat(sent().map(call ->
                        json(call, "metadata").at("/event_payload/kind").asText()))
                .contains(Arrays.stream(Post.Kind.values()).map(Post.Kind::id).toArray(String[]::new));
        assertThat(Stream.concat(sent().flatMap(ConformanceTest::controls), inViews()))
                // what stands in answers to one person alone is pressed in ForgottenTest
                .contains(Arrays.stream(actions())
                        .filter(id -> !id.startsWith("forget_") && !id.equals("keep_inquiry"))
                        .toArray(String[]::new));
        assertThat(calls("views.open")
                        .map(call -> json(call, "view").path("callback_id").asText()))
                .contains(FORMS.toArray(String[]::new));
        assertThat(sent()).allMatch(call -> call.args().path("text").asText().length() <= MAX_TEXT);
    }

    /** The form with every text as long as it may be, then the list of gaps, a reply and chatter. */
    private void ask(String language, String unit) {
        stage.open(stage.tanaka(), Seed.INCIDENT, "/aws-inquiry " + language);
        stage.submit(
                stage.tanaka(),
                Map.of(
                        Field.SUBJECT.id(),
                        repeated("", unit, Field.SUBJECT_LIMIT),
                        Field.HOW.id(),
                        repeated(FLAGGED, unit, Field.TEXT_LIMIT),
                        Field.WHERE_RESOURCES.id(),
                        repeated("", unit, Field.TEXT_LIMIT)));
        stage.settle();
        stage.sato().reply(Seed.INCIDENT, card(), "了解です");
        stage.sato().reply(Seed.INCIDENT, card(), repeated("2026-04-15 16:40 JST から発生。", unit, 12_000));
        stage.settle();
        press("gaps", Actions.INCLUDE_REPLIES);
        Stage.done(stage.tanaka().choose(Seed.INCIDENT, card(), Actions.SET_OWNER, Seed.SATO));
        stage.settle();
        explain();
        String fact = Interactive.in(stage.post("gaps").path("blocks")).stream()
                .filter(one -> one.actionId().equals(Actions.NOT_KNOWN))
                .findFirst()
                .orElseThrow()
                .options()
                .get(0)
                .path("value")
                .asText();
        Stage.done(stage.tanaka().choose(Seed.INCIDENT, ts("gaps"), Actions.NOT_KNOWN, fact));
        stage.settle();
    }

    /** What was understood of all those words, and one of it dropped. */
    private void explain() {
        stage.openBy(stage.sato(), Seed.INCIDENT, ts("gaps"), Actions.EXPLAIN_READING);
        Stage.done(stage.sato().actInForm(Actions.MISREAD, "when.exact"));
        stage.settle();
        press("gaps", Actions.UNDO);
        stage.sato().closeAll();
    }

    private void answer(String unit) {
        stage.openBy(stage.sato(), Seed.INCIDENT, ts("gaps"), Actions.ANSWER_GAPS);
        Map<String, String> answers = new HashMap<>();
        for (Interactive input :
                Interactive.in(stage.sato().form().orElseThrow().blocks())) {
            if (input.type().equals("plain_text_input") && !input.blockId().equals(Field.WHERE_ACCOUNT.id())) {
                int limit = input.element().path("max_length").asInt(Field.TEXT_LIMIT);
                answers.put(input.blockId(), repeated("", unit, limit));
            }
        }
        assertThat(answers).hasSizeGreaterThan(2);
        stage.submit(stage.sato(), answers);
        stage.settle();
        if (!controlsOf("gaps").contains(Actions.FINISH_NOW)) {
            throw new AssertionError("nothing is missing");
        }
        press("gaps", Actions.FINISH_NOW);
        stage.sato().reply(Seed.INCIDENT, card(), repeated("検証環境では再起動したら直りました。", unit, Field.TEXT_LIMIT));
        stage.settle();
        press("newer.1", Actions.POST_NEWER_TEXT);
        stage.openBy(stage.tanaka(), Seed.INCIDENT, card(), Actions.EDIT_INQUIRY);
        stage.submit(stage.tanaka(), Map.of(Field.WHY_GOAL.id(), repeated("", unit, Field.TEXT_LIMIT)));
        stage.settle();
        assertThat(stage.keys()).contains("case_text.1", "case_text.3", "case_text.3.2", "text.3");
    }

    private void file() {
        stage.openBy(stage.tanaka(), Seed.INCIDENT, ts("text.3"), Actions.MARK_FILED);
        stage.submit(stage.tanaka(), Map.of("case_id", "123456789012345678"));
        stage.settle();
    }

    /** All reminders of the target; one is put off. */
    private void remind() {
        stage.forward(Duration.ofMinutes(125));
        Stage.done(stage.tanaka().choose(Seed.INCIDENT, ts("target.half"), Actions.SNOOZE_REMINDER, "PT15M"));
        stage.forward(Duration.ofMinutes(95));
        stage.forward(Duration.ofMinutes(60));
        assertThat(stage.keys()).contains("target.half", "target.passed");
    }

    private void hearAndResolve(String unit) {
        press("target.passed", Actions.MARK_RESPONDED);
        String responded = latest("responded.");
        stage.openBy(stage.sato(), Seed.INCIDENT, ts(responded), Actions.CORRECT_TIME);
        long earlier = stage.slack.clock().instant().getEpochSecond() - 300;
        stage.submit(stage.sato(), Map.of("responded_at", String.valueOf(earlier)));
        stage.settle();
        stage.openBy(stage.sato(), Seed.INCIDENT, ts(latest("responded.")), Actions.DRAFT_REPLY);
        stage.submit(
                stage.sato(),
                Map.of(
                        "questions", repeated("", unit, Field.TEXT_LIMIT),
                        "answers", repeated("", unit, Field.TEXT_LIMIT)));
        stage.settle();
        stage.forward(Duration.ofDays(2));
        stage.forward(Duration.ofDays(3));
        press(latest("responded."), Actions.MARK_REPLIED);
        stage.forward(Duration.ofDays(2));
        press("card", Actions.MARK_RESOLVED);
        press("card", Actions.REOPEN);
        press(latest("reopened."), Actions.UNDO);
    }

    /** What one person alone is told. */
    private void lookAround() {
        for (String line : List.of("/aws-inquiry list", "/aws-inquiry help")) {
            Stage.done(stage.tanaka().slash(Seed.INCIDENT, line));
        }
        stage.tanaka().openHome();
        stage.settle();
    }

    private void press(String key, String action) {
        Stage.done(stage.tanaka().press(Seed.INCIDENT, ts(key), action));
        stage.settle();
    }

    private String latest(String prefix) {
        return stage.keys().stream()
                .filter(key -> key.startsWith(prefix))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError(prefix + " among " + stage.keys()));
    }

    private String ts(String key) {
        return Stage.ts(stage.post(key));
    }

    private String card() {
        return ts("card");
    }

    /** As long as Slack's client lets it be; a pair of surrogates stays whole. */
    private static String repeated(String start, String unit, int length) {
        String all = start + unit.repeat(length / unit.length() + 1);
        int end = Character.isHighSurrogate(all.charAt(length - 1)) ? length - 1 : length;
        return all.substring(0, end);
    }

    private List<String> controlsOf(String key) {
        return Interactive.in(stage.post(key).path("blocks")).stream()
                .map(Interactive::actionId)
                .toList();
    }

    private Stream<Call> sent() {
        return Stream.of("chat.postMessage", "chat.update").flatMap(this::calls);
    }

    private Stream<Call> calls(String method) {
        return stage.slack.slack().calls().of(method).stream();
    }

    /** What can be pressed in a view. */
    private Stream<String> inViews() {
        return Stream.of("views.open", "views.update")
                .flatMap(this::calls)
                .flatMap(call -> Interactive.in(json(call, "view").path("blocks")).stream())
                .map(Interactive::actionId);
    }

    private static Stream<String> controls(Call call) {
        return Interactive.in(json(call, "blocks")).stream().map(Interactive::actionId);
    }

    private static JsonNode json(Call call, String name) {
        JsonNode given = call.args().path(name);
        return given.isTextual() ? Json.of(given.asText()) : given;
    }

    private static String[] actions() {
        return Arrays.stream(Actions.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(ConformanceTest::value)
                .toArray(String[]::new);
    }

    private static String value(java.lang.reflect.Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
