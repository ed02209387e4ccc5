package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.testkit.DeskFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** More was typed for an input than it takes, so that the form to edit shows a part of it. */
class LongInputTest {

    private static final String FIRST = "再起動したが変わらない。" + "甲".repeat(1_600);
    private static final String SECOND = "別の AZ でも同じだった。" + "乙".repeat(1_600);
    private static final String THIRD = "設定も戻した。" + "丙".repeat(1_000);

    private final DeskFixture fixture = new DeskFixture();

    private Inquiry inquiry() {
        return fixture.books.only();
    }

    private void answered(String... texts) {
        fixture.submit("V1", Map.of(Field.SUBJECT, "遅い", Field.HOW, "遅い"));
        for (int i = 0; i < texts.length; i++) {
            assertThat(fixture.answer("A" + i, Map.of(Field.WHAT_TRIED, texts[i])))
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    private Map<Field, String> opened() {
        return fixture.desk
                .prefills()
                .edit(DeskFixture.TEAM, inquiry().id())
                .orElseThrow()
                .values();
    }

    private void edit(String view, Map<Field, String> opened, String tried) {
        Map<Field, String> values = new HashMap<>(opened);
        values.put(Field.WHAT_TRIED, tried);
        Map<Field, String> shown = new HashMap<>();
        opened.forEach((field, value) -> shown.put(field, Shown.of(value)));
        assertThat(fixture.edit(view, values, shown)).isInstanceOf(Outcome.Done.class);
    }

    private List<String> tried() {
        return inquiry().through(Field.WHAT_TRIED).stream().map(Source::text).toList();
    }

    @Test
    void theFormShowsAsManyContributionsAsFit() {
        answered(FIRST, THIRD, SECOND);

        assertThat(opened()).containsEntry(Field.WHAT_TRIED, FIRST + "\n" + THIRD);
    }

    @Test
    void whatTheFormDidNotShowStaysWhenTheRestIsMended() {
        answered(FIRST, SECOND);
        Map<Field, String> opened = opened();
        assertThat(opened).containsEntry(Field.WHAT_TRIED, FIRST);

        edit("V8", opened, "2 回再起動したが変わらない。");

        assertThat(tried()).containsExactlyInAnyOrder("2 回再起動したが変わらない。", SECOND);
        assertThat(fixture.caseText())
                .contains("2 回再起動したが変わらない。")
                .contains(SECOND)
                .doesNotContain("甲");
    }

    @Test
    void whatTheFormDidNotShowStaysWhenTheRestIsTakenOut() {
        answered(FIRST, SECOND);

        edit("V8", opened(), "");

        assertThat(tried()).containsExactly(SECOND);
    }

    @Test
    void anEarlierEditThatTheFormDidNotShowStaysAsWell() {
        answered(FIRST, SECOND);
        edit("V8", opened(), THIRD + THIRD);
        Map<Field, String> opened = opened();
        assertThat(opened).containsEntry(Field.WHAT_TRIED, SECOND);

        edit("V9", opened, "どの AZ でも同じだった。");
        edit("V9", opened, "どの AZ でも同じだった。");

        assertThat(tried()).containsExactlyInAnyOrder(THIRD + THIRD, "どの AZ でも同じだった。");
    }
}
