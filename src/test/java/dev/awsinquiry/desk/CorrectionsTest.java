package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A wrong understanding can be got rid of, whatever it came through, and what was said last wins. */
class CorrectionsTest {

    /** 2026-04-15 16:40 in Tokyo. */
    private static final String AT_1640 = "1776238800";

    private final DeskFixture fixture = new DeskFixture();

    private Inquiry inquiry() {
        return fixture.books.only();
    }

    private String value(Fact fact) {
        return inquiry()
                .facts()
                .value(fact)
                .orElse(inquiry().facts().standing(fact).id());
    }

    /** Opens the form, changes something in it a minute later, and submits it. */
    private void edit(String viewId, Map<Field, String> to, List<Field> emptied) {
        Map<Field, String> opened = fixture.desk
                .prefills()
                .edit(DeskFixture.TEAM, inquiry().id())
                .orElseThrow()
                .values();
        Map<Field, String> shown = new HashMap<>();
        opened.forEach((field, value) -> shown.put(field, Shown.of(value)));
        Map<Field, String> values = new HashMap<>(opened);
        values.putAll(to);
        emptied.forEach(values::remove);
        later();
        fixture.edit(viewId, values, shown);
    }

    private void later() {
        fixture.clock.move(Duration.ofMinutes(1));
    }

    private Outcome misread(Fact fact) {
        later();
        return fixture.desk.marks().misread(fixture.press(), fact);
    }

    @Test
    void the_form_corrects_what_was_read_from_a_reply() {
        fixture.submitTheBadOne();
        later();
        fixture.reply("1776239500.000200", "2026-04-15 10:30 ごろです、日本時間");
        assertThat(value(Fact.WHEN_EXACT)).isEqualTo("2026-04-15T10:30");

        edit("V2", Map.of(Field.WHEN_STARTED, AT_1640), List.of());

        assertThat(value(Fact.WHEN_EXACT)).isEqualTo("2026-04-15T16:40");
    }

