package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.GoldenFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A reply that says less of the effect, or of what makes it happen, takes no better words away; one that puts right does. */
class ToldBeforeTest {

    private static final String LOST = "注文 API が 503 を返します。注文が 1 時間に約 300 件失われ、売上が 200 万円減っています。";
    private static final String LOST_EN = "The API returns 503. About 300 orders an hour are lost, ¥2M per hour.";

    private final DeskFixture fixture = new DeskFixture();

    private void submit(Language language, String how) {
        fixture.submit(
                language,
                Map.of(
                        Field.SUBJECT,
                        "-",
                        Field.SEVERITY,
                        "urgent",
                        Field.HOW,
                        how.replace("LOST_EN", LOST_EN).replace("LOST", LOST)));
    }

    private static String line(String text, String beginning) {
        return text.lines()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource
    void reads(Language language) {
        boolean japanese = language == Language.JA;
        submit(language, japanese ? LOST + "画像を保存すると起きます。" : LOST_EN + " It happens whenever a photo is saved.");
        List<String> replies = japanese
                ? List.of("はい、業務に影響が出ています", "はい、保存すると起きます", "300 件ではなく 50 件でした")
                : List.of(
                        "yes, users are impacted", "yes, it happens when saving", "actually it was 50 orders, not 300");
        replies.forEach(fixture::replyNext);

        GoldenFile.assertHolds("desk/told_before_" + language.id() + ".txt", fixture.caseText());
        assertThat(fixture.books.only().leftOut()).isEmpty();
    }

    /** The form's words, the replies in turn; then the line of the effect, and that of the count. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOST | 業務に影響が出ています | 注文が 1 時間に約 300 件失われ、売上が 200 万円減っています。 | 注文が 1 時間に約 300 件",
                "LOST | はい、業務への影響はあります | 注文が 1 時間に約 300 件失われ、売上が 200 万円減っています。 | 注文が 1 時間に約 300 件",
                "LOST | お客様から苦情が来ています | 注文が 1 時間に約 300 件失われ、売上が 200 万円減っています。 | 注文が 1 時間に約 300 件",
                "LOST | 300 件ではなく 50 件でした | 注文が 1 時間に約 300 件失われ、売上が 200 万円減っています。 | 50 件",
                "LOST | 300 件は間違いで、50 件です | 注文が 1 時間に約 300 件失われ、売上が 200 万円減っています。 | 50 件",
                "LOST | 実際は 50 件でした | 注文が 1 時間に約 300 件失われ、売上が 200 万円減っています。 | 50 件",
                "LOST | 実際は 10:30 からでした | 注文が 1 時間に約 300 件失われ、売上が 200 万円減っています。 | 注文が 1 時間に約 300 件",
                "LOST | 訂正します。失われた注文は 1 時間に 50 件でした。 | 失われた注文は 1 時間に 50 件でした。 | 注文は 1 時間に 50 件",
                "LOST | すみません、業務への影響はありませんでした | すみません、業務への影響はありませんでした | 注文が 1 時間に約 300 件",
                "レジが止まり、店舗で会計ができません。 | 業務に影響が出ています | レジが止まり、店舗で会計ができません。 | 未確認",
                "画面が開きません。 | 業務に影響が出ています // レジが止まり、店舗で会計ができません | レジが止まり、店舗で会計ができません | 未確認",
                "画面が開きません。 | 業務に影響が出ています | 業務に影響が出ています | 未確認",
            })
    void theEffectInJapanese(String how, String replies, String effect, String count) {
        submit(Language.JA, how);
        holds(replies, "・業務への影響: ", effect, "・影響の大きさ: ", count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOST_EN | yes, users are impacted | About 300 orders an hour are lost, ¥2M per hour. | About 300 orders an hour",
                "LOST_EN | Customers complain that they can't order | About 300 orders an hour are lost, ¥2M per hour. | About 300 orders an hour",
                "LOST_EN | actually it was 50, not 300 | About 300 orders an hour are lost, ¥2M per hour. | actually it was 50, not 300",
                "LOST_EN | it was 50 orders rather than 300 | About 300 orders an hour are lost, ¥2M per hour. | it was 50 orders rather than 300",
                "LOST_EN | Correction: 50 orders per hour are lost. | Correction: 50 orders per hour are lost. | 50 orders per hour",
                "LOST_EN | about 40 stores can't sell anything | about 40 stores can't sell anything | about 40 stores",
                "LOST_EN | no business impact any more | no business impact any more | About 300 orders an hour",
                "Shops can't take payments, staff write by hand. | yes, customers are affected // there is business impact | Shops can't take payments, staff write by hand. | not checked yet",
                "Users can't order. | About 300 orders an hour are lost. // yes, orders are lost | About 300 orders an hour are lost. | About 300 orders an hour",
            })
    void theEffectInEnglish(String how, String replies, String effect, String count) {
        submit(Language.EN, how);
        holds(replies, "- Effect on the business: ", effect, "- Effect in numbers: ", count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "画像を保存すると 500 になります。 | はい、操作すると起きます | 画像を保存すると 500 になります。",
                "画像を保存すると 500 になります。 | はい、保存すると起きます | 画像を保存すると 500 になります。",
                "画像を保存すると 500 になります。 | 10:20 のデプロイの直後からです | 10:20 のデプロイの直後からです",
                "画像を保存すると 500 になります。 | 訂正です。保存すると起きるのではなく、開くと起きます。 | 保存すると起きるのではなく、開くと起きます。",
                "500 になります。 | はい、操作すると起きます | はい、操作すると起きます",
            })
    void theTriggerInJapanese(String how, String replies, String trigger) {
        submit(Language.JA, how);
        holds(replies, "・きっかけ・手順: ", trigger, "・影響の範囲: ", "未確認");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "To reproduce: 1. open the orders page 2. click Export 3. choose CSV. The page then shows a 500."
                        + " | yes, when we export // it also happens when the batch runs"
                        + " | open the orders page 2. click Export 3. choose CSV. The page then shows a 500.",
                "The API returns 503 when we post an order. | it happens when we use it | The API returns 503 when we post an order.",
                "The API returns 503 when we post an order. | it happens when the nightly batch runs | it happens when the nightly batch runs",
            })
    void theTriggerInEnglish(String how, String replies, String trigger) {
        submit(Language.EN, how);
        holds(replies, "- Trigger and steps: ", trigger, "- Scope: ", "not checked yet");
    }

    private void holds(String replies, String first, String one, String second, String other) {
        List<String> said = List.of(replies.split(" // "));
        said.forEach(fixture::replyNext);
        String text = fixture.caseText();
        assertThat(List.of(line(text, first), line(text, second))).containsExactly(one, other);
        assertThat(text).contains(said);
        assertThat(fixture.books.only().leftOut()).isEmpty();
    }

    /** Who mends their own reply means what it says now. */
    @Test
    void anEditedReplyIsMeasuredByWhatOthersSaid() {
        submit(Language.JA, "503 を返します。");
        String ts = fixture.replyNext("注文が 1 時間に約 300 件失われています");
        fixture.clock.move(Duration.ofMinutes(1));
        fixture.edited(ts, "注文が失われています", fixture.clock.instant());
        assertThat(line(fixture.caseText(), "・業務への影響: ")).isEqualTo("注文が失われています");
    }

    /** What is typed into the form's own input is meant for it. */
    @Test
    void anAnswerInTheFormCounts() {
        submit(Language.JA, LOST);
        fixture.clock.move(Duration.ofMinutes(1));
        fixture.answer("V2", Map.of(Field.HOW_MUCH, "業務に影響が出ています"));
        assertThat(fixture.books.only().facts().value(Fact.HOWMUCH_IMPACT)).contains("業務に影響が出ています");
    }
}
