package dev.awsinquiry.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.testkit.GoldenFile;
import dev.awsinquiry.testkit.Transcript;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole life of an urgent case, by moving the clock: every kind of reminder, and two turns. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class UrgentCaseTest {

    /** Wednesday 2026-04-15, 10:00 in Tokyo. */
    private static final Instant START = Instant.parse("2026-04-15T01:00:00Z");

    private static final Map<String, String> NAMES = Map.of(Seed.TANAKA, "田中", Seed.SATO, "佐藤");

    private static final String HEADING = "# 緊急のケースの一生\n\n"
            + "時計だけを進めて、緊急度 urgent の問い合わせがたどる道を、リマインドを中心に書き出しています。"
            + "テストが毎回この文書と突き合わせます。何をいつ知らせるかは [reminders.md](reminders.md) にあります。\n\n";

    /** Forms have other ids every time. */
    private static final Pattern FORM = Pattern.compile("(`reply_(?:text|note)\\.)V[0-9A-Z]+");

    @Inject
    Desk desk;

    @Inject
    Deliveries deliveries;

    @TestHTTPResource("/slack/events")
    String eventsUrl;

    private Stage stage;
    private final Transcript transcript = new Transcript(id -> NAMES.getOrDefault(id, "aws-inquiry"));

    @BeforeEach
    void open() {
        stage = new Stage(START, eventsUrl, desk, deliveries);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void look() {
        stage.settle();
        transcript.look(stage.messages());
    }

    private void passes(Duration time, String words, String reminder) {
        transcript.act(words + "たつ");
        stage.forward(time);
        look();
        assertThat(stage.keys()).last().isEqualTo(reminder);
    }

    private void press(Hands person, String what, String key, String action) {
        transcript.act(what);
        Stage.done(person.press(Seed.INCIDENT, Stage.ts(stage.post(key)), action));
        look();
    }

    private void fill(Hands person, String what, String key, String action, Map<String, String> values) {
        transcript.act(what);
        stage.openBy(person, Seed.INCIDENT, Stage.ts(stage.post(key)), action);
        stage.submit(person, values);
        look();
    }

    private void own(Hands person, String what, String owner) {
        transcript.act(what);
        Stage.done(person.choose(Seed.INCIDENT, Stage.ts(stage.post("card")), "set_owner", owner));
        look();
    }

    private String latest(String prefix) {
        return stage.keys().stream()
                .filter(key -> key.startsWith(prefix))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    void from_the_first_gap_to_the_last_chance_to_reopen() {
        transcript.scene("足りないまま時間がたつ");
        transcript.act("田中が緊急度 urgent で送信する");
        stage.open(stage.tanaka(), Seed.INCIDENT, "/aws-inquiry");
        stage.submit(
                stage.tanaka(),
                Map.of("subject", "注文 API が 502 を返す", "severity", "urgent", "how", "朝から注文 API が 502 を返しています。"));
        look();
        passes(Duration.ofMinutes(5), "5 分", "facts_missing.1");
        passes(Duration.ofMinutes(10), "10 分", "facts_missing.2");

        transcript.scene("仕上げたが、起票されない");
        press(stage.tanaka(), "田中が「このまま仕上げる」を押す", "facts_missing.2", "finish_now");
        passes(Duration.ofMinutes(15), "15 分", "not_filed");

        transcript.scene("初回応答の目標が動く");
        fill(
                stage.tanaka(),
                "田中が「起票した」を押し、ケース 1234567890 で記録する",
                "not_filed",
                "mark_filed",
                Map.of("case_id", "1234567890", "severity", "urgent"));
        own(stage.tanaka(), "田中がカードの「担当を選ぶ…」で佐藤を選ぶ", Seed.SATO);
        passes(Duration.ofMinutes(30), "30 分", "target.half");
        passes(Duration.ofMinutes(24), "24 分", "target.nine_tenths");
        passes(Duration.ofMinutes(6), "6 分", "target.passed");

        transcript.scene("質問だけの初回応答が来て、答える");
        press(stage.sato(), "佐藤が「初回応答が来た」を押す", "target.passed", "mark_responded");
        passes(Duration.ofMinutes(30), "30 分", "waiting_for_us.2.1");
        fill(
                stage.sato(),
                "佐藤が「返信を下書きする」を押し、質問を貼り付けて答える",
                "waiting_for_us.2.1",
                "draft_reply",
                Map.of(
                        "questions",
                        "お問い合わせありがとうございます。\n1. 発生日時とタイムゾーン\n2. ALB の ARN\n3. 影響の範囲\nよろしくお願いいたします。",
                        "answers",
                        "1. 2026-04-15 09:40 (JST) から継続中\n3. 全利用者"));
        press(stage.sato(), "佐藤が「返信した」を押す", latest("reply_note."), "mark_replied");

        transcript.scene("目標のない応答を待つ");
        passes(Duration.ofHours(1), "1 時間", "waiting_for_aws.2.1");
        press(stage.tanaka(), "田中が「応答が来た」を押す", "waiting_for_aws.2.1", "mark_responded");

        transcript.scene("解決し、開き直せる日が過ぎていく");
        press(stage.tanaka(), "田中が「解決した」を押す", latest("responded."), "mark_resolved");
        passes(Duration.ofDays(12), "12 日", "reopen_lapses.2026-04-15");

        assertThat(inTheChannelToo()).containsExactly("target.passed", "responded.3");
        stage.slack.assertNothingRefused();
        GoldenFile.matches(
                Path.of("docs", "urgent-case-ja.md"),
                HEADING + FORM.matcher(transcript.text()).replaceAll("$1…"));
    }

    private List<String> inTheChannelToo() {
        return stage.messages().stream()
                .filter(message -> message.path("subtype").asText().equals("thread_broadcast"))
                .map((ObjectNode message) -> Stage.keyOf(message))
                .toList();
    }
}
