package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.testkit.DeskFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was tried in several replies stands together in the case text, and nowhere else. */
class TriedTogetherTest {

    private static final String SECTION = "■ 試したこと・確認したことと、その結果(What)";

    private final DeskFixture fixture = new DeskFixture();

    private List<String> section() {
        return fixture.caseText()
                .lines()
                .dropWhile(line -> !line.equals(SECTION))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    private void submit(Map<Field, String> more) {
        Map<Field, String> values = new HashMap<>(more);
        values.putAll(Map.of(Field.SUBJECT, "SSH できない", Field.SEVERITY, "high", Field.HOW, "EC2 に SSH できません。"));
        fixture.submit("V1", values);
    }

    @Test
    void each_reply_has_its_line_and_stands_nowhere_else() {
        submit(Map.of());
        fixture.replyNext("再起動したが変わらない");
        fixture.replyNext("ルートテーブルも問題なし");

        assertThat(section()).containsExactly("・試したことと結果: 再起動したが変わらない", "・試したことと結果: ルートテーブルも問題なし");
        assertThat(fixture.caseText()).containsOnlyOnce("再起動したが変わらない").doesNotContain("■ 補足");
    }

    @Test
    void the_words_of_the_form_stand_below_what_was_added() {
        submit(Map.of(Field.WHAT_TRIED, "アプリを入れ直したが変わらない"));
        fixture.replyNext("ルートテーブルも問題なし");

        assertThat(section()).containsExactly("・試したことと結果: ルートテーブルも問題なし", "アプリを入れ直したが変わらない");
    }

    @Test
    void that_nothing_was_tried_goes_once_something_was() {
        submit(Map.of());
        fixture.replyNext("まだ何も試せていません");
        fixture.replyNext("再起動したが変わらない");

        assertThat(section()).containsExactly("・試したことと結果: 再起動したが変わらない");
    }

    @Test
    void what_was_misread_is_not_listed() {
        submit(Map.of());
        fixture.replyNext("ルートテーブルも問題なし");
        fixture.replyNext("再起動したが変わらない");
        fixture.desk.marks().misread(fixture.press(), Fact.WHAT_TRIED);

        assertThat(section()).containsExactly("・試したことと結果: ルートテーブルも問題なし");
    }
}
