package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.InquirySubmission;
import dev.awsinquiry.desk.Press;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.webapi.Faults.Weather;
import dev.awsinquiry.testkit.DeskFixture;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slack or the database fails; whoever waits for an answer gets one. */
class FailuresTest {

    private static final String TOO_LATE = "Slack の応答が遅れ、フォームを開けませんでした。";
    private static final String REFUSED = "Slack がこのアプリにフォームを開くことを許していません。";
    private static final String OTHERWISE = "フォームを開けませんでした。まだ何も失われていません。";

    private final InboundRig rig = new InboundRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @ParameterizedTest
    @CsvSource({
        "expired_trigger_id, " + TOO_LATE,
        "missing_scope, " + REFUSED,
        "token_revoked, " + REFUSED,
        "invalid_arguments, " + OTHERWISE
    })
    void aFormThatSlackRefusesBecomesASentenceThatSaysWhetherToTryAgain(String error, String sentence) {
        rig.slack.faults().refuseNext("views.open", error, false);
        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry").kind()).isEqualTo(Kind.DONE);

        rig.await("somebody is told", () -> rig.whispers(Seed.INCIDENT).size() == 1);
        assertThat(rig.whispers(Seed.INCIDENT).get(0))
                .startsWith(sentence)
                .contains(sentence.equals(TOO_LATE) ? "もう一度" : error);
        assertThat(rig.slack.calls().of("chat.postEphemeral")).isEmpty();
    }

    @Test
    void aConnectionThatWentStaleIsTriedAgain() {
        rig.slack.faults().breakNext("views.open", false);
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
        rig.await("the form is open", () -> rig.tanaka().form().isPresent());
        assertThat(rig.whispers(Seed.INCIDENT)).isEmpty();
    }

    @Test
    void acknowledgesWhileSlackIsDown() {
        rig.slack.faults().weather(Weather.DOWN);
        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry").kind()).isEqualTo(Kind.DONE);
        assertThat(rig.counts.answered).containsExactly("command /aws-inquiry 200");
        rig.await("somebody is told", () -> rig.whispers(Seed.INCIDENT).size() == 1);
    }

    @Test
    void aCommandSaysThatTheBooksAreAway() {
        rig.desk.books.away(true);
        assertThat(rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry list").kind())
                .isEqualTo(Kind.DONE);
        assertThat(rig.whispers(Seed.INCIDENT)).hasSize(1);
        assertThat(rig.slack.calls().list()).isEmpty();
    }

    @Test
    void anEventThatCouldNotBeSavedIsSentAgain() {
        inThread();
        rig.desk.books.away(true);
        assertThat(rig.event(reply()).status()).isEqualTo(500);
        rig.desk.books.away(false);
        assertThat(rig.event(reply()).status()).isEqualTo(200);
        assertThat(rig.desk.books.only().replies()).hasSize(1);
        assertThat(rig.counts.answered).containsExactly("event message 500", "event message 200");
    }

    @Test
    void aListNeedsNoNameOfTheWorkspace() {
        inThread();
        String command = "command=%2Faws-inquiry&text=list&team_id=" + InboundRig.TEAM + "&user_id=" + Seed.TANAKA
                + "&channel_id=" + Seed.INCIDENT;
        Exchange.Answer answer = rig.send("application/x-www-form-urlencoded", command);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"x\"")
                .doesNotContain("slack.com/archives")
                .doesNotContain("データベース");
    }

    private void inThread() {
        rig.desk
                .desk
                .intake()
                .submit(new InquirySubmission(
                        InboundRig.TEAM,
                        Seed.INCIDENT,
                        Seed.TANAKA,
                        Language.JA,
                        "V1",
                        Optional.empty(),
                        Map.of(
                                Field.SUBJECT, "x",
                                Field.HOW, "y"),
                        Map.of(),
                        Optional.empty()));
        rig.desk.books.cardStands(DeskFixture.THREAD);
    }

