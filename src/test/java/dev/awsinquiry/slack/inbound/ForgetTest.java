package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.InquirySubmission;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From {@code /aws-inquiry forget} to the last word about it, as its reporter sees it. */
class ForgetTest {

    private final InboundRig rig = new InboundRig();

    @AfterEach
    void close() {
        assertThat(rig.slack.refusals().list()).isEmpty();
        rig.close();
    }

    private void report(String user, String view, String channel, Language language, String subject) {
        rig.desk.clock.move(Duration.ofMinutes(1));
        rig.desk
                .desk
                .intake()
                .submit(new InquirySubmission(
                        InboundRig.TEAM,
                        channel,
                        user,
                        language,
                        view,
                        Optional.empty(),
                        Map.of(Field.SUBJECT, subject, Field.HOW, "遅い"),
                        Map.of(),
                        Optional.empty()));
    }

    private void report(String subject) {
        report(Seed.TANAKA, "V-" + subject, Seed.INCIDENT, Language.JA, subject);
    }

    /** What a person sees for themselves, the latest last. */
    private List<Post> seen(String user, String channel) {
        return rig.slack.workspace().channel(channel).orElseThrow().whispersTo(user);
    }

    private Post latest(String user, String channel) {
        List<Post> seen = seen(user, channel);
        return seen.get(seen.size() - 1);
    }

    private Post asked(String line) {
        assertThat(rig.tanaka().slash(Seed.INCIDENT, line).kind()).isEqualTo(Kind.DONE);
        return latest(Seed.TANAKA, Seed.INCIDENT);
    }

    private void press(Hands person, String channel, Post message, String action, String then) {
        assertThat(person.press(channel, message.ts(), action).kind()).isEqualTo(Kind.DONE);
        rig.await(then, () -> message.text().startsWith(then));
    }

    private static String blocks(Post post) {
        return String.valueOf(post.blocks());
    }

    @Test
    void withoutAnInquiryOfOnesOwnItSaysSo() {
        report(Seed.SATO, "V1", Seed.INCIDENT, Language.JA, "佐藤の件");
        assertThat(asked("/aws-inquiry forget").text()).isEqualTo("消せる問い合わせはありません。ご自分で報告したものだけが対象です。");
        assertThat(asked("/aws-inquiry forget 1").text()).isEqualTo("消せる問い合わせはありません。ご自分で報告したものだけが対象です。");
    }

    @Test
    void theOnlyOneIsAskedAboutAtOnceAndNothingIsForgottenBefore() {
        report("つながらない");
        rig.desk.books.cardStands(DeskFixture.THREAD);

        Post question = asked("/aws-inquiry forget");

        assertThat(question.text()).isEqualTo("「つながらない」(16:51 (JST) 報告)の記録を消しますか。");
        assertThat(blocks(question))
                .contains("消えるもの: フォームの入力、スレッドから取り込んだ返信(ほかの人の分も)、問い合わせ文と経緯。")
                .contains("残るもの: Slack に出ているメッセージ。")
                .contains("誰がいつ何をしたかの記録は、書かれた内容を含まない形で残ります。")
                .contains("消したあとは、元に戻せません。")
                .contains("\"style\":\"danger\"");
        assertThat(rig.desk.books.size()).isOne();

        press(rig.tanaka(), Seed.INCIDENT, question, "forget_inquiry", "「つながらない」の記録を消しました。");
        assertThat(rig.desk.books.size()).isZero();
        assertThat(rig.desk.books.audited()).endsWith(Seed.TANAKA + " forgotten");
        assertThat(blocks(question)).doesNotContain("forget_inquiry");
    }

    @Test
    void ofSeveralOneIsChosen() {
        report("一つ目");
        report("二つ目");
        Post list = asked("/aws-inquiry forget");
        assertThat(list.text()).isEqualTo("どの問い合わせの記録を消しますか。選ぶと、消えるものと残るものを先に確かめられます。");
        assertThat(blocks(list)).contains("1. 二つ目(16:52 (JST))").contains("2. 一つ目(16:51 (JST))");
        String first = rig.desk
                .desk
                .forgetting()
                .reportedBy(InboundRig.TEAM, Seed.TANAKA)
                .get(1)
                .id();

        rig.tanaka().choose(Seed.INCIDENT, list.ts(), "forget_choice", first);
        rig.await("the question", () -> list.text().startsWith("「一つ目」"));
        press(rig.tanaka(), Seed.INCIDENT, list, "forget_inquiry", "「一つ目」の記録を消しました。Slack には何も出ていません。");

        assertThat(rig.desk.books.only().subject()).isEqualTo("二つ目");
    }

