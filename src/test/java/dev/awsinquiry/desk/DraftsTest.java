package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.ReplyDraft;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reply to AWS, drafted from its questions. */
class DraftsTest {

    private static final String ASKED = "ご連絡ありがとうございます。\n1. 発生した日時\n2. リクエスト ID\n3. 影響の範囲\nよろしくお願いいたします。";

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void answered() {
        fixture.submitTheBadOne();
        fixture.file("1234567890", "high");
        fixture.desk.marks().responded(fixture.press());
        fixture.books.written();
    }

    private List<String> draft(String viewId, String answers) {
        assertThat(fixture.desk.drafts().draft(fixture.press(), new ReplySubmission(viewId, ASKED, answers, Map.of())))
                .isInstanceOf(Outcome.Done.class);
        return fixture.books.written().stream().map(Post::key).toList();
    }

    private String shown(String key) {
        return MessagePrinter.print(fixture.books.post(key).message());
    }

    @Test
    void eachQuestionStandsWithItsAnswerAndWhatIsOpenIsNamed() {
        assertThat(draft("V7", "1. 今朝の 2026-04-15 10:30\n3. 全員です")).containsExactly("reply_text.V7", "reply_note.V7");

        assertThat(shown("reply_text.V7"))
                .contains("■ 質問 1: 発生した日時\n今朝の 2026-04-15 10:30\n\n"
                        + "■ 質問 2: リクエスト ID\n確認中です。分かり次第お知らせします。\n\n"
                        + "■ 質問 3: 影響の範囲\n全員です\n\n");
        assertThat(shown("reply_note.V7"))
                .contains("まだ答えていない質問: リクエスト ID\n")
                .contains("時刻にタイムゾーンがありません。")
                .contains("mark_replied");
    }

    @Test
    void whatIsAskedBehindTheListIsNamed() {
        String asked = "1. 発生した日時\n2. リクエスト ID\n\nなお、発生前に構成変更は行われましたか。\nよろしくお願いいたします。";
        fixture.desk
                .drafts()
                .draft(
                        fixture.press(),
                        new ReplySubmission("V7", asked, "1. 2026-04-15 10:30 (JST)\n2. 不明です", Map.of()));

        assertThat(shown("reply_note.V7")).startsWith("""
                        (返信文ができました。上のメッセージをコピーすると、そのまま送れます。)
                        返信文ができました。上のメッセージをコピーすると、そのまま送れます。
                        一覧のあとにも質問があるようです(番号がないので、最後の質問への答えに続けて書けます): なお、発生前に構成変更は行われましたか。
                        """);
    }

    @Test
    void aCompleteReplyRaisesNothing() {
        draft("V7", "1. 2026-04-15 10:30 (JST)\n2. 不明(ログに残っていません)\n3. 全員です");

        assertThat(shown("reply_note.V7")).doesNotContain("まだ答えていない").doesNotContain("タイムゾーン");
    }

    @Test
    void aClockTimeWithoutItsDateWantsAZoneAsWell() {
        draft("V7", "1. 18:00 に始まりました\n2. 不明\n3. 全員です");
        assertThat(shown("reply_note.V7")).contains("時刻にタイムゾーンがありません。");

        draft("V8", "1. 18:00 です\n2. 不明\n3. 全員です");
        assertThat(shown("reply_note.V8")).contains("時刻にタイムゾーンがありません。");

        draft("V9", "1. 18:00 (JST) です\n2. 不明\n3. 全員です");
        assertThat(shown("reply_note.V9")).doesNotContain("タイムゾーン");
    }

    @Test
    void answersThatAreNumberedAsQuestionsAreNoneToPart() {
        draft("V7", "Q1. 2026-04-15 10:30 (JST)\nQ2. ログには残っておらず、こちらでは調べようがありません\nQ3. 全員です");

        assertThat(shown("reply_note.V7")).doesNotContain("別のケース").doesNotContain("Q1");
    }

    @Test
    void theFormSentTwiceIsOneText() {
        draft("V7", "1. 2026-04-15 10:30 (JST)\n2. 不明\n3. 全員です");

        assertThat(draft("V7", "1. 2026-04-15 10:30 (JST)\n2. 不明\n3. 全員です")).isEmpty();
        assertThat(draft("V7", "1. 2026-04-15 10:35 (JST)\n2. 不明\n3. 全員です")).containsExactly("reply_text.V7");
    }

    @Test
    void secretsAreMaskedAndOnlyWhoeverTypedThemIsTold() {
        assertThat(draft("V7", "1. 2026-04-15 10:30 (JST)\n2. AKIAIOSFODNN7EXAMPLE\n3. 全員です"))
                .containsExactly("reply_text.V7", "reply_note.V7", "secret.reply.V7");

        assertThat(shown("reply_text.V7")).doesNotContain("AKIAIOSFODNN7EXAMPLE");
        assertThat(shown("reply_note.V7")).doesNotContain("鍵");
        assertThat(fixture.books.post("secret.reply.V7").place()).isEqualTo(Post.Place.WHISPER);
    }

    @Test
    void whatCannotBeToldApartIsKeptTogether() {
        draft("V7", "10:30 から全員に起きています");

        assertThat(shown("reply_text.V7")).contains("■ いただいたご質問\n" + ASKED).contains("■ 回答\n10:30 から全員に起きています");
    }

    @Test
    void theFormGoesOnWithWhatWasDraftedUntilAwsAnswersAgain() {
        draft("V7", "1. 10:30 (JST)\n2. AKIAIOSFODNN7EXAMPLE");
        draft("V8", "1. 10:35 (JST)\n2. 不明");
        assertThat(ReplyDraft.in(fixture.books.only()))
                .contains(new ReplyDraft(1, ASKED, "1. 10:35 (JST)\n2. 不明", "V8", ReplyDraft.After.ANOTHER));

        draft("V9", "2. AKIAIOSFODNN7EXAMPLE");
        assertThat(ReplyDraft.in(fixture.books.only()).orElseThrow().answers()).doesNotContain("AKIAIOSFODNN7EXAMPLE");

        fixture.desk.marks().repliedToAws(fixture.press());
        fixture.desk.marks().responded(fixture.press());
        assertThat(ReplyDraft.in(fixture.books.only())).isEmpty();
    }
}
