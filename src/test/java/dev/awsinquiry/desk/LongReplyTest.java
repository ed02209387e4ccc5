package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.ReplyDraft;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reply to AWS is longer than what a case takes at once: the rest is posted behind it, to be sent along. */
class LongReplyTest {

    private static final String ASKED =
            IntStream.rangeClosed(1, 6).mapToObj(i -> i + ". 質問" + i).collect(Collectors.joining("\n"));

    private final DeskFixture fixture = new DeskFixture();
    private final Map<String, String> opened = DraftShown.of(Optional.<ReplyDraft>empty(), "", "");

    @BeforeEach
    void answered() {
        fixture.submitTheBadOne();
        fixture.file("1234567890", "high");
        fixture.desk.marks().responded(fixture.press());
        fixture.books.written();
    }

    private List<String> draft(String view, String questions, String answers) {
        assertThat(fixture.desk.drafts().draft(fixture.press(), new ReplySubmission(view, questions, answers, opened)))
                .isInstanceOf(Outcome.Done.class);
        return fixture.books.written().stream().map(Post::key).toList();
    }

    private String shown(String key) {
        return MessagePrinter.print(fixture.books.post(key).message());
    }

    @Test
    void theLongestAnswersAreAttached() {
        draft("V7", ASKED, "1. " + "甲".repeat(1_400) + "\n2. " + "乙".repeat(1_450));
        draft("V8", ASKED, "3. " + "丙".repeat(1_400) + "\n4. " + "丁".repeat(1_400));

        assertThat(draft("V9", ASKED, "5. " + "戊".repeat(1_400) + "\n6. " + "己".repeat(1_400)))
                .containsExactly("reply_text.V9", "reply_text.V9.2", "reply_note.V9", "reply_note.V8");

        String body = shown("reply_text.V9");
        assertThat(body.length()).isBetween(7_000, 8_100);
        assertThat(body)
                .contains("■ 質問 1: 質問1\n" + "甲".repeat(1_400)
                        + "\n\n■ 質問 2: 質問2\n(長いため添付: 添付 1 をご覧ください)\n\n■ 質問 3: 質問3\n")
                .contains("己".repeat(1_400) + "\n\nさらに必要な情報があれば");
        assertThat(shown("reply_text.V9.2"))
                .contains("添付 1/1: 質問 2: 質問2(ファイルとして添付してください)")
                .contains("乙".repeat(1_450));
        assertThat(shown("reply_note.V9")).contains("長いため、続く 1 件は、ファイルにして添付します。");
    }

    @Test
    void whatCannotBeToldApartIsAttachedWhole() {
        draft("V7", "詳細を".repeat(900), "甲".repeat(2_900));
        List<String> keys = draft("V8", "追加で".repeat(900), "乙".repeat(2_900));

        assertThat(keys).containsSubsequence("reply_text.V8", "reply_text.V8.2", "reply_note.V8");
        String all = keys.stream()
                .filter(key -> key.startsWith("reply_text."))
                .map(this::shown)
                .collect(Collectors.joining());
        assertThat(all).contains("詳細を".repeat(900), "追加で".repeat(900), "甲".repeat(2_900), "乙".repeat(2_900));
        assertThat(keys.stream().map(this::shown)).allMatch(text -> text.length() < 9_500);
    }
}
