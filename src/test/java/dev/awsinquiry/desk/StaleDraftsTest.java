package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.ReplyDraft;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people have the form for a reply to AWS open at once, and hand it in one after the other. */
class StaleDraftsTest {

    private static final String ASKED = "ご連絡ありがとうございます。\n1. 発生した日時\n2. リクエスト ID\n3. 影響の範囲\nよろしくお願いいたします。";

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void answered() {
        fixture.submitTheBadOne();
        fixture.file("1234567890", "high");
        fixture.desk.marks().responded(fixture.press());
        fixture.books.written();
    }

    private Map<String, String> opened() {
        return ReplyDraft.in(fixture.books.only())
                .map(draft -> DraftShown.of(ReplyDraft.in(fixture.books.only()), draft.questions(), draft.answers()))
                .orElseGet(() -> DraftShown.of(ReplyDraft.in(fixture.books.only()), "", ""));
    }

    private List<String> draft(String view, String questions, String answers, Map<String, String> shown) {
        assertThat(fixture.desk.drafts().draft(fixture.press(), new ReplySubmission(view, questions, answers, shown)))
                .isInstanceOf(Outcome.Done.class);
        return fixture.books.written().stream().map(Post::key).toList();
    }

    private String shown(String key) {
        return MessagePrinter.print(fixture.books.post(key).message());
    }

    private String answers() {
        return ReplyDraft.in(fixture.books.only()).orElseThrow().answers();
    }

    @Test
    void whatBothAnsweredStandsInTheNewerTextAndTheOlderOneGivesWay() {
        Map<String, String> opened = opened();
        draft("V7", ASKED, "1. 2026-04-15 10:30 (JST)\n2. req-1", opened);

        assertThat(draft("V8", ASKED, "3. 全員です", opened))
                .containsExactly("reply_text.V8", "reply_note.V8", "reply_note.V7");

        assertThat(shown("reply_text.V8"))
                .contains("発生した日時\n2026-04-15 10:30 (JST)\n")
                .contains("リクエスト ID\nreq-1\n")
                .contains("影響の範囲\n全員です\n")
                .doesNotContain("確認中です");
        assertThat(shown("reply_note.V8")).contains("新しい返信文です。").contains("ほかの人が出した答えも、合わせてあります。");
        assertThat(shown("reply_note.V7")).contains("新しい返信文が下にあります。").doesNotContain("mark_replied");
        assertThat(answers()).isEqualTo("1. 2026-04-15 10:30 (JST)\n2. req-1\n3. 全員です");
        assertThat(draft("V8", ASKED, "3. 全員です", opened)).isEmpty();
    }

    @Test
    void anAnswerThatWasOnlyShownDoesNotUndoAnother() {
        draft("V6", ASKED, "1. 10:30 (JST)\n2. 不明", opened());
        Map<String, String> opened = opened();
        draft("V7", ASKED, "1. 10:35 (JST)\n2. 不明", opened);
        draft("V8", ASKED, "1. 10:30 (JST)\n2. 不明\n3. 全員です", opened);
        assertThat(answers()).isEqualTo("1. 10:35 (JST)\n2. 不明\n3. 全員です");

        draft("V9", ASKED, "1. 10:40 (JST)\n2. req-1", opened);
        assertThat(answers()).isEqualTo("1. 10:35 (JST)\n10:40 (JST)\n2. req-1\n3. 全員です");
    }

    @Test
    void questionsThatOnlyOneOfThemPastedStandBesideTheOthers() {
        Map<String, String> opened = opened();
        draft("V7", ASKED, "1. 10:30 (JST)", opened);
        draft("V8", "1. 影響の範囲\n2. 構成の変更", "1. 全員です\n2. していません", opened);
        assertThat(shown("reply_text.V8"))
                .contains("質問 1: 発生した日時\n10:30 (JST)\n")
                .contains("質問 3: 影響の範囲\n全員です\n")
                .contains("質問 4: 構成の変更\nしていません\n");

        draft("V9", "", "2. req-1", opened);
        assertThat(shown("reply_text.V9")).contains("質問 2: リクエスト ID\nreq-1\n").contains("影響の範囲\n全員です\n");
    }

    @Test
    void whatCannotBeToldApartIsKeptWhole() {
        Map<String, String> opened = opened();
        draft("V7", ASKED, "10:30 からです", opened);
        draft("V8", ASKED, "全員に起きています", opened);

        assertThat(shown("reply_text.V8")).contains("■ 回答\n10:30 からです\n全員に起きています");
    }

    @Test
    void whoeverSawTheDraftMayLeaveThingsOutOfIt() {
        draft("V7", ASKED, "1. 10:30 (JST)\n2. req-1", opened());

        assertThat(draft("V8", ASKED, "1. 10:30 (JST)", opened()))
                .containsExactly("reply_text.V8", "reply_note.V8", "reply_note.V7");
        assertThat(answers()).isEqualTo("1. 10:30 (JST)");
        assertThat(shown("reply_note.V8")).contains("新しい返信文です。").doesNotContain("合わせてあります");
    }

    /** A form that was open while the product was updated. */
    @Test
    void aFormThatTellsNothingOfWhatItShowedIsTakenAsItIs() {
        draft("V7", ASKED, "1. 10:30 (JST)", Map.of());
        draft("V8", ASKED, "3. 全員です", Map.of());

        assertThat(answers()).isEqualTo("3. 全員です");
    }

    @Test
    void aReplyThatWasSentStaysTheOneThatWasSent() {
        draft("V7", ASKED, "1. 10:30 (JST)", opened());
        Map<String, String> opened = opened();
        fixture.desk.marks().repliedToAws(fixture.press());
        fixture.books.written();

        assertThat(draft("V8", "", "3. 全員です", opened)).containsExactly("reply_text.V8", "reply_note.V8");
        assertThat(shown("reply_note.V8"))
                .contains("返信文ができました。")
                .contains("返信は、もう記録されています。これも送るときは、内容が重なっていないか、先に見ておくと安心です。")
                .contains("draft_reply")
                .doesNotContain("「返信した」を押して")
                .doesNotContain("mark_replied");
    }
}