    private static String reply() {
        return Payloads.event("{\"type\":\"message\",\"channel\":\"" + Seed.INCIDENT + "\",\"user\":\"U0SATO00001\","
                + "\"text\":\"2026-04-15 16:40 JST からです\",\"ts\":\"1776239500.000200\",\"thread_ts\":\""
                + DeskFixture.THREAD + "\",\"channel_type\":\"channel\"}");
    }

    @Test
    void aButtonSaysThatTheBooksAreAway() {
        inThread();
        String gaps = rig.show("gaps");
        rig.desk.books.away(true);
        assertThat(rig.tanaka().press(Seed.INCIDENT, gaps, "finish_now").kind()).isEqualTo(Kind.FAILED);
        assertThat(rig.tanaka().press(Seed.INCIDENT, gaps, "answer_gaps").kind())
                .isEqualTo(Kind.DONE);
        rig.await("both are told", () -> rig.whispers(Seed.INCIDENT).size() == 2);
        assertThat(rig.whispers(Seed.INCIDENT).get(0))
                .isEqualTo(rig.whispers(Seed.INCIDENT).get(1));
    }

    @Test
    void aButtonWithoutEffectSaysWhyToWhoeverPressed() {
        inThread();
        String gaps = rig.show("gaps");
        rig.tanaka().press(Seed.INCIDENT, gaps, "finish_now");
        assertThat(rig.whispers(Seed.INCIDENT)).isEmpty();
        rig.tanaka().press(Seed.INCIDENT, gaps, "finish_now");
        rig.await("somebody is told", () -> rig.whispers(Seed.INCIDENT).size() == 1);
    }

    @Test
    void aButtonOfAnInquiryThatIsGoneSaysSoInItsThreadAndFollowsNoStrangeAddress() {
        String thread = rig.tanaka().say(Seed.INCIDENT, "x").ts();
        rig.interaction(Payloads.action("mark_resolved", "gone").replace(DeskFixture.THREAD, thread));
        rig.await("somebody is told", () -> rig.whispers(Seed.INCIDENT).size() == 1);
        rig.await(
                "the call is noted",
                () -> rig.slack.calls().of("chat.postEphemeral").size() == 1);
        assertThat(rig.slack
                        .calls()
                        .of("chat.postEphemeral")
                        .get(0)
                        .args()
                        .path("thread_ts")
                        .asText())
                .isEqualTo(thread);
    }

    @Test
    void detailsThatNobodyGaveOutDoNothing() {
        inThread();
        rig.desk.books.written();
        String id = rig.desk.books.only().id();
        for (String payload : new String[] {
            Payloads.choice("not_known", id + "/1", "no.such.fact"),
            Payloads.action("undo", id + ":x"),
            Payloads.action("undo", id),
            Payloads.action("undo", id + ":99999999999"),
            Payloads.choice("snooze_reminder", id + "/1.1", "PT999H")
        }) {
            assertThat(rig.interaction(payload).status()).isEqualTo(200);
        }
        assertThat(rig.desk.books.written()).isEmpty();
        assertThat(rig.slack.calls().list())
                .extracting(call -> call.method())
                .isSubsetOf("conversations.members", "conversations.info");
    }

    @Test
    void aFormWithAMemoThatIsNotOursStaysOpenAndSaysHowToGoOn() {
        Exchange.Answer answer = rig.interaction(Payloads.submission("inquiry_form", "{}", "{}"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"response_action\":\"errors\",\"errors\":{\"subject\":"
                        + "\"この画面からは、もう保存できません。入力した内容をコピーして閉じ、開き直した画面に貼り付けてください。\"}}");
        assertThat(rig.desk.books.size()).isZero();
    }

    @Test
    void whatIsPressedTwiceIsTheSame() {
        inThread();
        Press press = rig.press();
        rig.interaction(Payloads.choice("not_known", press.inquiry() + "/3.1", "when.exact"));
        rig.interaction(Payloads.choice("not_known", press.inquiry() + "/3.1", "when.exact"));
        assertThat(rig.desk.books.only().marks()).isEqualTo(1);
    }
}
