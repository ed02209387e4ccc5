package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.GoldenFile;
import dev.awsinquiry.testkit.MessagePrinter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people wrote says more than what it was understood to be, so support reads their words. */
class OwnWordsTest {

    private final DeskFixture fixture = new DeskFixture();

    private String shown(String key) {
        String printed = MessagePrinter.print(fixture.books.post(key).message());
        return printed.replace(fixture.books.only().id(), "i1");
    }

    private String line(String key, String beginning) {
        return shown(key)
                .lines()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource
    void reads(Language language) {
        boolean japanese = language == Language.JA;
        fixture.submit(
                language,
                Map.of(
                        Field.SUBJECT,
                        japanese ? "注文 API が 503 を返す" : "The order API returns 503",
                        Field.SEVERITY,
                        "high",
                        Field.HOW,
                        japanese
                                ? "注文 API が 503 を返します。関西リージョンの店舗のみで、関東の店舗は問題ありません。"
                                : "The order API returns 503. Only customers on the mobile app get it, the web shop works."));
        List<String> replies = japanese
                ? List.of("一部です", "2026-04-15 16:40 JST からです")
                : List.of("just some of them", "since 2026-04-15 16:40 JST");
        replies.forEach(fixture::replyNext);
        fixture.desk.marks().finishNow(fixture.press());

        GoldenFile.assertHolds(
                "desk/own_words_" + language.id() + ".txt",
                "=== gaps\n" + shown("gaps") + "\n=== case text\n" + shown("case_text.1"));
        assertThat(fixture.books.keys()).containsExactlyInAnyOrder("card", "gaps", "case_text.1", "text.1");
    }

    /** The form's words, what was chosen in its menu, the replies in turn; then the scope in the case text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "画面が開きません。 | some | - | 一部",
                "画面が開きません。 | everyone | - | 全員・すべて",
                "画面が開きません。 | - | 一部です | 一部",
                "画面が開きません。 | - | 全員です | 全員・すべて",
                "画面が開きません。 | - | 関西リージョンの店舗のみです | 一部(関西リージョンの店舗のみです)",
                "画面が開きません。 | - | 影響範囲:札幌の端末 12 台のみ。 | 一部(札幌の端末 12 台のみ)",
                "画面が開きません。 | - | 【範囲】一部 | 一部",
                "画面が開きません。 | - | 影響範囲＝札幌の端末 12 台のみ | 一部(札幌の端末 12 台のみ)",
                "画面が開きません。 | - | [影響範囲] 札幌の端末 12 台のみ | 一部(札幌の端末 12 台のみ)",
                "画面が開きません。 | - | 大阪 → つながる、名古屋 → つながらない | 一部(大阪 → つながる、名古屋 → つながらない)",
                "一部のユーザーだけ画面が開きません。 | - | - | 一部のユーザーだけ画面が開きません",
                "画面が開きません。営業部の端末だけつながりません。 | some | - | 一部(営業部の端末だけつながりません)",
                "画面が開きません。営業部の端末だけつながりません。 | everyone | - | 全員・すべて",
                "画面が開きません。営業部の端末だけつながりません。 | - | 一部です | 一部(営業部の端末だけつながりません)",
                "画面が開きません。営業部の端末だけつながりません。 | - | 全ユーザーで起きています | 全ユーザーで起きています",
                "画面が開きません。営業部の端末だけつながりません。 | - | 総務部の端末だけになりました | 一部(営業部の端末だけつながりません)",
            })
    void japanese(String how, String chosen, String replies, String scope) {
        holds(Language.JA, how, chosen, replies, "・影響の範囲: ", scope);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sign-ins fail. | some | - | some",
                "Sign-ins fail. | - | some | some",
                "Sign-ins fail. | - | all users in Tokyo | all users in Tokyo",
                "Sign-ins fail. | - | all users in Tokyo // yes, all of them | all users in Tokyo",
                "Sign-ins fail. | - | 3 of 12 tasks | some (3 of 12 tasks)",
                "Sign-ins fail. 3 of 12 tasks are down. | some | - | some (3 of 12 tasks are down)",
                "Sign-ins fail. Only customers on the mobile app are hit. | - | - | some (Only customers on the mobile app are hit)",
                "Nurses in Bergen can't open the ward list: others can. | - | - | some (Nurses in Bergen can't open the ward list: others can)",
                "- Start: 10:30\\n- Scope: only clients in Brazil\\n- The CDN answers 503. | - | - | only clients in Brazil",
            })
    void english(String how, String chosen, String replies, String scope) {
        holds(Language.EN, how, chosen, replies, "- Scope: ", scope);
    }

    private void holds(Language language, String how, String chosen, String replies, String label, String scope) {
        Map<Field, String> values =
                new HashMap<>(Map.of(Field.SUBJECT, "-", Field.SEVERITY, "high", Field.HOW, how.replace("\\n", "\n")));
        if (!chosen.equals("-")) {
            values.put(Field.WHO_SCOPE, chosen);
        }
        fixture.submit(language, values);
        for (String words : replies.equals("-") ? new String[0] : replies.split(" // ")) {
            fixture.replyNext(words);
        }
        fixture.desk.marks().finishNow(fixture.press());
        assertThat(line("case_text.1", label)).isEqualTo(scope);
    }

    /** Half a time stands in its line, with what is missing of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JA | 画面が開きません。 | 23時半からです | ・起きた日時:  | 23時半(日付は未確認)",
                "JA | 画面が開きません。 | 昨日からです | ・起きた日時:  | 昨日(時刻は未確認)",
                "EN | Sign-ins fail. | since 23:30 | - Began at:  | 23:30 (day not checked yet)",
            })
    void halfATimeStandsInItsLine(Language language, String how, String reply, String label, String line) {
        fixture.submit(language, Map.of(Field.SUBJECT, "-", Field.SEVERITY, "high", Field.HOW, how));
        fixture.replyNext(reply);
        fixture.desk.marks().finishNow(fixture.press());
        assertThat(line("case_text.1", label + " ")).isEqualTo(line);
    }

    /** A line of a phone holds no paragraph: of a long sentence the clause stands there, or what is next to the words. */
    @Test
    void aLongSentenceIsNarrowed() {
        fixture.submit(
                Language.EN,
                Map.of(
                        Field.SUBJECT,
                        "-",
                        Field.SEVERITY,
                        "high",
                        Field.HOW,
                        "The API returns 503. As the report of the first of the month said, which was sent to all of you by "
                                + "the whole platform team, only clients in Brazil get timeouts, and nobody has told us "
                                + "of any reasons so far."));
        fixture.desk.marks().finishNow(fixture.press());
        assertThat(line("case_text.1", "- Scope: ")).isEqualTo("some (only clients in Brazil get timeouts)");
        assertThat(line("gaps", "☑ Who or what is affected — "))
                .isEqualTo("some (only clients in Brazil get timeouts)");
    }

    @Test
    void wordsThatWereMisreadAreShownNoMore() {
        fixture.submit(
                Language.JA,
                Map.of(Field.SUBJECT, "-", Field.SEVERITY, "high", Field.HOW, "画面が開きません。営業部の端末だけつながりません。"));
        fixture.clock.move(Duration.ofMinutes(1));
        fixture.desk.marks().misread(fixture.press(), Fact.WHO_SCOPE);
        fixture.replyNext("一部です");
        fixture.desk.marks().finishNow(fixture.press());
        assertThat(line("case_text.1", "・影響の範囲: ")).isEqualTo("一部");
    }

    @Test
    void secretsInThemStayMasked() {
        fixture.submit(
                Language.EN,
                Map.of(
                        Field.SUBJECT,
                        "-",
                        Field.SEVERITY,
                        "high",
                        Field.HOW,
                        "Sign-ins fail. Only customers with the PIN 4821 are hit."));
        fixture.desk.marks().finishNow(fixture.press());
        assertThat(line("case_text.1", "- Scope: "))
                .isEqualTo("some (Only customers with the PIN [masked:pin] are hit)");
    }
}
