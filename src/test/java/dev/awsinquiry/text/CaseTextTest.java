package dev.awsinquiry.text;

import static dev.awsinquiry.text.Told.FLOW;
import static dev.awsinquiry.text.Told.HOUSE;
import static dev.awsinquiry.text.Told.PHRASES;
import static dev.awsinquiry.text.Told.gaps;
import static dev.awsinquiry.text.Told.input;
import static dev.awsinquiry.text.Told.minutes;
import static dev.awsinquiry.text.Told.reply;
import static dev.awsinquiry.text.Told.states;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.ReplyDraft;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.testkit.GoldenFile;
import dev.awsinquiry.testkit.MessagePrinter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTextTest {

    private static final CaseText CASE_TEXT = new CaseText(PHRASES, HOUSE);

    private static final ReplyText.Left NOTHING_LEFT = new ReplyText.Left(List.of(), List.of(), false, List.of());

    private static CaseDocument document(Inquiry inquiry) {
        return CASE_TEXT.of(inquiry, gaps(inquiry));
    }

    @ParameterizedTest
    @EnumSource
    void reads(Language language) {
        Told told = new Told(language);
        String tried = told.pick("別リージョンでは動きます", "It works in another Region");
        Inquiry complete = FLOW.contributed(
                        told.complete(),
                        List.of(reply(
                                "1",
                                told.pick(
                                        "17:05 に一度だけ復旧しました。\n17:10 にまた止まりました。",
                                        "It recovered once at 17:05.\nIt broke again at 17:10."),
                                20,
                                states(Fact.WHEN_FREQUENCY, "intermittent", told.pick("また", "again")))),
                        minutes(20))
                .next();
        Inquiry answered = FLOW.contributed(
                        told.halfAnswered(),
                        List.of(reply("4", tried, 9, states(Fact.WHAT_TRIED, tried, tried))),
                        minutes(9))
                .next();
        GoldenFile.assertHolds(
                "text/case_" + language.id() + ".txt",
                "=== everything\n" + document(complete).whole() + "\n\n=== with gaps\n"
                        + document(answered).whole() + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void repliesToAws(Language language) {
        Told told = new Told(language);
        String when = told.pick("発生時刻を教えてください。", "When did it begin?");
        String which = told.pick("リクエスト ID を教えてください。", "Which request IDs?");
        String half = told.pick("10 時半です。", "At half past ten.");
        ReplyText replies = new ReplyText(PHRASES, HOUSE);
        new Letters()
                .add(
                        "question by question",
                        replies.of(
                                        told.responded(44),
                                        List.of(new ReplyText.Answered(when, half), new ReplyText.Answered(which, " ")))
                                .get(0))
                .add(
                        "which is which can't be told",
                        replies.of(told.responded(44), when + "\n" + which + "\n", half)
                                .get(0))
                .add(
                        "without questions",
                        replies.of(told.responded(44), "", half).get(0))
                .add("note", replies.note(told.responded(44), ReplyDraft.After.NOTHING, 0, NOTHING_LEFT))
                .add(
                        "note, with something open",
                        replies.note(
                                told.responded(44),
                                ReplyDraft.After.NOTHING,
                                0,
                                new ReplyText.Left(
                                        List.of(which),
                                        List.of(told.pick("なお、構成変更は行われましたか。", "Also, did you change anything?")),
                                        true,
                                        List.of(new Remark(Flag.VAGUE_TIME, told.pick("今朝", "this morning"), "")))))
                .add(
                        "note, in place of an earlier one",
                        replies.note(told.responded(44), ReplyDraft.After.ANOTHER, 0, NOTHING_LEFT))
                .add(
                        "note, with what others answered",
                        replies.note(told.responded(44), ReplyDraft.After.MERGED, 0, NOTHING_LEFT))
                .add("note, once a newer one is out", replies.overtaken(told.responded(44)))
                .hold("reply", language);
    }

    @Test
    void holdsEverySentenceAsTyped() {
        Inquiry inquiry = FLOW.contributed(
                        new Told(Language.JA).complete(),
                        List.of(reply("1", "<!channel> *bold* & `code` {desk}", 20, states(Fact.WHY_GOAL, "x", "x"))),
                        minutes(20))
                .next();
        String text = document(inquiry).whole();
        inquiry.sources().stream().filter(Source::isWords).forEach(s -> assertThat(text)
                .contains(s.text()));
    }

    /** Placeholders such as なし state nothing, and still somebody typed them. */
    @Test
    void holdsWhatStatesNothing() {
        Inquiry inquiry = new Told(Language.JA)
                .submitted(Severity.LOW, input(Field.SUBJECT, "件名"), input(Field.HOW, "症状"), input(Field.WHO, "調査中"));
        assertThat(document(inquiry).body()).contains("■ 対象と範囲(Who)\n・影響の範囲: 未確認\n[操作・呼び出しの主体]\n調査中");
    }

    @Test
    void laterWordsStandBesideEarlierOnes() {
        Inquiry inquiry = FLOW.contributed(
                        new Told(Language.JA).complete(),
                        List.of(reply("1", "すみません、大阪です", 20, states(Fact.WHERE_REGION, "ap-northeast-3", "大阪"))),
                        minutes(20))
                .next();
        assertThat(document(inquiry).body())
                .contains("・リージョン: ap-northeast-3")
                .contains("[2026-04-15 17:10 (JST)]\nすみません、大阪です");
    }

    @Test
    void aReplyThatALineHoldsWholeIsNotSaidAgain() {
        Inquiry inquiry = FLOW.contributed(
                        new Told(Language.JA).bad(),
                        List.of(reply("1", "再起動しても同じ", 20, states(Fact.WHAT_TRIED, "再起動しても同じ", "再起動しても同じ"))),
                        minutes(20))
                .next();
        assertThat(document(inquiry).body()).containsOnlyOnce("再起動しても同じ").doesNotContain("補足");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AWS につながりません | AWS につながりません。障害でしょうか。",
                "AWS につながりません。 | AWS につながりません。障害でしょうか。",
                "AWS につながりません | AWS につながりません",
                "The API is down | The API is down. Since noon.",
                "Is the API down? | Is the API down? Since noon.",
            })
    void aSubjectThatTheFirstSentenceRepeatsIsSaidOnce(String subject, String how) {
        Inquiry inquiry =
                new Told(Language.JA).submitted(Severity.LOW, input(Field.SUBJECT, subject), input(Field.HOW, how));
        assertThat(document(inquiry).body()).contains("未確認\n" + how + "\n\n").containsOnlyOnce(subject);
    }

    @Test
    void aSubjectThatOnlyBeginsAlikeStays() {
        Inquiry inquiry = new Told(Language.JA)
                .submitted(
                        Severity.LOW,
                        input(Field.SUBJECT, "The API v1"),
                        input(Field.HOW, "The API v1.2 keeps failing"));
        assertThat(document(inquiry).body()).contains("\nThe API v1\n\nThe API v1.2 keeps failing\n");
    }

    @Test
    void whatIsAskedStaysWhereTheWordsThatRepeatItMoveOut() {
        Inquiry inquiry = new Told(Language.JA)
                .submitted(
                        Severity.LOW,
                        input(Field.SUBJECT, "復旧する方法を知りたい"),
                        input(Field.HOW, "復旧する方法を知りたい\n" + "接続できません\n".repeat(1200)));
        assertThat(document(inquiry).body()).contains("\n復旧する方法を知りたい\n\n(長いため添付: ");
    }

    @Test
    void severalIdsAreSaidOnce() {
        String ids = "i-0123456789abcdef0\nvol-0123456789abcdef0";
        Inquiry inquiry = new Told(Language.JA)
                .submitted(
                        Severity.LOW,
                        input(Field.SUBJECT, "件名"),
                        input(Field.HOW, "症状"),
                        input(
                                Field.WHERE_RESOURCES,
                                ids,
                                states(
                                        Fact.WHERE_RESOURCE_ID,
                                        "i-0123456789abcdef0, vol-0123456789abcdef0",
                                        "i-0123456789abcdef0")));
        assertThat(document(inquiry).body())
                .contains("・リソースの ID・ARN: i-0123456789abcdef0, vol-0123456789abcdef0\n・")
                .containsOnlyOnce("vol-");
    }

    private static List<String> arns(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "arn:aws:lambda:ap-northeast-1:123456789012:function:checkout-worker-number-%d".formatted(i))
                .toList();
    }

    private static Inquiry withArns(Field field, List<String> arns) {
        String value = String.join(", ", arns);
        return new Told(Language.JA)
                .submitted(
                        Severity.LOW,
                        input(Field.SUBJECT, "件名"),
                        input(Field.HOW, "症状"),
                        input(field, String.join("\n", arns), states(Fact.WHERE_RESOURCE_ID, value, arns.get(0))));
    }

    @Test
    void threeArnsStandInFull() {
        List<String> arns = arns(3);
        assertThat(document(withArns(Field.WHERE_RESOURCES, arns)).body())
                .contains("・リソースの ID・ARN: " + String.join(", ", arns) + "\n・")
                .containsOnlyOnce(arns.get(2));
    }

    @Test
    void idsThatDoNotFitAreCountedAndStandBelow() {
        List<String> arns = arns(7);
        assertThat(document(withArns(Field.WHERE_RESOURCES, arns)).body())
                .contains("・リソースの ID・ARN: " + String.join(", ", arns.subList(0, 5)) + "、ほか 2 件は下記\n・")
                .contains(String.join("\n", arns));
    }

    @Test
    void idsThatWereNamedElsewhereAreSaidToStandThere() {
        List<String> arns = arns(7);
        assertThat(document(withArns(Field.WHAT, arns)).body())
                .contains(arns.get(4) + "、ほか 2 件はこの文面の別の箇所に記載\n・")
                .contains(String.join("\n", arns));
    }

    @Test
    void movesTheLongestSectionOut() {
        String log = "2026-04-15T01:30:00Z ERROR 接続できません\n".repeat(180);
        CaseDocument document = document(new Told(Language.JA)
                .submitted(
                        Severity.LOW,
                        input(Field.SUBJECT, "件名"),
                        input(Field.HOW, "短い症状"),
                        input(Field.WHAT, "手順".repeat(1000)),
                        input(Field.WHAT_TRIED, log)));
        assertThat(document.body().length()).isLessThanOrEqualTo(CaseFitting.BODY_LIMIT);
        assertThat(document.body())
                .contains("短い症状")
                .contains("手順".repeat(1000))
                .contains("■ 試したこと・確認したことと、その結果(What)\n・試したことと結果: 未確認\n(長いため添付: 添付 1 をご覧ください)");
        assertThat(document.attachments())
                .extracting(CaseDocument.Attachment::heading)
                .containsExactly("添付 1/1: 試したこと・確認したことと、その結果(What)(ファイルとして添付してください)");
        assertThat(document.attachments().get(0).text()).isEqualTo(log);
    }

    /** Without its question a case can't be answered, however long the log below it is. */
    @Test
    void theQuestionStaysInTheBody() {
        String log = "2026-04-15T01:30:00Z ERROR 接続できません\n".repeat(180);
        CaseDocument document = document(new Told(Language.JA)
                .submitted(
                        Severity.LOW,
                        input(Field.SUBJECT, "接続できるようにする方法を知りたい"),
                        input(Field.HOW, log),
                        input(Field.WHAT, "手順".repeat(1000))));
        assertThat(document.body())
                .contains("■ お尋ねしたいことと、起きていること(How)\n・起きていること: 未確認\n接続できるようにする方法を知りたい\n\n(長いため添付: 添付 1 をご覧ください)");
        assertThat(document.attachments())
                .extracting(CaseDocument.Attachment::text)
                .containsExactly(log);
    }

    @Test
    void whatNobodyKnowsIsSaidOnceInWhateverWordsItWasTyped() {
        Inquiry inquiry = new Told(Language.JA)
                .submitted(
                        Severity.LOW,
                        input(Field.SUBJECT, "件名"),
                        input(Field.HOW, "症状"),
                        input(Field.WHY, "unknown", Statement.unknown(Fact.WHY_PROBLEM, Told.T0)));
        assertThat(document(inquiry).body())
                .contains("・問題だと考える理由: 不明(こちらでは分かりません)\n")
                .doesNotContain("unknown");
    }

    @Test
    void dividesWhatIsTooLongForOneAttachment() {
        String extended = "一行の記録😀".repeat(10) + "\n";
        List<Source> sources = new ArrayList<>(List.of(input(Field.SUBJECT, "件名"), input(Field.HOW, "症状")));
        for (int i = 0; i < 9; i++) {
            sources.add(reply("" + i, extended.repeat(40), i, states(Fact.WHY_GOAL, "x", "x")));
        }
        sources.add(reply("x", "😀".repeat(10_001), 9, states(Fact.WHY_GOAL, "x", "x")));
        CaseDocument document = document(new Told(Language.JA).submitted(Severity.LOW, sources.toArray(Source[]::new)));
        String together = document.attachments().stream()
                .map(CaseDocument.Attachment::text)
                .collect(Collectors.joining());
        assertThat(document.body()).contains("(長いため添付: 添付 1〜5 をご覧ください)");
        assertThat(together).contains(extended.repeat(40), "😀".repeat(10_001));
        assertThat(document.attachments()).allSatisfy(a -> {
            assertThat(a.text().length()).isLessThanOrEqualTo(CaseFitting.ATTACHMENT_LIMIT);
            assertThat(Character.isLowSurrogate(a.text().charAt(0))).isFalse();
        });
    }

    @Test
    void anAttachmentNeverHoldsAHeadingAlone() {
        CaseDocument document = document(new Told(Language.JA)
                .submitted(
                        Severity.LOW,
                        input(Field.SUBJECT, "件名"),
                        input(Field.HOW, "症状"),
                        reply("1", "記録".repeat(4_000), 9, states(Fact.WHY_GOAL, "x", "x")),
                        reply("2", "記録です。 ".repeat(1_800), 10, states(Fact.WHY_GOAL, "x", "x"))));
        assertThat(document.attachments())
                .extracting(CaseDocument.Attachment::text)
                .hasSize(3)
                .allMatch(text -> text.strip().endsWith("記録") || text.strip().endsWith("記録です。"));
        assertThat(document.attachments().get(1).text()).startsWith("[2026-04-15 17:00 (JST)]\n記録です。");
    }

    /** Every input at its limit, in characters of two chars each. */
    @Test
    void staysWithinTheLimitWhateverWasTyped() {
        List<Source> sources = new ArrayList<>();
        Arrays.stream(Field.values()).filter(Field::isWords).forEach(field -> {
            String words = "😀".repeat(field.limit() / 2);
            sources.add(field.fact()
                    .map(fact -> input(field, words, states(fact, words, words)))
                    .orElseGet(() -> input(field, words)));
        });
        Inquiry inquiry = new Told(Language.JA).submitted(Severity.LOW, sources.toArray(Source[]::new));
        CaseDocument document = document(inquiry);
        assertThat(document.body().length()).isLessThanOrEqualTo(CaseFitting.BODY_LIMIT);
        inquiry.sources().forEach(s -> assertThat(document.whole()).contains(s.text()));
    }

    @Test
    void theBodyStandsAloneInItsMessage() {
        CaseDocument document = new CaseDocument("本文", List.of(new CaseDocument.Attachment("添付 1/1: 経緯", "長い話")));
        List<Message> messages = CASE_TEXT.messages(new Told(Language.JA).complete(), document, 2);
        assertThat(messages.stream().map(MessagePrinter::print))
                .containsExactly(
                        "(問い合わせ文 第 2 版(コピーして使えます))\n```\n本文\n```\n", "(添付 1/1: 経緯)\n添付 1/1: 経緯\n```\n長い話\n```\n");
    }

    @Test
    void addressesWhomTheOperatorNames() {
        House reseller = new House(HOUSE.zone(), Optional.of("○○サポート窓口 御中"), Optional.of("サポート窓口"));
        Inquiry inquiry = new Told(Language.JA).complete();
        assertThat(new CaseText(PHRASES, reseller).of(inquiry, gaps(inquiry)).body())
                .startsWith("○○サポート窓口 御中\n\nお世話になっております。");
        assertThat(MessagePrinter.print(new CardText(PHRASES, reseller)
                        .of(new Told(Language.JA).responded(44), gaps(inquiry), Optional.empty(), minutes(60))))
                .contains("サポート窓口が返信を待っています")
                .doesNotContain("AWS サポート");
    }
}