    @Test
    void aNumberOrAnIdChoosesToo() {
        report("一つ目");
        report("二つ目");
        String first = rig.desk
                .desk
                .forgetting()
                .reportedBy(InboundRig.TEAM, Seed.TANAKA)
                .get(1)
                .id();

        assertThat(asked("/aws-inquiry forget 2").text()).startsWith("「一つ目」");
        assertThat(asked("/aws-inquiry forget " + first).text()).startsWith("「一つ目」");
        assertThat(asked("/aws-inquiry forget　２").text()).startsWith("「一つ目」");
        for (String none : List.of("0", "3", "-1", "999999999999", "nobody's")) {
            Post answer = asked("/aws-inquiry forget " + none);
            assertThat(answer.text()).as(none).isEqualTo("その番号や ID のものは、ご自分の問い合わせの中に見つかりません。ここから選べます。");
            assertThat(blocks(answer)).contains("forget_choice");
        }
        assertThat(rig.desk.books.size()).isEqualTo(2);
    }

    @Test
    void somebodyElsesIsTheirs() {
        report(Seed.SATO, "V1", Seed.INCIDENT, Language.JA, "佐藤の件");
        Inquiry theirs = rig.desk.books.only();

        assertThat(asked("/aws-inquiry forget " + theirs.id()).text())
                .isEqualTo("記録を消せるのは、報告した人だけです。残ると困ることがあれば、その人に伝えてみてください。");
        rig.interaction(
                Payloads.action("forget_inquiry", theirs.id()).replace(",\"thread_ts\":\"1776239400.000100\"", ""));

        assertThat(rig.desk.books.only().id()).isEqualTo(theirs.id());
        assertThat(rig.desk.books.audited())
                .endsWith(Seed.TANAKA + " refused.forgotten", Seed.TANAKA + " refused.forgotten");
        rig.await("the answer", () -> seen(Seed.TANAKA, Seed.INCIDENT).size() == 2);
    }

    @Test
    void whoThinksBetterOfItKeepsEverything() {
        report("つながらない");
        press(rig.tanaka(), Seed.INCIDENT, asked("/aws-inquiry forget"), "keep_inquiry", "そのまま残しました。");
        assertThat(rig.desk.books.size()).isOne();
    }

    @Test
    void pressedAgainItIsGone() {
        report("つながらない");
        Post first = asked("/aws-inquiry forget");
        Post second = asked("/aws-inquiry forget");

        press(rig.tanaka(), Seed.INCIDENT, first, "forget_inquiry", "「つながらない」の記録を消しました。");
        press(rig.tanaka(), Seed.INCIDENT, second, "forget_inquiry", "その問い合わせは、もう記録にありません。");

        assertThat(rig.desk.books.audited())
                .filteredOn(entry -> entry.endsWith(" forgotten"))
                .hasSize(1);
    }

    @Test
    void anEnglishInquiryIsAskedAboutInEnglish() {
        report(Seed.TANAKA, "V1", Seed.INCIDENT, Language.EN, "API returns 502");
        Post question = asked("/aws-inquiry forget");

        assertThat(question.text()).isEqualTo("Forget \"API returns 502\" (reported 16:51 (JST))?");
        press(rig.tanaka(), Seed.INCIDENT, question, "forget_inquiry", "\"API returns 502\" is forgotten.");
    }

    @Test
    void itWorksWhereTheBotIsNotAMember() {
        report(Seed.TANAKA, "V1", Seed.PRIVATE, Language.JA, "決済が止まった");
        assertThat(rig.tanaka().slash(Seed.PRIVATE, "/aws-inquiry forget").kind())
                .isEqualTo(Kind.DONE);
        Post question = latest(Seed.TANAKA, Seed.PRIVATE);
        assertThat(blocks(question)).contains("Slack にはまだ何も出ていないので、残るものはありません。");

        press(rig.tanaka(), Seed.PRIVATE, question, "forget_inquiry", "「決済が止まった」の記録を消しました。Slack には何も出ていません。");

        assertThat(rig.desk.books.size()).isZero();
        assertThat(rig.slack.calls().list()).isEmpty();
    }

    @Test
    void withTheDatabaseAwayTheAnswerSaysThatEverythingIsSafe() {
        report("つながらない");
        Post question = asked("/aws-inquiry forget");
        rig.desk.books.away(true);

        assertThat(rig.tanaka()
                        .press(Seed.INCIDENT, question.ts(), "forget_inquiry")
                        .kind())
                .isEqualTo(Kind.FAILED);
        rig.await("somebody is told", () -> seen(Seed.TANAKA, Seed.INCIDENT).size() == 2);

        assertThat(latest(Seed.TANAKA, Seed.INCIDENT).text()).startsWith("いまデータベースに届かないため、記録できません。");
        assertThat(blocks(question)).contains("forget_inquiry");
    }
}
