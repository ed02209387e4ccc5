package dev.awsinquiry.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.desk.Press;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.Outcome;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What tired people do, and what breaks under them. */
@QuarkusTest
@TestProfile(StoryProfile.class)
@TestInstance(Lifecycle.PER_CLASS)
class EdgesTest {

    @Inject
    Desk desk;

    @Inject
    Deliveries deliveries;

    @TestHTTPResource("/slack/events")
    String eventsUrl;

    @ConfigProperty(name = "aws-inquiry.data-dir")
    String dataDir;

    private Stage stage;

    @BeforeAll
    void open() {
        stage = new Stage(Instant.parse("2026-04-16T01:00:00Z"), eventsUrl, desk, deliveries);
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @AfterEach
    void closeForms() {
        if (stage.tanaka().form().isPresent()) {
            stage.tanaka().closeAll();
        }
    }

    private void report(String channel, String subject, String how) {
        stage.open(stage.tanaka(), channel, "/aws-inquiry");
        stage.submit(stage.tanaka(), Map.of("subject", subject, "how", how));
    }

    @Test
    void words_appear_as_typed_and_ping_nobody() {
        String typed = "<!channel> *太字* `code` <https://example.com|ここ> & @here ```";
        report(Seed.INCIDENT, typed, typed);
        stage.settle();

        ObjectNode card = stage.post("card");
        assertThat(card.path("text").asText()).contains("&lt;!channel&gt;").doesNotContain("<!channel>");
        assertThat(card.path("blocks").toString())
                .contains("<!channel> *太字* `code` <https://example.com|ここ> & @here ```");
        assertThat(card.path("blocks").toString()).doesNotContain("mrkdwn");
    }

    @Test
    void where_the_bot_is_not_a_member_nothing_typed_is_lost() {
        stage.open(stage.tanaka(), Seed.PRIVATE, "/aws-inquiry");
        stage.submit(stage.tanaka(), Map.of("subject", "DB につながらない", "how", "接続が時間切れになる"));
        stage.settle();
        assertThat(stage.slack.messages(Seed.PRIVATE))
                .allMatch(m -> Stage.keyOf(m).isEmpty());

        stage.tanaka()
                .invite(Seed.PRIVATE, stage.slack.slack().workspace().app().botUserId());
        stage.slack.await(
                "the card", () -> stage.slack.latest("gaps", Seed.PRIVATE).isPresent());
        stage.slack.settle();

        List<String> keys = stage.slack.messages(Seed.PRIVATE).stream()
                .map(Stage::keyOf)
                .filter(k -> !k.isEmpty())
                .toList();
        assertThat(keys).containsExactly("card", "gaps");
    }

    @Test
    void with_the_database_away_the_form_stays_open_with_a_sentence() throws Exception {
        stage.open(stage.tanaka(), Seed.INCIDENT, "/aws-inquiry");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + dataDir + "/aws-inquiry.db");
                Statement lock = other.createStatement()) {
            lock.execute("begin immediate");

            Outcome outcome = stage.tanaka().submit(Map.of("subject", "遅い", "how", "とても遅い"));

            assertThat(outcome.kind()).isEqualTo(Outcome.Kind.FIELD_ERRORS);
            assertThat(outcome.fieldErrors())
                    .containsExactly(Map.entry("subject", "保存できませんでした。入力はこの画面に残っています。少し待って、もう一度送信してください。"));
            lock.execute("rollback");
        }

        stage.submit(stage.tanaka(), Map.of("subject", "遅い", "how", "とても遅い"));
        stage.settle();
        assertThat(stage.post("card").toString()).contains("「遅い」");
    }

    @Test
    void a_pasted_key_is_masked_and_only_its_owner_is_told() {
        report(Seed.INCIDENT, "認証できない", "AKIAIOSFODNN7ABCDEFG を使うと InvalidClientTokenId になります。");
        stage.settle();

        assertThat(stage.messages().toString()).doesNotContain("AKIAIOSFODNN7ABCDEFG");
        assertThat(stage.whispersTo(Seed.TANAKA, Seed.INCIDENT)).anyMatch(w -> w.contains("伏せて記録しました"));
        assertThat(stage.whispersTo(Seed.SATO, Seed.INCIDENT)).isEmpty();
    }

    @Test
    void an_account_id_that_is_none_comes_back_on_its_own_field() {
        stage.open(stage.tanaka(), Seed.INCIDENT, "/aws-inquiry");

        Outcome outcome = stage.tanaka().submit(Map.of("subject", "遅い", "how", "遅い", "where_account", "12345"));

        assertThat(outcome.fieldErrors())
                .containsExactly(Map.entry("where_account", "アカウント ID は数字 12 桁です(ハイフンは入っていてもかまいません)。例: 123456789012"));
    }

    @Test
    void english_is_spoken_where_it_is_asked_for() {
        stage.open(stage.tanaka(), Seed.INCIDENT, "/aws-inquiry en");
        stage.submit(stage.tanaka(), Map.of("subject", "API returns 502", "how", "502 since this morning"));
        stage.settle();

        assertThat(stage.post("gaps").toString()).contains("Date and time");
    }

    @Test
    void unknown_words_get_the_help_and_the_list_names_what_is_open() {
        report(Seed.INCIDENT, "一覧に出る件", "遅い");
        stage.settle();

        Stage.done(stage.tanaka().slash(Seed.INCIDENT, "/aws-inquiry hlep"));
        Stage.done(stage.tanaka().slash(Seed.INCIDENT, "/aws-inquiry list"));

        assertThat(stage.whispersTo(Seed.TANAKA, Seed.INCIDENT))
                .anyMatch(w -> w.contains("/aws-inquiry list"))
                .anyMatch(w -> w.contains("一覧に出る件"));
    }

    @Test
    void a_stale_button_is_answered_and_changes_nothing() {
        report(Seed.INCIDENT, "閉じる件", "遅い");
        stage.settle();
        Stage.done(stage.tanaka().press(Seed.INCIDENT, Stage.ts(stage.post("card")), "mark_resolved"));
        stage.settle();
        List<String> before = stage.keys();

        desk.marks().finishNow(new Press("T", Seed.INCIDENT, Seed.SATO, "nobody", Optional.empty()));
        stage.sato().reply(Seed.INCIDENT, Stage.ts(stage.post("card")), "東京リージョンです");
        stage.settle();

        assertThat(stage.keys()).isEqualTo(before);
    }
}
