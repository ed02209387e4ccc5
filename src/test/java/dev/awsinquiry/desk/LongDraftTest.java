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

/** What several people answered AWS is longer than the input of the form that goes on with it. */
class LongDraftTest {

    private static final String ASKED =
            IntStream.rangeClosed(1, 6).mapToObj(i -> i + ". 質問" + i).collect(Collectors.joining("\n"));
    private static final String FIRST = "1. " + "甲".repeat(1_000) + "\n2. " + "乙".repeat(1_000);
    private static final String SECOND = "3. " + "丙".repeat(900) + "\n4. " + "丁".repeat(900);
    private static final String SHOWN = FIRST + "\n3. " + "丙".repeat(900);
    private static final String HIDDEN = "\n4. " + "丁".repeat(900);

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void answered() {
        fixture.submitTheBadOne();
        fixture.file("1234567890", "high");
        fixture.desk.marks().responded(fixture.press());
        Map<String, String> opened = opened();
        draft("V7", FIRST, opened);
        draft("V8", SECOND, opened);
        assertThat(answers()).isEqualTo(FIRST + "\n" + SECOND);
    }

    private Optional<ReplyDraft> standing() {
        return ReplyDraft.in(fixture.books.only());
    }

    private Map<String, String> opened() {
        return DraftShown.of(
                standing(),
                DraftShown.part(standing().map(ReplyDraft::questions).orElse("")),
                DraftShown.part(standing().map(ReplyDraft::answers).orElse("")));
    }

    private List<String> draft(String view, String answers, Map<String, String> shown) {
        fixture.books.written();
        assertThat(fixture.desk.drafts().draft(fixture.press(), new ReplySubmission(view, ASKED, answers, shown)))
                .isInstanceOf(Outcome.Done.class);
        return fixture.books.written().stream().map(Post::key).toList();
    }

    private String answers() {
        return standing().orElseThrow().answers();
    }

    private String shown(String key) {
        return MessagePrinter.print(fixture.books.post(key).message());
    }

    @Test
    void theFormShowsWholeLines() {
        assertThat(DraftShown.part(answers())).isEqualTo(SHOWN);
        assertThat(DraftShown.part("あ".repeat(3_001))).isEqualTo("あ".repeat(3_000));
        assertThat(DraftShown.part("あ".repeat(2_999) + "🔥")).isEqualTo("あ".repeat(2_999));
    }

    @Test
    void leftAloneItIsTheSameReply() {
        draft("V9", SHOWN, opened());

        assertThat(answers()).isEqualTo(SHOWN + HIDDEN);
        assertThat(shown("reply_text.V9")).contains("質問 4: 質問4\n" + "丁".repeat(900));
    }

    @Test
    void whatTheFormHadNoRoomForStaysBehindWhatIsMended() {
        Map<String, String> opened = opened();
        draft("V9", "1. 不明\n2. req-1\n3. 全員です", opened);
        assertThat(answers()).isEqualTo("1. 不明\n2. req-1\n3. 全員です" + HIDDEN);

        assertThat(draft("V9", "1. 不明\n2. req-1\n3. 全員です", opened)).isEmpty();
        assertThat(answers()).isEqualTo("1. 不明\n2. req-1\n3. 全員です" + HIDDEN);
    }

    @Test
    void whatFitsAgainCanBeTakenOut() {
        draft("V9", "1. 不明", opened());
        draft("V10", "1. 不明", opened());

        assertThat(answers()).isEqualTo("1. 不明");
    }

    @Test
    void anAnswerThatWasGivenMeanwhileStandsBesideWhatTheFormHadNoRoomFor() {
        Map<String, String> opened = opened();
        draft("V9", SHOWN + "\n5. 14:05 (JST)", opened);
        draft("V10", SHOWN + "\n6. していません", opened);

        assertThat(shown("reply_text.V10"))
                .contains("質問 4: 質問4\n" + "丁".repeat(900))
                .contains("質問 5: 質問5\n14:05 (JST)\n")
                .contains("質問 6: 質問6\nしていません\n");
    }
}
