package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.GoldenFile;
import dev.awsinquiry.testkit.MessagePrinter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/** Whether to ask at all, as the thread says it to whole inquiries: don't ask, ask, ask for something else, part it. */
@Execution(CONCURRENT)
class AdviceInThreadTest {

    private static final List<String> JAPANESE = List.of(
            "弊社のリソースは影響を受けましたか。",
            "ap-northeast-1c は大丈夫でしょうか。",
            "ap-northeast-1c に障害は出ていますか。",
            "apne1-az2 は復旧しましたか。切り離した EC2 を戻してよいか判断したいです。",
            "SNS で障害が話題になっていますが、弊社には影響が出ていません。何か対応は必要ですか。",
            "今回の障害の根本原因と再発防止策を教えてください。",
            "Multi-AZ 構成で Auto Scaling も入れており、単一障害点はないのですが、サービスが停止しました。",
            "Multi-AZ 構成なのに全断しました。AWS 側で障害など起きていないでしょうか。",
            "1. ALB が 502 を返すのはどのような場合ですか。\n2. アクセスログはどこで見られますか。",
            "ALB が 502 を返すのはどのような場合ですか。また、今月の請求が増えた理由も教えてください。",
            "EC2 が起動しません。また、先月の料金が高い理由も教えてください。",
            "質問が 3 つあります。なぜ遅いのですか。いつ直りますか。返金されますか。",
            "EKS のノードが NotReady になります。あわせて、EKS 1.29 のサポート期限はいつまででしょうか。",
            "4/15 16:40〜17:43 (JST) の東京リージョンの電源障害について、弊社の RDS インスタンスは影響対象に含まれていたのでしょうか?",
            "今月の請求が急に増えました。内訳を教えてください。",
            "ALB が 502 を返します。");

    private static final List<String> ENGLISH = List.of(
            "Were any of our resources affected?",
            "Is ap-northeast-1c all right?",
            "Has usw2-az3 recovered? We would like to fail back.",
            "Everybody is talking about the outage, but we see no effect. Should we do something?",
            "Please tell us the root cause and how AWS will prevent it.",
            "We run in three AZs with Auto Scaling and no single point of failure, and it still went down.",
            "1. When does an ALB return 502?\n2. Where are the access logs?",
            "When does an ALB return 502? Also, why is our bill higher this month?",
            "The instance does not start. Also, can you explain the last invoice?",
            "The EKS nodes go NotReady. Also, our October invoice shows double NAT Gateway charges, please explain.",
            "Can we get a refund for the hour of downtime, and can you also tell us why the instance was stopped?",
            "Can you tell me whether our Aurora cluster was impacted by the power event on 2026-04-15 in Tokyo?",
            "Everyone on Reddit says us-east-1 is down. We don't see any impact but want to make sure we're fine.",
            "Check /var/log/syslog on the box, there's an OOM around 3am.",
            "Why did our bill go up this month?",
            "The ALB returns 502.");

    private static String advice(Language language, String how) {
        DeskFixture fixture = new DeskFixture();
        fixture.submit(language, Map.of(Field.SUBJECT, "ALB", Field.HOW, how));
        return "=== " + how + "\n"
                + (fixture.books.keys().contains("advice")
                        ? MessagePrinter.print(fixture.books.post("advice").message())
                        : "(nothing)\n");
    }

    private static String all(Language language, List<String> inquiries) {
        return inquiries.stream().map(how -> advice(language, how)).collect(Collectors.joining("\n"));
    }

    @Test
    void japaneseInquiriesAreAdvised() {
        GoldenFile.assertHolds("text/advice_in_thread_ja.txt", all(Language.JA, JAPANESE));
    }

    @Test
    void englishInquiriesAreAdvised() {
        GoldenFile.assertHolds("text/advice_in_thread_en.txt", all(Language.EN, ENGLISH));
    }

    @Test
    void adviceThatWasFollowedIsTakenBack() {
        DeskFixture fixture = new DeskFixture();
        fixture.submitTheBadOne();
        Map<Field, String> opened = fixture.desk
                .prefills()
                .edit(DeskFixture.TEAM, fixture.books.only().id())
                .orElseThrow()
                .values();
        Map<Field, String> shown = new HashMap<>();
        opened.forEach((field, value) -> shown.put(field, Shown.of(value)));
        Map<Field, String> better = new HashMap<>(opened);
        better.put(Field.HOW, "ALB が 502 を返します。");

        fixture.edit("V2", better, shown);

        assertThat(MessagePrinter.print(fixture.books.post("advice").message()))
                .isEqualTo("(その後の書き込みで、ここでお伝えすることはなくなりました。)\nその後の書き込みで、ここでお伝えすることはなくなりました。\n");
    }

    @Test
    void whatTheListAsksForIsNotSaidTwiceAndWhatIsKnownNotAnyMore() {
        DeskFixture fixture = new DeskFixture();
        fixture.submit("V1", Map.of(Field.SUBJECT, "ALB", Field.HOW, "今朝から ALB が 502 を返します。"));
        assertThat(fixture.books.keys()).doesNotContain("advice");

        fixture.reply("1776239500.000200", "2026-04-15 10:30 JST からです");
        fixture.reply("1776239600.000200", "至急お願いします。2026-04-15 10:30 JST からです");

        assertThat(MessagePrinter.print(fixture.books.post("advice").message()))
                .startsWith("(「至急」と書いても、ケースの緊急度は変わりません。")
                .doesNotContain("今朝");
    }

