package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was chosen holds, and what was stated too, while the words put in beside it speak of something else. */
class WordsBesideChoicesTest {

    private static final Map<Field, String> REPORTED = Map.of(
            Field.SUBJECT,
            "注文の API が失敗する",
            Field.SEVERITY,
            "high",
            Field.HOW,
            "注文の API が 502 を返します。",
            Field.WHERE_REGION,
            "ap-northeast-1",
            Field.WHERE_RESOURCES,
            "i-0a1b2c3d4e5f60718",
            Field.WHERE_ACCOUNT,
            "123456789012",
            Field.WHEN_FREQUENCY,
            "always",
            Field.WHEN_STARTED,
            "1776236400",
            Field.WHEN_STATE,
            "ongoing",
            Field.WHO_SCOPE,
            "everyone");

    private final DeskFixture fixture = new DeskFixture();
    private Map<Fact, String> before;

    @BeforeEach
    void report() {
        fixture.submit("V1", REPORTED);
        before = values();
        assertThat(before)
                .containsEntry(Fact.WHERE_REGION, "ap-northeast-1")
                .containsEntry(Fact.WHERE_RESOURCE_ID, "i-0a1b2c3d4e5f60718")
                .containsEntry(Fact.WHERE_ACCOUNT, "123456789012")
                .containsEntry(Fact.WHEN_FREQUENCY, "always")
                .containsEntry(Fact.WHEN_EXACT, "2026-04-15T16:00")
                .containsEntry(Fact.WHEN_TIMEZONE, "Asia/Tokyo")
                .containsEntry(Fact.WHEN_ONGOING, "ongoing")
                .containsEntry(Fact.WHO_SCOPE, "everyone");
    }

    private static Map<Field, String> shown(Map<Field, String> values) {
        Map<Field, String> prints = new HashMap<>();
        values.forEach((field, value) -> prints.put(field, Shown.of(value)));
        return prints;
    }

    private Map<Fact, String> values() {
        Map<Fact, String> values = new HashMap<>();
        for (Fact fact : before == null ? Fact.values() : before.keySet().toArray(Fact[]::new)) {
            fixture.books.only().facts().value(fact).ifPresent(value -> values.put(fact, value));
        }
        return values;
    }

    @ParameterizedTest
    @CsvSource({
        "what_tried, 大阪リージョン (ap-northeast-3) では起きていません。",
        "what_tried, It works in us-east-1 with the same setup.",
        "what_tried, '再起動したら一度は直りましたが、5 分後に再発しました。'",
        "what_tried, 検証環境の i-0fedcba9876543210 では起きません。",
        "what_tried, It does not happen with i-0fedcba9876543210 in our staging account 210987654321.",
        "what_tried, us-west-2 のコンソールから再起動しましたが、変わりません。",
        "what_tried, 監視は i-0fedcba9876543210 から行っています。",
        "how_much, 注文が毎分 200 件失敗しています。",
        "why, 2026-04-08 10:00 (UTC) に同じ構成でデプロイしたときは問題なく動きました。",
    })
    void inAnEditedForm(String field, String words) {
        Field input = Field.byId(field).orElseThrow();
        Map<Field, String> edited = new HashMap<>(REPORTED);
        edited.put(input, words);

        fixture.edit("V2", edited, shown(REPORTED));
        assertThat(values()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "what_tried, 大阪リージョン (ap-northeast-3) では起きていません。",
        "what_tried, It works in us-east-1 with the same setup.",
        "what_tried, 検証環境の i-0fedcba9876543210 では起きません。",
        "what_tried, It does not happen with i-0fedcba9876543210 in our staging account 210987654321.",
        "what_tried, 検証アカウント (210987654321) では同じ構成で問題ありません。",
        "what_tried, us-west-2 のコンソールから再起動しましたが、変わりません。",
        "what_tried, 'We called it from account 210987654321, no change.'",
        "what_tried, DB のタイムゾーンは UTC です。",
        "why, The node's clock is set to UTC.",
        "what_tried, 時刻は UTC です。",
        "how_much, Times are in UTC.",
        "what_tried, サーバーの時刻は UTC です。",
        "why, The image is shared from account 210987654321.",
        "how_much, 注文が毎分 200 件失敗しています。",
    })
    void inAnswers(String field, String words) {
        fixture.answer("V3", Map.of(Field.byId(field).orElseThrow(), words));
        assertThat(values()).isEqualTo(before);

        fixture.replyNext(words);
        assertThat(values()).as("as a reply").isEqualTo(before);
    }

