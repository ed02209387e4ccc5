package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Raised;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsReaderTest {

    static final WordsReader READER = new WordsReader(Words.bundled());
    static final LocalDate TODAY = LocalDate.of(2026, 4, 15);
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final Setting ALONE = Setting.alone(TODAY, TOKYO);

    @Test
    void readsAWholeInquiry() {
        String text = """
                本番の注文サイトが 502 を返し続けています。
                発生日時: 2026/04/15 16:40 頃 (日本時間)、現在も継続しています。
                リソース: arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:loadbalancer/app/shop/0123456789abcdef
                ターゲットのインスタンスを再起動しましたが、変わりません。
                全ユーザーが注文できず、1 時間あたり約 300 件の注文を失っています。
                """;
        Reading reading = READER.read(text, ALONE);
        assertThat(value(reading, Fact.WHEN_EXACT)).contains("2026-04-15T16:40");
        assertThat(value(reading, Fact.WHEN_TIMEZONE)).contains("Asia/Tokyo");
        assertThat(value(reading, Fact.WHEN_ONGOING)).contains("ongoing");
        assertThat(value(reading, Fact.WHERE_REGION)).contains("ap-northeast-1");
        assertThat(value(reading, Fact.WHERE_ACCOUNT)).contains("123456789012");
        assertThat(value(reading, Fact.WHERE_RESOURCE_ID).orElseThrow()).startsWith("arn:aws:elasticloadbalancing");
        assertThat(value(reading, Fact.WHAT_TRIED)).contains("ターゲットのインスタンスを再起動しましたが、変わりません。");
        assertThat(value(reading, Fact.WHO_SCOPE)).contains("everyone");
        assertThat(reading.of(Fact.HOW_SYMPTOM)).isPresent();
        assertThat(reading.of(Fact.HOW_ERROR)).isPresent();
        assertThat(reading.of(Fact.HOWMUCH_IMPACT)).isPresent();
        assertThat(reading.of(Fact.HOWMUCH_QUANTIFIED)).isPresent();
        assertThat(reading.language()).isEqualTo(Language.JA);
    }

    @Test
    void hearsNothingInTheBadInquiry() {
        Reading reading = READER.read("今朝から AWS につながりません。障害など起きていないでしょうか。", ALONE);
        assertThat(reading.findings()).extracting(Finding::fact).containsExactly(Fact.HOW_SYMPTOM);
        assertThat(reading.raised())
                .extracting(Raised::flag)
                .containsExactly(Flag.VAGUE_TIME, Flag.ASKS_WAS_I_AFFECTED);
    }

    @Test
    void readsAReplyTogetherWithWhatWasAsked() {
        Setting asked = new Setting(
                Set.of(Fact.WHEN_EXACT, Fact.WHEN_TIMEZONE, Fact.WHO_SCOPE), Optional.of(TODAY), TODAY, TOKYO);
        Reading time = READER.read("10時半ごろです、日本時間", asked);
        assertThat(value(time, Fact.WHEN_EXACT)).contains("2026-04-15T10:30");
        assertThat(value(time, Fact.WHEN_TIMEZONE)).contains("Asia/Tokyo");
        assertThat(value(READER.read("全員です", asked), Fact.WHO_SCOPE)).contains("everyone");
        assertThat(READER.read("全員です", ALONE).findings()).isEmpty();
        assertThat(READER.read("同じです", asked).findings()).isEmpty();
        assertThat(READER.read("same here", asked).findings()).isEmpty();
        assertThat(READER.read("分かりません", asked).findings()).isEmpty();
    }

    @Test
    void hearsThatAFactIsUnknown() {
        Reading reading = READER.read("アカウント ID は分かりません。", ALONE);
        assertThat(reading.findings()).containsExactly(new Finding(Fact.WHERE_ACCOUNT, true, "", new Span(0, 16)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本番 API が 502 Bad Gateway を返しています。 | 502 Bad Gateway
            403 Forbidden が返ります。                | 403 Forbidden
            画面に Service Unavailable と出ます。      | Service Unavailable
            It fails with 504 Gateway Timeout again.  | 504 Gateway Timeout
            An error occurred (InvalidAMIID.NotFound) when calling DescribeImages. | An error occurred (InvalidAMIID.NotFound) when calling DescribeImages.
            InvalidGroup.Duplicate が返ります。         | InvalidGroup.Duplicate
            kubectl get nodes → Unable to connect to the server: dial tcp: lookup abc.example.com: no such host | Unable to connect to the server: dial tcp: lookup abc.example.com: no such host
            Unable to connect to the server: EOF が出ます。 | Unable to connect to the server: EOF
            mount: unable to connect to it: the port is closed. | mount: unable to connect to it: the port is closed.
            """)
    void quotesAMessageWithoutTheWordsAroundIt(String text, String message) {
        assertThat(value(READER.read(text, ALONE), Fact.HOW_ERROR)).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 分あたり約 200 件の注文が失敗しています。     | 1 分あたり約 200 件の注文
            注文が1時間に300件くらい失われています。        | 注文が1時間に300件くらい
            毎分およそ 120 件の注文が失敗しています。        | 毎分およそ 120 件の注文
            お客様 500 人以上がログインできません。         | お客様 500 人以上
            We are losing about 300 orders an hour.    | about 300 orders an hour
            At least 40 customers can't log in.        | At least 40 customers
            Some 40 customers can't log in.            | Some 40 customers
            """)
    void quotesAQuantityWithItsRateAndHowExactItIs(String text, String quantity) {
        assertThat(value(READER.read(text, ALONE), Fact.HOWMUCH_QUANTIFIED)).contains(quantity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            昨日 (4/14) 22:10 から落ちています                  | when.exact       | (4/14) 22:10
            16:40 (4/15 水) に停止しました                      | when.exact       | 16:40 (4/15 水)
            特定の AZ のみで発生                               | who.scope        | 特定の AZ のみで発生
            About 30% of our users cannot log in.             | who.scope        | 30% of our users
            10 台中3台で発生しています。                         | who.scope        | 10 台中3台
            ターゲットが 3 台中 2 台 unhealthy                   | who.scope        | 3 台中 2 台
            apne1-az4 のみ                                    | who.scope        | apne1-az4 のみ
            4/15 10:00-10:30 に失敗しました                     | when.exact       | 4/15 10:00
            コンソールをご確認ください。                          | refers_to_unseen | コンソールをご確認ください
            CloudWatch を見てもらえますか。                      | refers_to_unseen | CloudWatch を見てもらえますか
            15日の朝から接続できません                           | vague_time       | 15日の朝から
            """)
    void givesWholeWordsForItsEvidence(String text, String what, String evidence) {
        Reading reading = READER.read(text, ALONE);
        Span span = Fact.byId(what)
                .map(fact -> reading.of(fact).orElseThrow().span())
                .orElseGet(() -> reading.raised().stream()
                        .filter(raised -> raised.flag().id().equals(what))
                        .findFirst()
                        .orElseThrow()
                        .span());
        assertThat(span.in(text)).isEqualTo(evidence);
    }

    @Test
    void leavesChatterAlone() {
        for (String chatter :
                new String[] {"了解です", "ありがとうございます!", "+1", "確認します", "looking into it", "thanks, will check"}) {
            assertThat(READER.read(chatter, ALONE).findings()).as(chatter).isEmpty();
        }
    }

    @Test
    void masksSecretsAndSaysSo() {
        Reading reading = READER.read("鍵は AKIAIOSFODNN7EXAMPLE です", ALONE);
        assertThat(reading.text()).isEqualTo("鍵は [masked:aws-access-key] です");
        assertThat(reading.raised()).containsExactly(new Raised(Flag.CONTAINS_SECRET, new Span(3, 26), ""));
        assertThat(READER.mask(reading.text())).isEqualTo(reading.text());
    }

    static Optional<String> value(Reading reading, Fact fact) {
        return reading.of(fact).map(Finding::value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            問い合わせが20件くらい来ていて、困っています。       | 問い合わせが20件くらい
            利用者約500人が使えていません。                     | 利用者約500人
            影響ユーザーは 1,200 名です。つながりません。         | 影響ユーザーは 1,200 名
            予約 120 件が取り消されました。売上に響いています。    | 予約 120 件
            利用者2,000人中500人くらいに影響が出ています。       | 利用者2,000人中500人くらい
            契約 40 件が失敗しました。売上に響いています。        | 40 件
            We lose about 200 orders per minute.            | about 200 orders per minute
            """)
    void aNumberIsQuotedWithWhatItCounts(String text, String value) {
        assertThat(READER.read(text, ALONE).of(Fact.HOWMUCH_QUANTIFIED).map(Finding::value))
                .contains(value);
    }
}
