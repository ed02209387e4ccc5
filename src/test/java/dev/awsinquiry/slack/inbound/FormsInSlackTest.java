package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.Outcome;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.state.Modal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People open forms in a Slack that checks what it is given, fill them in, and submit them to a real desk. */
class FormsInSlackTest {

    private static final Map<String, String> BAD_ONE =
            Map.of("subject", "AWS につながりません", "how", "今朝から AWS につながりません。障害など起きていないでしょうか。");

    private final InboundRig rig = new InboundRig();

    @AfterEach
    void close() {
        // that a private channel can't be found is how Slack says that the bot isn't in it
        assertThat(rig.slack.refusals().list())
                .filteredOn(refusal -> !refusal.error().equals("channel_not_found"))
                .isEmpty();
        rig.close();
    }

    private Modal form(String callback) {
        rig.await(callback + " is open", () -> rig.tanaka()
                .form()
                .filter(f -> f.callbackId().equals(callback))
                .isPresent());
        return rig.tanaka().form().orElseThrow();
    }

    private Inquiry submitted() {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
        form("inquiry_form");
        assertThat(rig.tanaka().submit(BAD_ONE).kind()).isEqualTo(Kind.DONE);
        return rig.desk.books.only();
    }

    private static String label(Modal form, String block) {
        for (JsonNode one : form.blocks()) {
            if (one.path("block_id").asText().equals(block)) {
                return one.path("label").path("text").asText();
            }
        }
        throw new AssertionError("no block " + block);
    }

    @Test
    void aCommandBecomesAnInquiry() {
        Inquiry inquiry = submitted();

        assertThat(inquiry.team()).isEqualTo(InboundRig.TEAM);
        assertThat(inquiry.channel()).isEqualTo(Seed.INCIDENT);
        assertThat(inquiry.reporter()).isEqualTo(Seed.TANAKA);
        assertThat(inquiry.language()).isEqualTo(Language.JA);
        assertThat(inquiry.severity()).isEqualTo(Severity.HIGH);
        assertThat(inquiry.latest(Field.HOW).map(Source::text)).contains("今朝から AWS につながりません。障害など起きていないでしょうか。");
        assertThat(rig.whispers(Seed.INCIDENT)).isEmpty();
        assertThat(rig.counts.answered).containsExactly("command /aws-inquiry 200", "form inquiry_form 200");
    }