    @Test
    void handedInAgainWithTheWordsAdded() {
        Map<Field, String> again = new HashMap<>(REPORTED);
        again.put(Field.WHAT_TRIED, "大阪リージョン (ap-northeast-3) では起きていません。");

        fixture.submit("V1", again);

        assertThat(values()).isEqualTo(before);
    }

    @Test
    void aZoneThatIsPutRightIsTaken() {
        fixture.replyNext("時刻は UTC です。");
        assertThat(values()).as("a bare one").containsEntry(Fact.WHEN_TIMEZONE, "Asia/Tokyo");

        fixture.replyNext("すみません、UTC でした。");

        assertThat(values()).containsEntry(Fact.WHEN_TIMEZONE, "UTC");
    }

    @Test
    void aZoneThatIsPutRightInAnswersIsTaken() {
        fixture.answer("V2", Map.of(Field.WHAT_TRIED, "すみません、時刻は UTC でした。"));
        assertThat(values()).containsEntry(Fact.WHEN_TIMEZONE, "UTC");
    }

    @Test
    void whatTheWordsPutRightIsTaken() {
        fixture.answer("V2", Map.of(Field.WHAT_TRIED, "すみません、リージョンは us-east-1 でした。"));
        assertThat(values()).containsEntry(Fact.WHERE_REGION, "us-east-1");

        fixture.clock.move(Duration.ofMinutes(1));
        Map<Field, String> edited = new HashMap<>(REPORTED);
        edited.put(Field.WHERE_REGION, "eu-west-1");
        edited.put(Field.WHAT_TRIED, "us-west-2 では起きません。");
        Map<Field, String> shown = new HashMap<>(REPORTED);
        shown.put(Field.WHERE_REGION, "us-east-1");
        fixture.edit("V3", edited, shown(shown));
        assertThat(values()).containsEntry(Fact.WHERE_REGION, "eu-west-1");
    }

    @ParameterizedTest
    @CsvSource({
        "why, 'すみません、リージョンは ap-northeast-1 ではなく us-west-2 です。'",
        "why, 'Correction: the Region is us-west-2, not ap-northeast-1.'",
    })
    void whatIsPutRightInAnEditedFormIsTaken(String field, String words) {
        fixture.clock.move(Duration.ofMinutes(1));
        Map<Field, String> edited = new HashMap<>(REPORTED);
        edited.put(Field.byId(field).orElseThrow(), words);

        fixture.edit("V2", edited, shown(REPORTED));

        assertThat(values()).containsEntry(Fact.WHERE_REGION, "us-west-2");
    }

    @Test
    void whatTheWordsAddStandsBesideIt() {
        fixture.answer("V2", Map.of(Field.WHAT_TRIED, "再起動しました。大阪リージョンでも起きています。"));
        assertThat(values()).containsEntry(Fact.WHERE_REGION, "ap-northeast-1, ap-northeast-3");

        fixture.clock.move(Duration.ofMinutes(1));
        Map<Field, String> edited = new HashMap<>(REPORTED);
        edited.put(Field.WHY, "us-west-2 でも起きています。");
        fixture.edit("V3", edited, shown(REPORTED));
        assertThat(values()).containsEntry(Fact.WHERE_REGION, "ap-northeast-1, ap-northeast-3, us-west-2");
    }

    @Test
    void whatStandsUnderWhereIsNamedInNoPassing() {
        fixture.replyNext("i-0fedcba9876543210 でした");
        fixture.clock.move(Duration.ofMinutes(1));
        Map<Field, String> edited = new HashMap<>(REPORTED);
        edited.put(Field.WHERE_RESOURCES, "web-3 (i-0aaaabbbbccccdddd) から db-2 へ");
        fixture.edit("V3", edited, shown(REPORTED));
        assertThat(values()).containsEntry(Fact.WHERE_RESOURCE_ID, "i-0aaaabbbbccccdddd");
    }
}