    /** The inquiry, a reply in its thread, and the advice that follows; nothing where the reply was left out. */
    private static String advised(Language language, String how, String reply) {
        DeskFixture fixture = new DeskFixture();
        fixture.submit(language, Map.of(Field.SUBJECT, how, Field.HOW, how));
        fixture.reply("1776239500.000200", reply);
        boolean counts = fixture.books.only().leftOut().isEmpty();
        String advice = fixture.books.keys().contains("advice")
                ? MessagePrinter.print(fixture.books.post("advice").message())
                : "(nothing)\n";
        return "=== " + how + " / " + reply + "\n" + (counts ? advice : "(left out)\n");
    }

    @Test
    void whatIsAskedInRepliesIsAdvisedOn() {
        String advice = Stream.concat(
                        Stream.of(
                                        "原因を教えてください",
                                        "原因を知りたいです",
                                        "再発防止策も教えてください",
                                        "うちは影響を受けていますか?",
                                        "なぜこうなったのか知りたいです",
                                        "あと別件で、S3のバケットも1つ消えないのですが…",
                                        "別件ですがS3も遅いです。こちらも一緒に聞いてもらえますか",
                                        "二つ質問があります。1つ目はなぜ502になるのか、2つ目は請求金額です。",
                                        "これはなぜですか? 先月の請求が高いのはなぜですか?",
                                        "なんでですかね",
                                        "原因わかりました?",
                                        "原因は何でしょうね",
                                        "原因を調べています",
                                        "あと、アカウントIDを教えてください",
                                        "あと別件で離席します")
                                .map(reply -> advised(Language.JA, "ALBが502になります", reply)),
                        Stream.of(
                                        "was it AWS maintenance? how will you prevent this in future?",
                                        "we'd like to know the root cause",
                                        "how do we prevent this?",
                                        "Two questions: why do the tasks stop, and why is our bill up this month?",
                                        "Also, how do I enable MFA?",
                                        "Second question: why did our bill go up last month?",
                                        "also our Athena queries are slow and why is our bill up this month?",
                                        "q4 it fails. Also why is our bill up this month? And how do I enable MFA?",
                                        "why is that?",
                                        "why is this happening?",
                                        "do we know the root cause?",
                                        "I don't know the cause",
                                        "Also, did you restart it?",
                                        "also what's the account id?")
                                .map(reply -> advised(Language.EN, "ALB returns 502", reply)))
                .collect(Collectors.joining("\n"));
        GoldenFile.assertHolds("text/advice_on_replies.txt", advice);
    }

    /** That nothing need be done isn't true any more once something broke; the form was right when it was written. */
    @Test
    void whoever_was_worried_before_it_broke_is_told_to_ask() {
        DeskFixture fixture = new DeskFixture();
        String how = "SNS で障害が話題になっていますが、弊社には影響が出ていません。弊社のリソースは影響を受けていますか。";
        fixture.submit("V1", Map.of(Field.SUBJECT, "障害について", Field.HOW, how));
        assertThat(MessagePrinter.print(fixture.books.post("advice").message()))
                .contains("今すぐ要る対応はありません")
                .doesNotContain("いちばん早く答えてくれます");

        fixture.replyNext("訂正です。Multi-AZ 構成なのに 13:04 JST から全断していました。");

        assertThat(MessagePrinter.print(fixture.books.post("advice").message()))
                .contains("ぜひ問い合わせてください")
                .contains("いちばん早く答えてくれます")
                .doesNotContain("今すぐ要る対応はありません");
    }

    @Test
    void questions_of_several_replies_are_parted_from_those_of_the_form() {
        DeskFixture fixture = new DeskFixture();
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "S3 のライフサイクル",
                        Field.SEVERITY, "high",
                        Field.HOW, "S3 のライフサイクルはいつ実行されますか。また、削除された個数はどこで確認できますか。"));

        fixture.replyNext("追加で質問です。ルール数の上限はありますか？");
        fixture.replyNext("あと、移行の料金はいくらですか？");

        assertThat(MessagePrinter.print(fixture.books.post("advice").message())
                        .lines()
                        .skip(1)
                        .toList())
                .containsExactly(
                        "1 つのケースに質問を 1 つにすると、早く答えが届きます。たとえば、次のように分けられます。",
                        "ケース 1: S3 のライフサイクルはいつ実行されますか。",
                        "ケース 2: 削除された個数はどこで確認できますか。",
                        "ケース 3: ルール数の上限はありますか？",
                        "ケース 4(請求): 移行の料金はいくらですか？",
                        "請求の質問は担当が別なので、技術の質問とは別の種類のケースになります。",
                        "お問い合わせはこのまま続けられます。");
    }

    @Test
    void questions_of_several_replies_stand_behind_the_one_of_the_form() {
        DeskFixture fixture = new DeskFixture();
        fixture.submit(
                Language.EN,
                Map.of(Field.SUBJECT, "When do S3 lifecycle rules run?", Field.HOW, "When do S3 lifecycle rules run?"));

        fixture.replyNext("And where can I see how many objects were deleted?");
        fixture.replyNext("Also, what does moving to Glacier cost?");

        assertThat(MessagePrinter.print(fixture.books.post("advice").message())
                        .lines()
                        .skip(1)
                        .toList())
                .containsExactly(
                        "A case with one question is answered sooner. They could be split like this:",
                        "Case 1: When do S3 lifecycle rules run?",
                        "Case 2: where can I see how many objects were deleted?",
                        "Case 3: what does moving to Glacier cost?",
                        "The inquiry goes on all the same.");
    }
}