    @Test
    void aWordChoosesTheLanguage() {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry EN ");
        assertThat(label(form("inquiry_form"), "subject")).isEqualTo("Subject (your question in one sentence)");
        rig.tanaka().submit(BAD_ONE);
        assertThat(rig.desk.books.only().language()).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ヘルプ", "使い方", "？", "--help", "ja 使い方", "Setup", "rehearse", "一覧"})
    void aWordThatAsksForTheHelpGetsIt(String word) {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry help");
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry " + word);
        assertThat(rig.whispers(Seed.INCIDENT)).hasSize(2);
        assertThat(rig.whispers(Seed.INCIDENT).get(0))
                .isEqualTo(rig.whispers(Seed.INCIDENT).get(1));
        assertThat(rig.slack.calls().list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hlep", "Lits", "timelines", "forgot", "lost"})
    void aMistypedWordGetsTheHelpWithTheWayToMeanIt(String word) {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry " + word);
        assertThat(rig.whispers(Seed.INCIDENT)).hasSize(1);
        assertThat(rig.slack.workspace().channel(Seed.INCIDENT).orElseThrow().whispersTo(Seed.TANAKA))
                .first()
                .extracting(post -> post.blocks().toString())
                .asString()
                .contains("「" + word + "」を症状として書くなら、/aws-inquiry ja " + word + " でフォームが開きます。");
        assertThat(rig.slack.calls().list()).isEmpty();
    }

    /** What the open form holds as the symptom. */
    private String symptom() {
        return form("inquiry_form")
                .values()
                .json()
                .path("how")
                .path("value")
                .path("value")
                .asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本番が落ちた", "DBが落ちた", "つながらない", "本番障害", "down", "slow", "とりあえず", "ja lost", "502", "S3"})
    void anyOtherWordBeginsAnInquiry(String said) {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry " + said);
        assertThat(symptom()).isEqualTo(said.replace("ja ", ""));
        assertThat(rig.whispers(Seed.INCIDENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en list, No inquiry is open in this channel. /aws-inquiry starts one.",
        "list en, No inquiry is open in this channel. /aws-inquiry starts one.",
        "List, このチャンネルに、対応中の問い合わせはありません。/aws-inquiry で始められます。",
        "ＬＩＳＴ, このチャンネルに、対応中の問い合わせはありません。/aws-inquiry で始められます。",
        "ｊａ　ｌｉｓｔ, このチャンネルに、対応中の問い合わせはありません。/aws-inquiry で始められます。",
        "EN Timeline, There has been no inquiry in this channel yet. /aws-inquiry starts one.",
        "forget en, There is no inquiry to forget. It works for those that you reported yourself.",
        "forget en 2, There is no inquiry to forget. It works for those that you reported yourself.",
        "en forget ２, There is no inquiry to forget. It works for those that you reported yourself.",
        "ja help, 障害のとき、AWS サポートへの問い合わせ文を一緒に仕上げます。",
        "help en, 'In an outage, I help you finish an inquiry to AWS Support.'",
    })
    void aCommandIsAnsweredInTheLanguageBesideIt(String line, String answer) {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry " + line);
        assertThat(rig.whispers(Seed.INCIDENT)).containsExactly(answer);
        assertThat(rig.slack.calls().list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ｅｎ　遅い, 遅い", "en listing buckets fails, listing buckets fails", "en forget it all, forget it all"})
    void aLanguageBesideWhatIsNoCommandOpensTheForm(String line, String symptom) {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry " + line);
        rig.await("the English form is open", () -> label(form("inquiry_form"), "subject")
                .startsWith("Subject"));
        assertThat(symptom()).isEqualTo(symptom);
    }

    @Test
    void aKeyInTheSentenceIsMaskedBeforeSlackIsShownTheFormAndItsOwnerIsTold() {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry AKIAZ7QWERTYUIOPASDF が使えない");

        assertThat(symptom()).isEqualTo("[masked:aws-access-key] が使えない");
        rig.await("somebody is told", () -> rig.whispers(Seed.INCIDENT).size() == 1);
        assertThat(rig.whispers(Seed.INCIDENT).get(0))
                .isEqualTo("鍵やパスワードと思われる文字列があったので、伏せてフォームに入れました。念のため、元の鍵は無効にして、新しいものに替えるのがおすすめです。 "
                        + "メッセージから始めた場合は、元のメッセージに残っています。書いたご本人しか消せないため、お手数ですが削除をお願いします。");
    }

    @Test
    void aSentenceIsTheBeginningOfAnInquiry() {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry 注文 API が *502* を返す");
        assertThat(symptom()).isEqualTo("注文 API が *502* を返す");
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry en Orders fail & we don't know why");
        rig.await("the English form is open", () -> label(form("inquiry_form"), "subject")
                .startsWith("Subject"));
        assertThat(symptom()).isEqualTo("Orders fail & we don't know why");
    }

    @Test
    void listsTheOpenInquiriesWithLinks() {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry list");
        submitted();
        rig.desk.books.cardStands("1776239400.000100");
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry list");

        List<dev.awsinquiry.sandbox.state.Post> seen =
                rig.slack.workspace().channel(Seed.INCIDENT).orElseThrow().whispersTo(Seed.TANAKA);
        assertThat(seen).hasSize(2);
        assertThat(seen.get(1).blocks().toString())
                .contains("AWS につながりません")
                .contains("https://sandbox.slack.com/archives/C0INCIDENT1/p1776239400000100");
    }

    @Test
    void aMessageBecomesTheSymptom() {
        String ts = rig.slack
                .as(Seed.SATO)
                .say(Seed.INCIDENT, "<@U0TANAKA001> 502 が *多発* & 復旧せず")
                .ts();
        rig.tanaka().shortcut(Seed.INCIDENT, ts, "inquiry_from_message");
        form("inquiry_form");
        rig.tanaka().submit(Map.of("subject", "502"));

        assertThat(rig.desk.books.only().latest(Field.HOW).map(Source::text).orElse(""))
                .endsWith("502 が *多発* & 復旧せず");
    }

    @Test
    void saysWhatCanNotBeTakenBesideTheInput() {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
        form("inquiry_form");
        Outcome outcome = rig.tanaka().submit(Map.of("subject", "x", "how", "y", "where_account", "本番アカウント"));

        assertThat(outcome.kind()).isEqualTo(Kind.FIELD_ERRORS);
        assertThat(outcome.fieldErrors()).containsOnlyKeys("where_account");
        assertThat(outcome.fieldErrors().get("where_account")).contains("12 桁");
        assertThat(rig.desk.books.size()).isZero();

        assertThat(rig.tanaka()
                        .submit(Map.of("where_account", "1234-5678-9012"))
                        .kind())
                .isEqualTo(Kind.DONE);
    }

    @Test
    void keepsTheFormOpenWhenTheBooksAreAway() {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
        form("inquiry_form");
        rig.desk.books.away(true);
        Outcome outcome = rig.tanaka().submit(BAD_ONE);

        assertThat(outcome.kind()).isEqualTo(Kind.FIELD_ERRORS);
        assertThat(outcome.fieldErrors()).isEqualTo(Map.of("subject", "保存できませんでした。入力はこの画面に残っています。少し待って、もう一度送信してください。"));
        rig.desk.books.away(false);
        assertThat(rig.tanaka().submit(Map.of()).kind()).isEqualTo(Kind.DONE);
        assertThat(rig.desk.books.only().subject()).isEqualTo("AWS につながりません");
    }

    @Test
    void editsWithWhatIsKnown() {
        submitted();
        String card = rig.show("card");
        rig.tanaka().press(Seed.INCIDENT, card, "edit_inquiry");
        Modal edit = form("inquiry_form");
        assertThat(edit.values()
                        .json()
                        .path("subject")
                        .path("value")
                        .path("value")
                        .asText())
                .isEqualTo("AWS につながりません");
        rig.tanaka().submit(Map.of("subject", "本番 API が 502 を返す", "severity", "urgent"));

        assertThat(rig.desk.books.only().subject()).isEqualTo("本番 API が 502 を返す");
        assertThat(rig.desk.books.only().severity()).isEqualTo(Severity.URGENT);
    }

    @Test
    void asksForWhatIsMissing() {
        submitted();
        String gaps = rig.show("gaps");
        rig.tanaka().press(Seed.INCIDENT, gaps, "answer_gaps");
        form("gaps_form");
        rig.tanaka().submit(Map.of("where_region", "ap-northeast-1", "where_resources", "i-0123456789abcdef0"));

        Inquiry inquiry = rig.desk.books.only();
        assertThat(inquiry.latest(Field.WHERE_REGION).map(Source::text)).contains("ap-northeast-1");
        assertThat(inquiry.latest(Field.WHERE_RESOURCES).map(Source::text)).contains("i-0123456789abcdef0");
    }

    @Test
    void recordsTheCaseTheReplyAndTheTime() {
        submitted();
        rig.tanaka().press(Seed.INCIDENT, rig.show("card"), "mark_filed");
        form("filed_form");
        assertThat(rig.tanaka().submit(Map.of("case_id", "1234567890")).kind()).isEqualTo(Kind.DONE);
        assertThat(rig.desk.books.only().aws().filing().orElseThrow().at()).isEqualTo(rig.desk.clock.instant());

        rig.desk.clock.move(java.time.Duration.ofMinutes(42));
        rig.desk.desk.marks().responded(rig.press());
        String responded =
                rig.show(rig.desk.books.only().lastMark().orElseThrow().noticeKey());

        rig.tanaka().press(Seed.INCIDENT, responded, "correct_time");
        form("responded_form");
        String earlier =
                String.valueOf(rig.desk.clock.instant().minusSeconds(600).getEpochSecond());
        assertThat(rig.tanaka().submit(Map.of("responded_at", earlier)).kind()).isEqualTo(Kind.DONE);
        assertThat(rig.desk.books.only().aws().respondedAt())
                .contains(rig.desk.clock.instant().minusSeconds(600));

        rig.tanaka().press(Seed.INCIDENT, responded, "draft_reply");
        form("reply_form");
        Outcome blank = rig.tanaka().submit(Map.of("questions", "いつからですか", "answers", "  "));
        assertThat(blank.fieldErrors()).containsOnlyKeys("answers");
        assertThat(rig.tanaka().submit(Map.of("answers", "16:40 JST からです")).kind())
                .isEqualTo(Kind.DONE);
        assertThat(rig.desk.books.keys()).anyMatch(key -> key.startsWith("reply_text."));
    }

    @Test
    void refusesATimeInTheFutureBesideTheInput() {
        submitted();
        rig.tanaka().press(Seed.INCIDENT, rig.show("card"), "mark_filed");
        form("filed_form");
        String later = String.valueOf(rig.desk.clock.instant().plusSeconds(3600).getEpochSecond());
        assertThat(rig.tanaka().submit(Map.of("filed_at", later)).fieldErrors()).containsOnlyKeys("filed_at");
    }

    @Test
    void opensNoFilingFormForACaseThatWasAnsweredUnlessItsNumberIsStillOpen() {
        submitted();
        String card = rig.show("card");
        rig.tanaka().press(Seed.INCIDENT, card, "mark_filed");
        form("filed_form");
        assertThat(rig.tanaka().submit(Map.of("case_id", "")).kind()).isEqualTo(Kind.DONE);
        rig.desk.desk.marks().responded(rig.press());

        rig.tanaka().press(Seed.INCIDENT, card, "mark_filed");
        form("filed_form");
        assertThat(rig.tanaka().submit(Map.of("case_id", "1234567890")).kind()).isEqualTo(Kind.DONE);
        assertThat(rig.desk.books.only().aws().filing().orElseThrow().caseId()).isEqualTo("1234567890");

        int opened = rig.slack.calls().of("views.open").size();
        rig.tanaka().press(Seed.INCIDENT, card, "mark_filed");
        rig.await("somebody is told", () -> rig.whispers(Seed.INCIDENT).size() == 1);
        assertThat(rig.slack.calls().of("views.open")).hasSize(opened);
    }

    @Test
    void opensNoFormAboutWhatIsResolved() {
        submitted();
        String card = rig.show("card");
        rig.desk.desk.marks().resolved(rig.press());
        rig.tanaka().press(Seed.INCIDENT, card, "edit_inquiry");

        rig.await("somebody is told", () -> rig.whispers(Seed.INCIDENT).size() == 1);
        assertThat(rig.tanaka().form()).isEmpty();
        assertThat(rig.slack.calls().of("views.open")).hasSize(1);
    }

    @Test
    void whatWasTypedStaysOnTheScreenWhenSomebodyResolvedItMeanwhile() {
        submitted();
        rig.tanaka().press(Seed.INCIDENT, rig.show("gaps"), "answer_gaps");
        form("gaps_form");
        rig.desk.desk.marks().resolved(rig.press());
        Outcome late = rig.tanaka().submit(Map.of("where_resources", "i-0123456789abcdef0"));

        assertThat(late.kind()).isEqualTo(Kind.FIELD_ERRORS);
        assertThat(late.fieldErrors()).containsValue("この問い合わせは解決済みです。続きがあるときは、カードの「再開する」で開き直せます。");
        assertThat(rig.whispers(Seed.INCIDENT)).isEmpty();

        rig.desk.desk.marks().reopened(rig.press());
        assertThat(rig.tanaka().submit(Map.of()).kind()).isEqualTo(Kind.DONE);
        assertThat(rig.desk.books.only().latest(Field.WHERE_RESOURCES).map(Source::text))
                .contains("i-0123456789abcdef0");
    }

    @Test
    void theSameCaseRecordedTwiceClosesTheForm() {
        submitted();
        String card = rig.show("card");
        rig.tanaka().press(Seed.INCIDENT, card, "mark_filed");
        form("filed_form");
        assertThat(rig.tanaka().submit(Map.of("case_id", "1234567890")).kind()).isEqualTo(Kind.DONE);
        rig.tanaka().press(Seed.INCIDENT, card, "mark_filed");
        form("filed_form");
        assertThat(rig.tanaka().submit(Map.of()).kind()).isEqualTo(Kind.DONE);

        rig.await("somebody is told", () -> rig.whispers(Seed.INCIDENT).size() == 1);
        assertThat(rig.whispers(Seed.INCIDENT)).containsExactly("ケース 1234567890 は、もう起票済みとして記録されています。");
    }
}
