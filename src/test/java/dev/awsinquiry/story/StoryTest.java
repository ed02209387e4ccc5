package dev.awsinquiry.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One Japanese inquiry, all eight steps, through the real endpoint; its transcript lies under {@code docs/}. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class StoryTest {

    /** 2026-04-15 17:05 in Tokyo. */
    private static final Instant START = Instant.parse("2026-04-15T08:05:00Z");

    private static final Map<String, String> NAMES = Map.of(Seed.TANAKA, "田中", Seed.SATO, "佐藤");

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

    private String card() {
        return Stage.ts(stage.post("card"));
    }

    private void press(Hands person, String name, String key, String actionId, String label) {
        transcript.act(name + "が「" + label + "」を押す");
        Stage.done(person.press(Seed.INCIDENT, Stage.ts(stage.post(key)), actionId));
        look();
    }

    private void reply(Hands person, String words) {
        person.reply(Seed.INCIDENT, card(), words);
        look();
    }

    @Test
    void the_whole_journey() {
        transcript.scene("1–3. フォームを開き、送信する");
        transcript.act("田中が #incident で /aws-inquiry を実行し、件名と How だけを書いて送信する");
        stage.open(stage.tanaka(), Seed.INCIDENT, "/aws-inquiry");
        stage.submit(
                stage.tanaka(),
                Map.of("subject", "本番 API が 502 を返し続けている", "how", "今朝から AWS につながりません。障害など起きていないでしょうか。至急お願いします。"));
        look();
        assertThat(stage.keys()).containsExactly("card", "gaps", "advice");

        transcript.scene("4. スレッドで答える");
        reply(stage.sato(), "了解です、確認します");
        reply(stage.sato(), "2026-04-15 16:40 頃 (JST) から始まって、今も続いています。毎回ではなく、5 回に 1 回くらいです。");
        ObjectNode reply = stage.messages().get(stage.messages().size() - 1);
        transcript.act("佐藤が返信を編集する");
        stage.sato()
                .edit(
                        Seed.INCIDENT,
                        Stage.ts(reply),
                        "2026-04-15 16:40 頃 (JST) から始まって、今も続いています。毎回ではなく、10 回に 3 回くらいです。");
        look();
        reply(
                stage.tanaka(),
                "東京リージョン、アカウントは 1234-5678-9012 です。ALB は arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:loadbalancer/app/prod-api/50dc6c495c0c9188 です。");
        transcript.act("佐藤が「フォームで答える」を押し、残りに答える");
        stage.openBy(stage.sato(), Seed.INCIDENT, Stage.ts(stage.post("gaps")), "answer_gaps");
        stage.submit(
                stage.sato(),
                Map.of(
                        "what",
                        "16:35 に ECS サービスをデプロイした直後からです。",
                        "what_tried",
                        "前のタスク定義に戻しましたが、変わりません。検証環境では起きません。",
                        "who_scope",
                        "everyone",
                        "why",
                        "ターゲットグループは全台 healthy のままなので、ALB 側を疑っています。"));
        look();

        transcript.scene("4–5. 分からないものを記録し、問い合わせ文ができる");
        transcript.act("田中が「分からないもの…」から「影響の大きさ(数字)」を選ぶ");
        Stage.done(
                stage.tanaka().choose(Seed.INCIDENT, Stage.ts(stage.post("gaps")), "not_known", "howmuch.quantified"));
        look();
        press(stage.tanaka(), "田中", "gaps", "undo", "取り消す");
        reply(stage.tanaka(), "注文を受けられず、毎分およそ 200 件の注文が失敗しています。");
        assertThat(stage.keys()).contains("case_text.1", "text.1");

        transcript.scene("6. 起票を記録する");
        transcript.act("田中が「起票した」を押し、ケース 1234567890、緊急度 urgent で記録する");
        stage.slack.clock().forward(Duration.ofMinutes(12));
        stage.openBy(stage.tanaka(), Seed.INCIDENT, Stage.ts(stage.post("text.1")), "mark_filed");
        stage.submit(stage.tanaka(), Map.of("case_id", "1234567890", "severity", "urgent"));
        look();
        transcript.act("30 分たつ");
        stage.forward(Duration.ofMinutes(30));
        look();
        transcript.act("24 分たつ");
        stage.forward(Duration.ofMinutes(24));
        look();
        transcript.act("16 分たつ");
        stage.forward(Duration.ofMinutes(16));
        look();
        assertThat(stage.keys()).contains("target.half", "target.nine_tenths", "target.passed");

        transcript.scene("7. 初回応答が来る");
        press(stage.sato(), "佐藤", "target.passed", "mark_responded", "初回応答が来た");
        transcript.act("佐藤が「時刻を直す」から、5 分前に直す");
        String responded = stage.keys().stream()
                .filter(k -> k.startsWith("responded."))
                .findFirst()
                .orElseThrow();
        stage.openBy(stage.sato(), Seed.INCIDENT, Stage.ts(stage.post(responded)), "correct_time");
        stage.submit(
                stage.sato(),
                Map.of(
                        "responded_at",
                        String.valueOf(stage.slack.clock().instant().getEpochSecond() - 300)));
        look();
        stage.slack.clock().forward(Duration.ofMinutes(10));
        press(stage.tanaka(), "田中", responded, "mark_replied", "返信した");

        transcript.scene("8. 解決する");
        stage.slack.clock().forward(Duration.ofMinutes(40));
        press(stage.tanaka(), "田中", "card", "mark_resolved", "解決した");

        stage.slack.assertNothingRefused();
        GoldenFile.matches(Path.of("docs", "story-ja.md"), heading() + transcript.text());
        theApiTellsTheSame();
    }

    private static String heading() {
        return "# ある問い合わせの一部始終\n\n"
                + "本物のエンドポイントを通した 1 件の問い合わせで、チャンネルとスレッドに見えるものを順に書き出しています。"
                + "テストが毎回この文書と突き合わせます。\n\n";
    }

    private void theApiTellsTheSame() {
        String id = given().auth()
                .oauth2("story")
                .get("/api/inquiries?state=all")
                .then()
                .statusCode(200)
                .body("inquiries.size()", is(1))
                .body("next", equalTo(null))
                .body("inquiries[0].state", is("resolved"))
                .body("inquiries[0].case_id", is("1234567890"))
                .body("inquiries[0].turns", is(1))
                .body("inquiries[0].facts.size()", is(18))
                .body("inquiries[0].facts.'when.exact'", is("stated"))
                .body("inquiries[0].reported_at", is("2026-04-15T08:05:00Z"))
                .body("inquiries[0].filed_at", is("2026-04-15T08:17:00Z"))
                .body("inquiries[0].missing_at_first.size()", is(12))
                .extract()
                .path("inquiries[0].id");
        String text = given().auth()
                .oauth2("story")
                .get("/api/inquiries/" + id + "/text")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=utf-8")
                .header("X-Inquiry-Finished", "true")
                .extract()
                .asString();
        assertThat(List.of(text.split("\n"))).anyMatch(line -> line.contains("本番 API が 502 を返し続けている"));
        given().auth().oauth2("story").get("/api/inquiries?state=open").then().body("inquiries.size()", is(0));
    }
}
