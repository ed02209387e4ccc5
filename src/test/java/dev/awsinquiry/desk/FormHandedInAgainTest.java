package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.testkit.DeskFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first form comes a second time, from a phone that had been asleep, while a colleague has edited the inquiry. */
class FormHandedInAgainTest {

    private static final Map<Field, String> FORM = Map.of(
            Field.SUBJECT,
            "決済の API が遅い",
            Field.SEVERITY,
            "high",
            Field.HOW,
            "応答に 30 秒かかります。",
            Field.WHAT_TRIED,
            "再起動しましたが変わりません。",
            Field.WHERE_REGION,
            "ap-northeast-1",
            Field.WHERE_ACCOUNT,
            "1234-5678-9012");

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void reported() {
        fixture.submit("V1", FORM);
    }

    private Inquiry inquiry() {
        return fixture.books.only();
    }

    private List<String> texts(Field field) {
        return inquiry().through(field).stream().map(Source::text).toList();
    }

    private void colleagueEdits(Map<Field, String> changes) {
        Map<Field, String> opened = fixture.desk
                .prefills()
                .edit(DeskFixture.TEAM, inquiry().id())
                .orElseThrow()
                .values();
        Map<Field, String> values = new HashMap<>(opened);
        values.putAll(changes);
        values.values().removeIf(String::isEmpty);
        Map<Field, String> shown = new HashMap<>();
        opened.forEach((field, value) -> shown.put(field, Shown.of(value)));
        fixture.desk
                .intake()
                .submit(new InquirySubmission(
                        DeskFixture.TEAM,
                        DeskFixture.CHANNEL,
                        "U0002",
                        Language.JA,
                        "V8",
                        Optional.of(inquiry().id()),
                        values,
                        shown,
                        Optional.empty()));
    }

    private List<String> again(Map<Field, String> changes) {
        Map<Field, String> values = new HashMap<>(FORM);
        values.putAll(changes);
        values.values().removeIf(String::isEmpty);
        fixture.books.written();
        fixture.submit("V1", values);
        return fixture.books.written().stream().map(Post::key).toList();
    }

    @Test
    void unchangedItTakesNothingBack() {
        colleagueEdits(Map.of(
                Field.SUBJECT, "決済と注文の API が遅い",
                Field.SEVERITY, "urgent",
                Field.HOW, "応答に 30 秒かかり、一部は 504 になります。",
                Field.WHAT_TRIED, "",
                Field.WHERE_REGION, "ap-northeast-3",
                Field.WHERE_ACCOUNT, "210987654321",
                Field.WHEN_STATE, "ongoing"));
        Inquiry edited = inquiry();

        assertThat(again(Map.of())).isEmpty();
        assertThat(again(Map.of())).isEmpty();

        assertThat(inquiry()).isEqualTo(edited);
        assertThat(inquiry().severity()).isEqualTo(Severity.URGENT);
        assertThat(texts(Field.HOW)).containsExactly("応答に 30 秒かかり、一部は 504 になります。");
    }

    @Test
    void unchangedItSaysNothingWhereNobodyEditedEither() {
        Inquiry before = inquiry();

        assertThat(again(Map.of())).isEmpty();
        assertThat(inquiry()).isEqualTo(before);
    }

    @Test
    void onlyWhatDiffersFromTheFirstTimeCounts() {
        colleagueEdits(Map.of(
                Field.SEVERITY, "urgent",
                Field.HOW, "応答に 30 秒かかります。504 も出ます。",
                Field.WHAT_TRIED, "再起動しましたが変わりません。\n設定も戻しました。"));
        again(Map.of(
                Field.WHERE_REGION, "us-east-1",
                Field.WHAT_TRIED, "再起動しましたが変わりません。\n別の AZ では再現しません。"));

        assertThat(inquiry().severity()).isEqualTo(Severity.URGENT);
        assertThat(texts(Field.HOW)).containsExactly("応答に 30 秒かかります。504 も出ます。");
        assertThat(texts(Field.WHAT_TRIED)).containsExactly("再起動しましたが変わりません。\n設定も戻しました。", "別の AZ では再現しません。");
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("us-east-1");
    }

    @Test
    void theLatestTimeIsWhatTheNextIsComparedWith() {
        again(Map.of(Field.SEVERITY, "urgent", Field.HOW, "応答が返りません。"));
        colleagueEdits(Map.of(Field.SEVERITY, "normal", Field.HOW, "応答が返らず、504 になります。"));

        assertThat(again(Map.of(Field.SEVERITY, "urgent", Field.HOW, "応答が返りません。")))
                .isEmpty();
        assertThat(inquiry().severity()).isEqualTo(Severity.NORMAL);
        assertThat(texts(Field.HOW)).containsExactly("応答が返らず、504 になります。");
    }

    @Test
    void whatIsEmptyNowIsTakenOutUnlessSomebodyWroteThereMeanwhile() {
        colleagueEdits(Map.of(Field.WHERE_REGION, "ap-northeast-3"));
        again(Map.of(Field.WHAT_TRIED, "", Field.WHERE_REGION, ""));

        assertThat(texts(Field.WHAT_TRIED)).isEmpty();
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-3");
    }

    @Test
    void aSecretThatWasMaskedIsTheSameWords() {
        DeskFixture other = new DeskFixture();
        Map<Field, String> form = Map.of(Field.SUBJECT, "鍵が使えない", Field.HOW, "AKIAIOSFODNN7ABCDEFG で AccessDenied になる");
        other.submit("V1", form);
        other.books.written();

        other.submit("V1", form);

        assertThat(other.books.written()).isEmpty();
        assertThat(other.books.only().toString()).doesNotContain("AKIAIOSFODNN7ABCDEFG");
    }

    @Test
    void wordsAreThoseOfWhoeverEditedThem() {
        colleagueEdits(Map.of(Field.HOW, "応答に 40 秒かかります。"));

        assertThat(inquiry().through(Field.HOW)).extracting(Source::author).containsExactly("U0002");
        assertThat(inquiry().through(Field.WHAT_TRIED))
                .extracting(Source::author)
                .containsExactly(DeskFixture.REPORTER);
        assertThat(fixture.books.audited()).contains("U0002 edited");
    }
}
