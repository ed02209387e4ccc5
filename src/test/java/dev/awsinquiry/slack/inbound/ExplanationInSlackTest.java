package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.desk.InquirySubmission;
import dev.awsinquiry.desk.Reply;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.inquiry.Permissions.Circle;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Modal;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.ShownText;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody looks at what was understood, in a Slack that checks what it is given, and puts it right from there. Editing is
 * left to the reporter.
 */
class ExplanationInSlackTest {

    private static final String TS = "1776239580.000200";

    private final InboundRig rig = new InboundRig(new Permissions(Circle.CHANNEL, Circle.parse("reporter")));
    private String gaps = "";

    @BeforeEach
    void somethingIsUnderstood() {
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
                                Field.SUBJECT, "AWS につながりません",
                                Field.SEVERITY, "low",
                                Field.HOW, "今朝からつながりません"),
                        Map.of(),
                        Optional.empty()));
        rig.desk.books.cardStands(DeskFixture.THREAD);
        rig.desk.clock.move(Duration.ofMinutes(3));
        reply(
                TS,
                Seed.SATO,
                "us-east-1 の *手順書* どおりに <!channel> と i-0123456789abcdef0 を再起動しましたが、変わりません。password=hunter2hunter2");
        gaps = rig.show("gaps");
    }

    @AfterEach
    void close() {
        assertThat(rig.slack.refusals().list()).isEmpty();
        rig.close();
    }

    private Inquiry inquiry() {
        return rig.desk.books.only();
    }

    private void reply(String ts, String author, String words) {
        rig.desk
                .desk
                .conversation()
                .heard(new Reply(
                        InboundRig.TEAM, Seed.INCIDENT, DeskFixture.THREAD, ts, author, words, Optional.empty()));
    }

    private Modal view(String callback) {
        AtomicReference<Modal> seen = new AtomicReference<>();
        rig.await(callback + " is open", () -> {
            rig.tanaka().form().filter(f -> f.callbackId().equals(callback)).ifPresent(seen::set);
            return seen.get() != null;
        });
        return seen.get();
    }

    private String shown(Modal view) {
        ObjectNode holder = Json.object();
        holder.set("blocks", view.blocks());
        return ShownText.of(holder);
    }

    private Modal explained() {
        rig.tanaka().press(Seed.INCIDENT, gaps, "explain_reading");
        return view("explanation");
    }

    @Test
    void showsWhatWasUnderstoodFromWhichWords() {
        assertThat(shown(explained())).isEqualTo("""
                16:53 (JST) の時点で、書かれた言葉から次のように読み取っています。
                [内容を直す] [読み違いを外す…: リソースの ID か ARN — i-0123456789abcdef0 | リージョン — us-east-1 | 試したことと結果 — us-east-1 の *手順書* どおりに <!channel> と i-0123456789abcdef0 を再起動しまし…]
                違うところは、「内容を直す」で直せます。正しい内容がまだ分からないときは、「読み違いを外す…」でその項目だけ外せます。返信から読み取ったものは、元の返信を直しても変わります。
                ----
                Where(どこで)
                ☑ リソースの ID か ARN
                > us-east-1 の *手順書* どおりに <!channel> と i-0123456789abcdef0 を再起動しましたが、変わりません。
                <@U0SATO00001> の返信 · 16:53 (JST) · 返信を見る
                ☑ リージョン
                > us-east-1 の *手順書* どおりに <!channel> と i-0123456789a…
                <@U0SATO00001> の返信 · 16:53 (JST) · 返信を見る
                ----
                How(どのように)
                ☑ 起きていること
                > 今朝からつながりません
                <@U0TANAKA001> · フォームの「How(どのような症状か)」 · 16:50 (JST)
                ----
                What(何をして)
                ☑ 試したことと結果
                > us-east-1 の *手順書* どおりに <!channel> と i-0123456789abcdef0 を再起動しましたが、変わりません。
                <@U0SATO00001> の返信 · 16:53 (JST) · 返信を見る
                ----
                まだ書かれていないこと
                起きた日時、時刻のタイムゾーン、今も続いているか、起きる頻度、何をすると起きるか、影響の範囲、業務への影響
                ほかにも書けること(なくても送れます): AWS アカウント ID、表示されたメッセージ(原文)、本来の動作との違い、操作や呼び出しの主体、問題だと考える理由、本来の目的、影響の大きさ(数字)
                ----
                伝わりにくいかもしれない言葉
                「今朝」は、読む人には何時のことか分かりません。日付、時刻、タイムゾーンで書くと、調べる範囲を絞れます。例: 2026-04-15 16:40 頃 (JST)
                <@U0TANAKA001> · フォームの「How(どのような症状か)」 · 16:50 (JST)
                「[masked:password]」は、鍵やパスワードのようです。問い合わせには要らないので、伏せて書き、念のため新しいものに替えるのがおすすめです。
                <@U0SATO00001> の返信 · 16:53 (JST) · 返信を見る""");
        assertThat(view("explanation").blocks().toString())
                .contains("https://sandbox.slack.com/archives/" + Seed.INCIDENT
                        + "/p1776239580000200?thread_ts=1776239400.000100&cid=" + Seed.INCIDENT);
        assertThat(rig.whispers(Seed.INCIDENT)).isEmpty();
    }

    @Test
    void oneMorePressEditsAndTheFormTakesItsPlace() {
        Modal explained = explained();
        assertThat(rig.tanaka().actInForm("edit_inquiry", null).kind()).isEqualTo(Kind.DONE);
        Modal form = view("inquiry_form");
        assertThat(form.id()).isEqualTo(explained.id());
        rig.desk.clock.move(Duration.ofMinutes(1));
        assertThat(rig.tanaka().submit(Map.of("where_region", "ap-northeast-1")).kind())
                .isEqualTo(Kind.DONE);

        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");
        assertThat(rig.tanaka().form()).isEmpty();
        assertThat(rig.desk.books.size()).isEqualTo(1);
    }

    @Test
    void whatWasMisreadIsDroppedAndTheViewSaysSo() {
        explained();
        rig.desk.clock.move(Duration.ofMinutes(1));
        assertThat(rig.tanaka().actInForm("misread", "where.region").kind()).isEqualTo(Kind.DONE);

        assertThat(inquiry().facts().statement(Fact.WHERE_REGION)).isEmpty();
        rig.await("the view says so", () -> shown(view("explanation")).contains("☐ リージョン"));
        assertThat(shown(view("explanation")))
                .contains("☐ リージョン — 読み取ったものを外しました。また書かれたら読み直します。\n<@" + Seed.TANAKA + "> · 16:54 (JST)\n");
        assertThat(rig.desk.books.post("gaps").message().toString()).contains("undo");

        assertThat(rig.tanaka().actInForm("misread", "where.resource_id").kind())
                .isEqualTo(Kind.DONE);
        rig.await("the next one as well", () -> shown(view("explanation")).contains("☐ リソースの ID か ARN"));
    }

    @Test
    void whatWasCorrectedSinceIsShownInsteadOfBeingDropped() {
        explained();
        rig.desk.clock.move(Duration.ofMinutes(1));
        reply("1776239640.000200", Seed.SATO, "us-east-1 ではなく ap-northeast-1 です");
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");
        Inquiry before = inquiry();

        rig.tanaka().actInForm("misread", "where.region");
        rig.await("the view is drawn anew", () -> shown(view("explanation")).contains("ap-northeast-1"));
        assertThat(inquiry()).isEqualTo(before);
        assertThat(shown(view("explanation"))).startsWith("この項目は、開いたあとで読み取りが変わりました。今の内容は下のとおりです。まだ違っていれば、もう一度選んでください。");

        rig.tanaka().actInForm("misread", "where.region");
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("us-east-1");
    }

    @Test
    void whatWasShownBeforeStaysDroppableWhateverElseCameIn() {
        explained();
        reply("1776239640.000200", Seed.SATO, "全ユーザーに影響しています");
        rig.desk.clock.move(Duration.ofMinutes(1));
        rig.tanaka().actInForm("misread", "where.region");

        rig.await("the view says so", () -> shown(view("explanation")).contains("☐ リージョン"));
        assertThat(inquiry().facts().statement(Fact.WHERE_REGION)).isEmpty();
    }

    @Test
    void whoeverMayNotEditIsToldInTheViewThatOthersWordsAreNotTheirsToDrop() {
        reply("1776239590.000200", Seed.TANAKA, "全ユーザーに影響しています");
        Hands sato = rig.slack.as(Seed.SATO);
        sato.press(Seed.INCIDENT, gaps, "explain_reading");
        rig.await("explanation is open", () -> sato.form().isPresent());
        Inquiry before = inquiry();
        sato.actInForm("misread", "who.scope");

        rig.await("the refusal stands in the view", () -> shown(sato.form().orElseThrow())
                .contains("任されています"));
        assertThat(shown(sato.form().orElseThrow()))
                .isEqualTo("「内容を直す」は、報告した人に任されています。足したいことや違うところは、このスレッドに返信すると取り込まれます。");
        assertThat(inquiry()).isEqualTo(before);
        assertThat(rig.whispers(Seed.INCIDENT)).isEmpty();
    }

    @Test
    void afterTheEndItIsStillExplainedButNotCorrected() {
        explained();
        rig.desk.desk.marks().resolved(rig.press());
        rig.tanaka().actInForm("edit_inquiry", null);

        rig.await("the refusal stands in the view", () -> shown(view("explanation"))
                .contains("解決済み"));
        assertThat(shown(view("explanation"))).isEqualTo("この問い合わせは解決済みです。続きがあるときは、カードの「再開する」で開き直せます。");
        assertThat(rig.whispers(Seed.INCIDENT)).isEmpty();

        rig.tanaka().close();
        assertThat(shown(explained())).contains("i-0123456789abcdef0").doesNotContain("内容を直す");
    }
}
