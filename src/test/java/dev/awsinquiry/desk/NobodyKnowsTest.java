package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.testkit.DeskFixture;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 「不明」 in an input whose words decide what they state. */
class NobodyKnowsTest {

    private final DeskFixture fixture = new DeskFixture();

    private void submitted(Map<Field, String> more) {
        Map<Field, String> values = new HashMap<>(more);
        values.put(Field.SUBJECT, "本番の ALB が 502 を返す");
        values.put(Field.SEVERITY, "high");
        values.putIfAbsent(Field.HOW, "ALB が 502 を返す。");
        fixture.submit("V1", values);
    }

    private Standing standing(Fact fact) {
        return fixture.books.only().facts().standing(fact);
    }

    @Test
    void whatIsAskedForThereIsUnknownAndStandsOnce() {
        submitted(Map.of(Field.WHERE_RESOURCES, "不明", Field.HOW_MUCH, "分かりません。"));

        assertThat(standing(Fact.WHERE_RESOURCE_ID)).isEqualTo(Standing.UNKNOWN);
        assertThat(standing(Fact.HOWMUCH_IMPACT)).isEqualTo(Standing.UNKNOWN);
        assertThat(standing(Fact.HOWMUCH_QUANTIFIED)).isEqualTo(Standing.UNKNOWN);
        assertThat(standing(Fact.WHERE_REGION)).isEqualTo(Standing.MISSING);
        assertThat(fixture.caseText()).contains("""
                        ■ 環境(Where)
                        ・リソースの ID・ARN: 不明(こちらでは分かりません)
                        ・リージョン: 未確認
                        ・AWS アカウント ID: 未確認

                        ■ 発生の経緯と手順(What)
                        ・きっかけ・手順: 未確認
                        """).contains("""
                        ■ 緊急度と影響(How much)
                        ・緊急度: high(本番システムの障害)
                        ・業務への影響: 不明(こちらでは分かりません)
                        ・影響の大きさ: 不明(こちらでは分かりません)

                        以上、よろしくお願いいたします。""");
    }

    @ParameterizedTest
    @CsvSource({"unknown", "I don't know", "no idea"})
    void soItIsInEnglish(String words) {
        fixture.submit(
                Language.EN,
                Map.of(
                        Field.SUBJECT, "The ALB answers 502",
                        Field.SEVERITY, "high",
                        Field.HOW, "The ALB answers 502.",
                        Field.WHERE_RESOURCES, words));

        assertThat(standing(Fact.WHERE_RESOURCE_ID)).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void whoeverKnowsOverridesItAndTheWordGoes() {
        submitted(Map.of(Field.WHERE_RESOURCES, "不明", Field.WHAT, "不明"));
        fixture.replyNext("リソースは i-0123456789abcdef0 です");
        fixture.answer("V2", Map.of(Field.WHAT, "POST /orders を呼ぶと起きる"));

        assertThat(standing(Fact.WHERE_RESOURCE_ID)).isEqualTo(Standing.STATED);
        assertThat(fixture.caseText()).contains("""
                        ■ 環境(Where)
                        ・リソースの ID・ARN: i-0123456789abcdef0
                        ・リージョン: 未確認
                        ・AWS アカウント ID: 未確認

                        ■ 発生の経緯と手順(What)
                        POST /orders を呼ぶと起きる
                        """);
    }

    @Test
    void whatIsSaidElsewhereStays() {
        submitted(Map.of(Field.HOW, "ALB が 502 を返し、注文を受けられない。", Field.HOW_MUCH, "不明"));
        assertThat(standing(Fact.HOWMUCH_IMPACT)).isEqualTo(Standing.STATED);
        assertThat(standing(Fact.HOWMUCH_QUANTIFIED)).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void whatWasSaidBeforeStays() {
        submitted(Map.of());
        fixture.replyNext("注文を受けられません");
        fixture.answer("V2", Map.of(Field.HOW_MUCH, "不明"));
        assertThat(standing(Fact.HOWMUCH_IMPACT)).isEqualTo(Standing.STATED);
        assertThat(standing(Fact.HOWMUCH_QUANTIFIED)).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void aPlaceholderSaysNothing() {
        submitted(Map.of(Field.WHERE_RESOURCES, "調査中", Field.HOW_MUCH, "TBD"));
        assertThat(standing(Fact.WHERE_RESOURCE_ID)).isEqualTo(Standing.MISSING);
        assertThat(standing(Fact.HOWMUCH_IMPACT)).isEqualTo(Standing.MISSING);
    }
}
