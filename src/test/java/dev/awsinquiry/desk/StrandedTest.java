package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the reporter hears when a post can't be shown. */
class StrandedTest {

    private final DeskFixture fixture = new DeskFixture();

    @Test
    void aPostThatSlackRefusesIsNotTakenForAChannelThatIsGone() {
        fixture.submitTheBadOne();

        fixture.desk.stranded().dropped(fixture.books.post("gaps"), "msg_too_long");

        assertThat(fixture.books.post("unposted").user()).contains(DeskFixture.REPORTER);
        assertThat(fixture.books.post("unposted").message().summary())
                .contains("msg_too_long")
                .doesNotContain("アーカイブ");
    }

    @Test
    void aCaseTextThatSlackRefusesIsNotCalledReady() {
        fixture.submitTheBadOne();
        fixture.desk.marks().finishNow(fixture.press());
        assertThat(fixture.books.post("text.1").message().summary()).startsWith("問い合わせ文ができました。");

        fixture.desk.stranded().dropped(fixture.books.post("case_text.1"), "msg_too_long");

        assertThat(MessagePrinter.print(fixture.books.post("text.1").message()))
                .isEqualTo("""
                        (Slack が受け付けなかったため、問い合わせ文を最後まで出せませんでした。)
                        Slack が受け付けなかったため、問い合わせ文を最後まで出せませんでした。
                        内容は、すべて保存してあります。
                        「新しい問い合わせ文を出す」でもう一度出せます。それでも出ないときは、「内容を直す」で短くするか、アプリを導入した人に「msg_too_long」と伝えてみてください。
                        [[新しい問い合わせ文を出す]] post_newer_text %1$s
                        [内容を直す] edit_inquiry %1$s
                        """.formatted(fixture.books.only().id()));

        fixture.desk.marks().finishNow(fixture.press());
        assertThat(fixture.books.post("text.1").message().summary()).isEqualTo("問い合わせ文は、下に出し直しました。そちらを使ってください。");
        // the first one that stands replaces none
        assertThat(fixture.books.post("case_text.2").message().summary()).isEqualTo("問い合わせ文(コピーして使えます)");
        assertThat(fixture.books.post("text.2").message().summary()).startsWith("問い合わせ文ができました。");
    }

    @Test
    void whereANewerTextIsRefusedTheOneAboveIsStillToBeUsed() {
        fixture.submitTheBadOne();
        fixture.desk.marks().finishNow(fixture.press());
        fixture.replyNext("リージョンは ap-northeast-1 です");
        fixture.desk.marks().postNewerText(fixture.press());
        assertThat(summary("text.1")).isEqualTo("新しい問い合わせ文(第 2 版)が下にあります。そちらを使ってください。");

        fixture.desk.stranded().dropped(fixture.books.post("case_text.2"), "msg_too_long");

        assertThat(MessagePrinter.print(fixture.books.post("text.1").message()))
                .isEqualTo("""
                        (新しい問い合わせ文は、Slack が受け付けず、最後まで出せませんでした。出せるまでは、上のメッセージを使えます(あとから分かったことは入っていません)。)
                        新しい問い合わせ文は、Slack が受け付けず、最後まで出せませんでした。出せるまでは、上のメッセージを使えます(あとから分かったことは入っていません)。
                        [[起票した]] mark_filed %1$s
                        [内容を直す] edit_inquiry %1$s
                        [解決した] mark_resolved %1$s
                        """.formatted(fixture.books.only().id()));
        assertThat(fixture.books.only().texting().completedAt()).isPresent();

        fixture.desk.marks().postNewerText(fixture.press());

        assertThat(summary("text.1")).isEqualTo("新しい問い合わせ文(第 3 版)が下にあります。そちらを使ってください。");
        assertThat(summary("text.2")).isEqualTo("問い合わせ文は、下に出し直しました。そちらを使ってください。");
        assertThat(summary("text.3")).startsWith("新しい問い合わせ文です。");
    }

    @Test
    void whereTextAfterTextIsRefusedNoneIsReady() {
        fixture.submitTheBadOne();
        fixture.desk.marks().finishNow(fixture.press());
        fixture.desk.stranded().dropped(fixture.books.post("case_text.1"), "msg_too_long");
        fixture.desk.marks().finishNow(fixture.press());
        fixture.desk.stranded().dropped(fixture.books.post("case_text.2"), "msg_too_long");

        assertThat(fixture.books.only().texting().completedAt()).isEmpty();
        assertThat(summary("text.1")).isEqualTo("問い合わせ文は、下に出し直しました。そちらを使ってください。");
        assertThat(summary("text.2")).startsWith("Slack が受け付けなかったため");
    }

    private String summary(String key) {
        return fixture.books.post(key).message().summary();
    }

    @Test
    void inADirectMessageNobodyIsToldToInviteABot() {
        fixture.desk
                .intake()
                .submit(new InquirySubmission(
                        DeskFixture.TEAM,
                        "D0001",
                        DeskFixture.REPORTER,
                        Language.JA,
                        "V1",
                        Optional.empty(),
                        Map.of(Field.SUBJECT, "遅い", Field.HOW, "応答に 30 秒かかる"),
                        Map.of(),
                        Optional.empty()));

        fixture.desk.stranded().notMember(fixture.books.post("card"));

        assertThat(MessagePrinter.print(fixture.books.post("invite").message()))
                .contains("対応に使っているチャンネルを開いて、そこで /aws-inquiry を実行すると")
                .doesNotContain("/invite");
    }

    @Test
    void aReplyToAwsThatSlackRefusesIsToldOf() {
        fixture.submitTheBadOne();
        Post text = fixture.books.post("gaps");
        Post reply = new Post(
                text.team(),
                text.inquiry(),
                "reply_text.V7",
                Post.Kind.CASE_TEXT,
                text.place(),
                text.channel(),
                text.user(),
                text.responseUrl(),
                false,
                text.message());

        fixture.desk.stranded().dropped(reply, "msg_too_long");

        assertThat(fixture.books.post("unposted").user()).contains(DeskFixture.REPORTER);
    }
}
