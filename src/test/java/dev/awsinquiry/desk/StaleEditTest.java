package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.testkit.DeskFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people have the form to edit open at once, and hand it in one after the other. */
class StaleEditTest {

    private final DeskFixture fixture = new DeskFixture();

    private Inquiry inquiry() {
        return fixture.books.only();
    }

    private Map<Field, String> opened() {
        return fixture.desk
                .prefills()
                .edit(DeskFixture.TEAM, inquiry().id())
                .orElseThrow()
                .values();
    }

    private List<String> edit(String view, Map<Field, String> opened, Map<Field, String> changes) {
        Map<Field, String> values = new HashMap<>(opened);
        values.putAll(changes);
        Map<Field, String> shown = new HashMap<>();
        opened.forEach((field, value) -> shown.put(field, Shown.of(value)));
        fixture.books.written();
        assertThat(fixture.edit(view, values, shown)).isInstanceOf(Outcome.Done.class);
        return fixture.books.written().stream().map(Post::key).toList();
    }

    @Test
    void aSeverityLeftAsItWasShownIsNoneThatWasChosen() {
        fixture.submitTheBadOne();
        fixture.file("1234567890", "high");
        Map<Field, String> opened = opened();
        edit("V8", opened, Map.of(Field.SEVERITY, "urgent"));

        List<String> said = edit("V9", opened, Map.of(Field.HOW, "502 が返ります。"));

        assertThat(inquiry().severity()).isEqualTo(Severity.URGENT);
        assertThat(said).noneMatch(key -> key.startsWith("severity."));
    }

    @Test
    void ofTwoSeveritiesThatWereChosenTheLaterHolds() {
        fixture.submitTheBadOne();
        Map<Field, String> opened = opened();
        edit("V8", opened, Map.of(Field.SEVERITY, "urgent"));
        edit("V9", opened, Map.of(Field.SEVERITY, "critical"));

        assertThat(inquiry().severity()).isEqualTo(Severity.CRITICAL);
    }

    private List<String> texts(Field field) {
        return inquiry().through(field).stream().map(Source::text).toList();
    }

    @Test
    void whatTwoPeopleAddToTheSameWordsStandsOnceEach() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "遅い",
                        Field.HOW, "遅い",
                        Field.WHAT_TRIED, "再起動したが変わらない",
                        Field.WHY, "昨日までは速かった。"));
        Map<Field, String> opened = opened();
        edit(
                "V8",
                opened,
                Map.of(
                        Field.WHAT_TRIED, "再起動したが変わらない\n設定を戻したが同じ",
                        Field.WHY, "昨日までは速かった。構成は変えていない。"));
        edit(
                "V9",
                opened,
                Map.of(
                        Field.WHAT_TRIED, "再起動したが変わらない\n別の AZ では再現しない",
                        Field.WHY, "昨日までは速かった。負荷も同じ。"));

        assertThat(texts(Field.WHAT_TRIED)).containsExactly("再起動したが変わらない\n設定を戻したが同じ", "別の AZ では再現しない");
        assertThat(texts(Field.WHY)).containsExactly("昨日までは速かった。構成は変えていない。", "負荷も同じ。");
        assertThat(fixture.caseText()).containsOnlyOnce("再起動したが変わらない").containsOnlyOnce("昨日までは速かった。");
    }

    @Test
    void whoeverAddsWhatTheOtherAddedAlreadyAddsNothing() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "遅い", Field.HOW, "遅い", Field.WHAT_TRIED, "再起動"));
        Map<Field, String> opened = opened();
        edit("V8", opened, Map.of(Field.WHAT_TRIED, "再起動\n設定を戻した\n変わらない"));

        assertThat(edit("V9", opened, Map.of(Field.WHAT_TRIED, "再起動\n設定を戻した"))).isEmpty();
        assertThat(texts(Field.WHAT_TRIED)).containsExactly("再起動\n設定を戻した\n変わらない");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOW", "WHAT", "HOW_MUCH"})
    void theSameEditHandedInAgainSaysNothingMore(Field field) {
        Map<Field, String> form = new HashMap<>(Map.of(Field.SUBJECT, "遅い", Field.HOW, "遅い。"));
        form.put(field, "502 が返る。");
        fixture.submit("V1", form);
        fixture.caseText();
        Map<Field, String> opened = opened();
        edit("V8", opened, Map.of(field, "502 が返る。一人目"));
        assertThat(edit("V9", opened, Map.of(field, "502 が返る。二人目"))).contains("case_text.3");
        Inquiry after = inquiry();

        assertThat(edit("V9", opened, Map.of(field, "502 が返る。二人目"))).isEmpty();
        assertThat(edit("V9", opened, Map.of(field, "502 が返る。二人目"))).isEmpty();
        assertThat(edit("V8", opened, Map.of(field, "502 が返る。一人目"))).isEmpty();

        assertThat(inquiry()).isEqualTo(after);
        assertThat(texts(field)).containsExactly("502 が返る。一人目", "二人目");
    }

    @Test
    void anEditWithASecretHandedInAgainSaysNothingMore() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "遅い", Field.HOW, "遅い"));
        fixture.caseText();
        Map<Field, String> opened = opened();
        Map<Field, String> changes = Map.of(Field.HOW, "遅い。鍵は AKIAIOSFODNN7ABCDEFG");
        edit("V8", opened, changes);
        Inquiry after = inquiry();

        assertThat(edit("V8", opened, changes)).isEmpty();
        assertThat(inquiry()).isEqualTo(after);
    }

    @Test
    void ofTwoSubjectsThatWereChangedTheLaterHolds() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "遅い", Field.HOW, "応答に 30 秒かかる"));
        Map<Field, String> opened = opened();
        edit("V8", opened, Map.of(Field.SUBJECT, "API が遅い"));
        edit("V9", opened, Map.of(Field.SUBJECT, "注文 API の応答が遅い"));

        assertThat(texts(Field.SUBJECT)).containsExactly("注文 API の応答が遅い");
        assertThat(fixture.caseText()).contains("注文 API の応答が遅い").doesNotContain("\nAPI が遅い");
    }
}