    @Test
    void the_form_goes_back_to_what_was_chosen_in_it_before_the_reply() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "つながらない",
                        Field.HOW, "つながらない",
                        Field.WHEN_STARTED, AT_1640,
                        Field.WHERE_REGION, "ap-northeast-1",
                        Field.WHERE_ACCOUNT, "123456789012"));
        later();
        fixture.reply("1776239500.000200", "2026-04-15 10:30 JST に大阪リージョンのアカウント 999988887777 で落ちました");
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("ap-northeast-3");
        assertThat(value(Fact.WHERE_ACCOUNT)).isEqualTo("999988887777");

        edit(
                "V2",
                Map.of(
                        Field.WHEN_STARTED,
                        AT_1640,
                        Field.WHERE_REGION,
                        "ap-northeast-1",
                        Field.WHERE_ACCOUNT,
                        "123456789012"),
                List.of());

        assertThat(value(Fact.WHEN_EXACT)).isEqualTo("2026-04-15T16:40");
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("ap-northeast-1");
        assertThat(value(Fact.WHERE_ACCOUNT)).isEqualTo("123456789012");
    }

    @Test
    void an_emptied_input_takes_back_what_was_read_from_words() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "遅い", Field.HOW, "us-east-1 の手順書のとおりに操作しました。まだ続いています。"));
        later();
        fixture.reply("1776239500.000200", "アカウントは 123456789012 です。2026-04-15 10:30 JST です。");
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("us-east-1");

        edit("V2", Map.of(), List.of(Field.WHERE_REGION, Field.WHEN_STATE, Field.WHERE_ACCOUNT, Field.WHEN_STARTED));

        assertThat(List.of(
                        value(Fact.WHERE_REGION),
                        value(Fact.WHEN_ONGOING),
                        value(Fact.WHERE_ACCOUNT),
                        value(Fact.WHEN_EXACT)))
                .containsOnly("missing");
        assertThat(inquiry().latest(Field.HOW).map(Source::text)).contains("us-east-1 の手順書のとおりに操作しました。まだ続いています。");

        later();
        fixture.reply("1776239900.000200", "東京リージョンです");
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("ap-northeast-1");
    }

    /** The form shows the account that was read from an ARN; nobody typed it there. */
    @Test
    void an_account_that_the_form_only_shows_takes_nothing_from_the_words_it_was_read_from() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "つながらない",
                        Field.HOW, "arn:aws:rds:ap-northeast-1:123456789012:db:x につながりません"));

        edit("V2", Map.of(Field.HOW, "arn:aws:rds:ap-northeast-1:123456789012:db:x に、毎回つながりません"), List.of());
        assertThat(value(Fact.WHERE_ACCOUNT)).isEqualTo("123456789012");

        edit("V3", Map.of(Field.HOW, "arn:aws:rds:ap-northeast-1:999988887777:db:x に、毎回つながりません"), List.of());
        assertThat(value(Fact.WHERE_ACCOUNT)).isEqualTo("999988887777");
    }

    @Test
    void emptying_an_input_leaves_what_somebody_else_has_just_put_there() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "遅い", Field.HOW, "us-east-1 で遅い"));
        Map<Field, String> opened = fixture.desk
                .prefills()
                .edit(DeskFixture.TEAM, inquiry().id())
                .orElseThrow()
                .values();
        Map<Field, String> shown = new HashMap<>();
        opened.forEach((field, value) -> shown.put(field, Shown.of(value)));
        later();
        fixture.answer("V3", Map.of(Field.WHERE_REGION, "us-west-2"));
        Map<Field, String> emptied = new HashMap<>(opened);
        emptied.remove(Field.WHERE_REGION);
        later();

        fixture.edit("V2", emptied, shown);

        assertThat(value(Fact.WHERE_REGION)).isEqualTo("us-west-2");
    }

    @Test
    void a_misreading_is_dropped_and_what_was_known_before_stands_again() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "遅い", Field.HOW, "遅い", Field.WHAT, "デプロイの直後から"));
        later();
        fixture.reply("1776239500.000200", "i-0123456789abcdef0 を再起動しましたが変わりません。画像を保存すると起きます。");
        assertThat(value(Fact.WHAT_TRIGGER)).isNotEqualTo("デプロイの直後から");
        fixture.books.written();

        assertThat(misread(Fact.WHAT_TRIGGER)).isInstanceOf(Outcome.Done.class);
        assertThat(value(Fact.WHAT_TRIGGER)).isEqualTo("デプロイの直後から");
        assertThat(fixture.books.written()).extracting(Post::key).containsExactly("gaps");

        misread(Fact.WHERE_RESOURCE_ID);
        assertThat(value(Fact.WHERE_RESOURCE_ID)).isEqualTo("missing");
        later();
        assertThat(misread(Fact.WHERE_RESOURCE_ID)).isEqualTo(new Outcome.Refused(Refusal.NOT_UNDERSTOOD, inquiry()));
    }

    @Test
    void a_dropped_reading_comes_back_when_it_is_undone_or_said_again() {
        fixture.submitTheBadOne();
        later();
        fixture.reply("1776239500.000200", "東京リージョンです");
        misread(Fact.WHERE_REGION);
        fixture.desk.marks().undo(fixture.press(), 1);
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("ap-northeast-1");

        misread(Fact.WHERE_REGION);
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("missing");
        later();
        fixture.reply("1776239900.000200", "東京リージョンで合っています");
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("ap-northeast-1");

        misread(Fact.WHERE_REGION);
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("missing");
    }

    @Test
    void that_nobody_knows_can_be_a_misreading_as_well_and_can_be_said_anew() {
        fixture.submitTheBadOne();
        later();
        fixture.reply("1776239500.000200", "リージョンは不明です");
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("unknown");
        misread(Fact.WHERE_REGION);
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("missing");

        later();
        fixture.desk.marks().notKnown(fixture.press(), Fact.WHERE_REGION);
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("unknown");
        misread(Fact.WHERE_REGION);
        later();
        fixture.desk.marks().notKnown(fixture.press(), Fact.WHERE_REGION);
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("unknown");
    }

    @Test
    void editing_or_deleting_the_reply_corrects_it_too() {
        fixture.submitTheBadOne();
        later();
        fixture.reply("1776239500.000200", "東京リージョンです");
        later();
        fixture.edited("1776239500.000200", "大阪リージョンです", fixture.clock.instant());
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("ap-northeast-3");

        fixture.desk
                .conversation()
                .deleted(DeskFixture.TEAM, DeskFixture.CHANNEL, DeskFixture.THREAD, "1776239500.000200");
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("missing");
        assertThat(inquiry().facts().standing(Fact.WHERE_REGION)).isEqualTo(Standing.MISSING);
    }

    @Test
    void after_the_case_text_a_correction_offers_a_newer_one_and_the_form_posts_it() {
        fixture.submitTheBadOne();
        later();
        fixture.reply("1776239500.000200", "東京リージョンです");
        fixture.desk.marks().finishNow(fixture.press());
        misread(Fact.WHERE_REGION);
        assertThat(fixture.books.keys()).contains("newer.1").doesNotContain("case_text.2");

        edit("V2", Map.of(Field.WHERE_REGION, "ap-northeast-3"), List.of());
        assertThat(fixture.books.keys()).contains("case_text.2");
        assertThat(value(Fact.WHERE_REGION)).isEqualTo("ap-northeast-3");
    }
}
