package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.page.Finding;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was pasted into a text, mails and messages of machines, is told by whoever wrote it, and of what they wrote about. */
class PastedTextTest {

    private static final String FORWARDED = """
            お客様より以下の連絡がありました。

            > From: 田中 <tanaka@example.co.jp>
            > Date: Wed, 15 Apr 2026 09:12:44 +0900
            > Subject: アップロードできない
            >
            > S3 バケット example-upload-prod へのアップロードが失敗します。
            > 再起動しましたが変わりません。全ユーザーが使えません。
            """;

    @Test
    void whatACustomerWroteInAForwardedMailIsTold() {
        assertThat(value(FORWARDED, Fact.WHERE_RESOURCE_ID)).contains("example-upload-prod");
        assertThat(value(FORWARDED, Fact.WHAT_TRIED)).contains("再起動しましたが変わりません。");
        assertThat(value(FORWARDED, Fact.WHO_SCOPE)).contains("everyone");
    }

    @Test
    void whenAMailWasSentIsNoObservation() {
        assertThat(value(FORWARDED, Fact.WHEN_EXACT)).isEmpty();
        assertThat(value(FORWARDED, Fact.WHEN_TIMEZONE)).isEmpty();
    }

    @Test
    void whatAwsWroteInAMailIsNotToldByTheAsker() {
        String quoted = """
                返信をもらいました。
                > From: AWS Support <no-reply@amazon.com>
                > 再起動しましたが変わりません。全ユーザーが使えません。
                """;
        assertThat(value(quoted, Fact.WHAT_TRIED)).isEmpty();
        assertThat(value(quoted, Fact.WHO_SCOPE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "差出人: 佐藤\n送信日時: 2026年4月15日 9:12\n件名: 遅い\n\nつながりません",
                "From: Jo <jo@example.com>\nSent: Wednesday, April 15, 2026 9:12 AM\nTo: ops\n\nlogin fails",
                "2026年4月15日(水) 9:12 田中 太郎 <tanaka@example.co.jp>:\n> つながりません",
                "On Wed, Apr 15, 2026 at 9:12 AM Jo <jo@example.com> wrote:\n> login fails"
            })
    void theHeadOfAMailStatesNoTime(String text) {
        assertThat(value(text, Fact.WHEN_EXACT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "日時: 2026年4月15日 9:12\n事象: つながりません",
                "HTTP/1.1 503 Service Unavailable\nDate: Wed, 15 Apr 2026 09:12:00 GMT\nServer: awselb/2.0",
                "> 2026-04-15 09:12 ERROR connect timed out",
                "差出人: 佐藤\n送信日時: 2026年4月15日 9:40\n\n2026年4月15日 9:12 からつながりません"
            })
    void otherTimesAre(String text) {
        assertThat(value(text, Fact.WHEN_EXACT).orElse("")).startsWith("2026-04-15T09:12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQUENCY | ディスクを広げると "You can't update the storage more than once in 6 hours" と表示されます。
            TRIED     | タスクが起動しません。\\nCannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref app:latest
            TRIGGER   | 失敗します。\\nUser: arn:aws:iam::123456789012:user/a is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::210987654321:role/B
            PROBLEM   | Lambda (order-processor) が失敗します。\\nThe ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.
            SCOPE     | Pod が動きません。\\n0/6 nodes are available: 6 Insufficient cpu.
            """)
    void aMessageOfAMachineTellsNothingElse(String fact, String text) {
        Fact of =
                switch (fact) {
                    case "FREQUENCY" -> Fact.WHEN_FREQUENCY;
                    case "TRIED" -> Fact.WHAT_TRIED;
                    case "TRIGGER" -> Fact.WHAT_TRIGGER;
                    case "PROBLEM" -> Fact.WHY_PROBLEM;
                    default -> Fact.WHO_SCOPE;
                };
        assertThat(value(text, of)).isEmpty();
        assertThat(value(text, Fact.HOW_ERROR)).isPresent();
    }

    @Test
    void whoeverWritesInEnglishTellsThemselves() {
        String text = "We restarted the tasks, no change. 3 of 12 nodes are down, it fails once in 6 hours.";
        assertThat(value(text, Fact.WHAT_TRIED)).isPresent();
        assertThat(value(text, Fact.WHO_SCOPE)).isPresent();
        assertThat(value(text, Fact.WHEN_FREQUENCY)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ThrottlingException: Too many requests, please wait. が呼び出し時に出ます。 | ThrottlingException: Too many requests, please wait.
            Error: ファイルが見つかりません                                        | ファイルが見つかりません
            """)
    void theSentenceAroundAMessageIsntPartOfIt(String text, String message) {
        assertThat(value(text, Fact.HOW_ERROR)).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            現在は復旧しました         | 現在は復旧しました
            14:31に復旧しました        | 14:31に復旧しました
            断続的に切れます           | 断続的
            """)
    void evidenceCutsNoWord(String text, String words) {
        Reading reading = WordsReaderTest.READER.read(text, WordsReaderTest.ALONE);
        assertThat(reading.findings().stream().map(f -> f.span().in(reading.text())))
                .contains(words);
    }

    @Test
    void whatWasMaskedIsReadNoFurther() {
        assertThat(value("旧パスワード oldPass#123 新パスワード newPass#456", Fact.WHAT_TRIED))
                .isEmpty();
    }

    private static Optional<String> value(String text, Fact fact) {
        return WordsReaderTest.READER
                .read(text.replace("\\n", "\n"), WordsReaderTest.ALONE)
                .of(fact)
                .map(Finding::value);
    }
}
