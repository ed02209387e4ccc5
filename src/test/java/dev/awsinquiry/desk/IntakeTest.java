package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.inquiry.State;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private final DeskFixture fixture = new DeskFixture();

    private Inquiry inquiry() {
        return fixture.books.only();
    }

    @Test
    void the_bad_inquiry_is_recorded_together_with_card_gaps_and_advice() {
        Outcome outcome = fixture.submitTheBadOne();

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(fixture.books.keys()).containsExactly("card", "gaps", "advice");
        assertThat(fixture.woken).hasValue(1);
        assertThat(inquiry().state()).isEqualTo(State.ASKING);
        assertThat(inquiry().facts().standing(Fact.HOW_SYMPTOM)).isEqualTo(Standing.STATED);
        assertThat(inquiry().facts().standing(Fact.WHEN_EXACT)).isEqualTo(Standing.MISSING);
    }

    @Test
    void the_same_form_submitted_again_is_the_same_inquiry_in_the_later_words() {
        fixture.submitTheBadOne();
        fixture.submitTheBadOne();
        fixture.submit("V1", Map.of(Field.SUBJECT, "API に接続できない", Field.HOW, "502 が返ります。", Field.SEVERITY, "high"));

        assertThat(fixture.books.size()).isEqualTo(1);
        assertThat(inquiry().subject()).isEqualTo("API に接続できない");
        assertThat(inquiry().through(Field.HOW)).extracting(Source::text).containsExactly("502 が返ります。");
    }

    @Test
    void the_same_form_submitted_again_takes_back_nothing_that_was_read_from_words() {
        Map<Field, String> values = Map.of(
                Field.SUBJECT,
                "API が 502 を返す",
                Field.HOW,
                "2026-04-15 10:20 (JST) から i-0123456789abcdef0 が毎回 502 を返します。東京リージョン、アカウントは 123456789012 です。まだ続いています。");
        fixture.submit("V1", values);
        Map<Fact, Standing> before = standings();
        fixture.submit("V1", values);

        assertThat(standings()).isEqualTo(before);
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");
    }

    @Test
    void the_same_form_submitted_again_takes_back_nothing_that_others_told_meanwhile() {
        fixture.submitTheBadOne();
        fixture.replyNext("リージョンは ap-northeast-1、アカウントは 123456789012 です");
        fixture.desk.marks().notKnown(fixture.press(), Fact.WHO_SCOPE);
        fixture.submit("V1", Map.of(Field.SUBJECT, "API に接続できない", Field.HOW, "502 が返ります。", Field.SEVERITY, "high"));

        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");
        assertThat(inquiry().facts().value(Fact.WHERE_ACCOUNT)).contains("123456789012");
        assertThat(inquiry().facts().standing(Fact.WHO_SCOPE)).isEqualTo(Standing.UNKNOWN);
        assertThat(inquiry().subject()).isEqualTo("API に接続できない");
    }

    @Test
    void what_the_same_form_leaves_empty_now_is_taken_out() {
        fixture.submit(
                "V1",
                Map.of(Field.SUBJECT, "API", Field.HOW, "502", Field.WHERE_REGION, "us-east-1", Field.WHAT, "更新"));
        fixture.submit("V1", Map.of(Field.SUBJECT, "API", Field.HOW, "502"));

        assertThat(inquiry().facts().standing(Fact.WHERE_REGION)).isEqualTo(Standing.MISSING);
        assertThat(inquiry().through(Field.WHAT)).isEmpty();
    }

    private Map<Fact, Standing> standings() {
        return Stream.of(Fact.values())
                .collect(Collectors.toMap(fact -> fact, inquiry().facts()::standing));
    }

    @Test
    void another_form_is_another_inquiry() {
        fixture.submitTheBadOne();
        fixture.submit("V2", Map.of(Field.SUBJECT, "別件", Field.HOW, "ログが出ない"));

        assertThat(fixture.books.size()).isEqualTo(2);
    }

    @Test
    void inputs_state_what_their_table_says() {
        fixture.submit(
                "V1",
                Map.ofEntries(
                        Map.entry(Field.SUBJECT, "API が 502 を返す"),
                        Map.entry(Field.HOW, "応答がない"),
                        Map.entry(Field.WHEN_STARTED, "1776238800"),
                        Map.entry(Field.WHEN_STATE, "unknown"),
                        Map.entry(Field.WHEN_FREQUENCY, "intermittent"),
                        Map.entry(Field.WHERE_REGION, "ap-northeast-1"),
                        Map.entry(Field.WHERE_ACCOUNT, "1234-5678-9012"),
                        Map.entry(Field.WHAT, "デプロイ"),
                        Map.entry(Field.WHAT_TRIED, "なし"),
                        Map.entry(Field.WHO, "不明"),
                        Map.entry(Field.WHO_SCOPE, "everyone"),
                        Map.entry(Field.WHY, "社外の監視から"),
                        Map.entry(Field.WHY_GOAL, "n/a")));

        var facts = inquiry().facts();
        assertThat(facts.value(Fact.WHEN_EXACT)).contains("2026-04-15T16:40");
        assertThat(facts.value(Fact.WHEN_TIMEZONE)).contains("Asia/Tokyo");
        assertThat(facts.standing(Fact.WHEN_ONGOING)).isEqualTo(Standing.UNKNOWN);
        assertThat(facts.value(Fact.WHEN_FREQUENCY)).contains("intermittent");
        assertThat(facts.value(Fact.WHERE_REGION)).contains("ap-northeast-1");
        assertThat(facts.value(Fact.WHERE_ACCOUNT)).contains("123456789012");
        assertThat(facts.value(Fact.WHAT_TRIGGER)).contains("デプロイ");
        assertThat(facts.standing(Fact.WHAT_TRIED)).isEqualTo(Standing.MISSING);
        assertThat(facts.standing(Fact.WHO_ACTOR)).isEqualTo(Standing.UNKNOWN);
        assertThat(facts.value(Fact.WHO_SCOPE)).contains("everyone");
        assertThat(facts.value(Fact.WHY_PROBLEM)).contains("社外の監視から");
        assertThat(facts.standing(Fact.WHY_GOAL)).isEqualTo(Standing.MISSING);
    }

    @Test
    void an_input_says_more_of_its_own_fact_than_what_stands_in_the_others() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "API が 502 を返す",
                        Field.HOW, "再起動すると 502 が返ります。",
                        Field.WHAT, "16:30 のデプロイの直後から。",
                        Field.WHAT_TRIED, "タスクを再起動しても変わりません。"));

        assertThat(inquiry().facts().value(Fact.WHAT_TRIGGER)).contains("16:30 のデプロイの直後から。");
        assertThat(inquiry().facts().value(Fact.WHAT_TRIED)).contains("タスクを再起動しても変わりません。");
    }

    @Test
    void what_stands_in_another_input_counts_where_the_own_one_is_a_shrug() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "API が 502 を返す",
                        Field.HOW, "502 が返ります。タスクを再起動しても変わりません。",
                        Field.WHAT_TRIED, "不明"));

        assertThat(inquiry().facts().standing(Fact.WHAT_TRIED)).isEqualTo(Standing.STATED);
    }

    @Test
    void what_an_input_does_not_take_comes_back_on_its_own_block() {
        Map<Field, String> values = new HashMap<>();
        values.put(Field.SUBJECT, "  ");
        values.put(Field.HOW, "x".repeat(3001));
        values.put(Field.WHERE_ACCOUNT, "12345");
        values.put(Field.WHEN_STATE, "maybe");

        Outcome outcome = fixture.submit("V1", values);

        assertThat(outcome)
                .isEqualTo(new Outcome.Problems(Map.of(
                        "subject", Problem.of(Problem.Kind.EMPTY),
                        "how", Problem.of(Problem.Kind.TOO_LONG),
                        "where_account", Problem.of(Problem.Kind.ACCOUNT),
                        "when_state", Problem.of(Problem.Kind.NO_OPTION))));
        assertThat(fixture.books.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200b, 0x2060, 0xfeff, 0x3164, 0xad, 0x3000, 0x2800, 0xffa0, 0xe0020})
    void what_nobody_sees_is_no_word(int character) {
        String invisible = Character.toString(character).repeat(2);

        assertThat(fixture.submit("V1", Map.of(Field.SUBJECT, invisible, Field.HOW, " " + invisible)))
                .isEqualTo(new Outcome.Problems(Map.of(
                        "subject", Problem.of(Problem.Kind.EMPTY),
                        "how", Problem.of(Problem.Kind.EMPTY))));

        fixture.submit("V2", Map.of(Field.SUBJECT, "遅い", Field.HOW, "遅い" + invisible, Field.WHY, invisible));
        assertThat(inquiry().through(Field.WHY)).isEmpty();
        assertThat(inquiry().latest(Field.HOW).map(Source::text)).contains("遅い" + invisible.strip());
        assertThat(fixture.answer("V3", Map.of(Field.WHAT_TRIED, invisible))).isInstanceOf(Outcome.Done.class);
        assertThat(inquiry().through(Field.WHAT_TRIED)).isEmpty();
    }

    @Test
    void with_the_database_away_nothing_is_said_to_be_saved() {
        fixture.books.away(true);

        assertThatThrownBy(fixture::submitTheBadOne).isInstanceOf(BooksUnavailable.class);
        assertThat(fixture.woken).hasValue(0);
    }

    @Test
    void secrets_are_masked_before_anything_is_stored_and_whoever_typed_them_is_told() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "鍵が使えない",
                        Field.HOW, "AKIAIOSFODNN7ABCDEFG で AccessDenied になる"));

        assertThat(inquiry().toString()).doesNotContain("AKIAIOSFODNN7ABCDEFG");
        Post told = fixture.books.post(fixture.books.keys().stream()
                .filter(k -> k.startsWith("secret."))
                .findFirst()
                .orElseThrow());
        assertThat(told.place()).isEqualTo(Post.Place.WHISPER);
        assertThat(told.user()).contains(DeskFixture.REPORTER);
        // nothing of it stands in a message
        assertThat(MessagePrinter.print(told.message())).doesNotContain("削除");
    }

    @Test
    void the_form_to_edit_opens_with_what_is_known_and_unchanged_inputs_change_nothing() {
        fixture.submitTheBadOne();
        fixture.reply("1776239500.000200", "us-east-1 です");
        Map<Field, String> opened = fixture.desk
                .prefills()
                .edit(DeskFixture.TEAM, inquiry().id())
                .orElseThrow()
                .values();
        assertThat(opened)
                .containsEntry(Field.SUBJECT, "AWS につながりません")
                .containsEntry(Field.SEVERITY, "high")
                .containsEntry(Field.WHERE_REGION, "us-east-1");
        fixture.books.written();

        fixture.edit("V9", opened, shown(opened));

        assertThat(fixture.books.written()).isEmpty();
        assertThat(inquiry().through(Field.WHERE_REGION)).isEmpty();
    }

    @Test
    void two_people_editing_at_once_overwrite_nothing() {
        fixture.submitTheBadOne();
        Map<Field, String> opened = fixture.desk
                .prefills()
                .edit(DeskFixture.TEAM, inquiry().id())
                .orElseThrow()
                .values();
        Map<Field, String> first = new HashMap<>(opened);
        first.put(Field.HOW, "502 が返ります。");
        first.put(Field.WHERE_REGION, "ap-northeast-1");
        Map<Field, String> second = new HashMap<>(opened);
        second.put(Field.HOW, "管理画面も開きません。");

        fixture.edit("V8", first, shown(opened));
        fixture.edit("V9", second, shown(opened));

        assertThat(inquiry().through(Field.HOW)).extracting(Source::text).containsExactly("502 が返ります。", "管理画面も開きません。");
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");
    }

    @Test
    void an_input_that_was_emptied_takes_its_words_along() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "遅い", Field.HOW, "遅い", Field.WHAT, "デプロイ"));
        Map<Field, String> opened = fixture.desk
                .prefills()
                .edit(DeskFixture.TEAM, inquiry().id())
                .orElseThrow()
                .values();
        Map<Field, String> without = new HashMap<>(opened);
        without.remove(Field.WHAT);

        fixture.edit("V9", without, shown(opened));

        assertThat(inquiry().facts().standing(Fact.WHAT_TRIGGER)).isEqualTo(Standing.MISSING);
    }

    @Test
    void answers_in_a_form_are_added_and_submitting_them_twice_adds_once() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "遅い", Field.HOW, "遅い", Field.WHAT, "デプロイ直後"));
        fixture.answer("V2", Map.of(Field.WHAT, "設定を戻しても同じ", Field.WHERE_REGION, "ap-northeast-1"));
        fixture.answer("V2", Map.of(Field.WHAT, "設定を戻しても同じ", Field.WHERE_REGION, "ap-northeast-1"));

        assertThat(inquiry().through(Field.WHAT)).extracting(Source::text).containsExactly("デプロイ直後", "設定を戻しても同じ");
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");
    }

    @Test
    void the_answer_form_asks_only_for_what_is_missing() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT,
                        "遅い",
                        Field.HOW,
                        "遅い",
                        Field.WHERE_REGION,
                        "ap-northeast-1",
                        Field.WHO_SCOPE,
                        "some"));

        List<Field> asked = fixture.desk
                .prefills()
                .answers(DeskFixture.TEAM, inquiry().id())
                .orElseThrow()
                .fields();

        assertThat(asked)
                .contains(Field.WHEN_STARTED)
                .doesNotContain(Field.WHERE_REGION, Field.WHO_SCOPE, Field.SUBJECT);
    }

    @Test
    void whoever_was_slower_is_decided_anew() {
        fixture.submitTheBadOne();
        fixture.books.overtakeNext(theirs -> theirs);

        Outcome outcome = fixture.answer("V2", Map.of(Field.WHERE_REGION, "ap-northeast-1"));

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");
        assertThat(inquiry().version()).isEqualTo(3);
    }

    @Test
    void an_unknown_inquiry_is_said_to_be_unknown() {
        assertThat(fixture.desk
                        .intake()
                        .answer(new AnswerSubmission(
                                DeskFixture.TEAM, DeskFixture.CHANNEL, "U1", "nobody", "V2", Map.of(Field.HOW, "x"))))
                .isEqualTo(new Outcome.Unknown());
        fixture.clock.move(Duration.ofMinutes(1));
    }

    private static Map<Field, String> shown(Map<Field, String> opened) {
        Map<Field, String> shown = new HashMap<>();
        opened.forEach((field, value) -> shown.put(field, Shown.of(value)));
        return shown;
    }
}
