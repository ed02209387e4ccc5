package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Days that replies name from the day on which they are written. The inquiry is of Wednesday, 2026-04-15 16:50 in Tokyo; a
 * reply every minute.
 */
class SpokenDaysTest {

    private final DeskFixture fixture = new DeskFixture();

    private void ask(String how) {
        fixture.submit("V1", Map.of(Field.SUBJECT, "つながりません", Field.SEVERITY, "urgent", Field.HOW, how));
    }

    /** Says the replies, which are parted by {@code //}. */
    private void reply(String replies) {
        for (String reply : replies.split(" // ")) {
            fixture.replyNext(reply);
        }
    }

    private String exact() {
        return fixture.books.only().facts().value(Fact.WHEN_EXACT).orElse("missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            昨日の10時半からです、日本時間         | 2026-04-14T10:30
            昨日の夜9時くらいです                 | 2026-04-14T21:00
            昨夜の11時半からです                  | 2026-04-14T23:30
            昨夜の1時ごろです                     | 2026-04-15T01:00
            一昨日の 9:15 からです                | 2026-04-13T09:15
            一昨日の夕方 17:30 からです            | 2026-04-13T17:30
            おとといの夜8時からです                | 2026-04-13T20:00
            一昨日の深夜1時からです                | 2026-04-14T01:00
            3日前の 22:10 からです                | 2026-04-12T22:10
            今朝の10時半です                      | 2026-04-15T10:30
            今日の17時半からです                  | missing
            月曜の 9:15 からです                  | 2026-04-13T09:15
            水曜日の 9:15 からです                | 2026-04-15T09:15
            先週の金曜の15時からです               | 2026-04-10T15:00
            先週の月曜の15時からです               | 2026-04-06T15:00
            先週の15時からです                    | missing
            since about 3pm yesterday            | 2026-04-14T15:00
            last night around 11pm               | 2026-04-14T23:00
            last night at 11:30                  | 2026-04-14T23:30
            this morning 10:30                   | 2026-04-15T10:30
            this evening 7:30                    | missing
            2 days ago at 22:10 UTC              | 2026-04-13T22:10
            since monday 9:15                    | 2026-04-13T09:15
            Sat 15:10 JST                        | 2026-04-11T15:10
            last friday 9:15                     | 2026-04-10T09:15
            last monday 9:15                     | missing
            昨日からおかしいです。15時ごろに気づきました | 2026-04-14T15:00
            昨日デプロイして、今日の10時から落ちています | 2026-04-15T10:00
            昨日は正常でした。10:30 からおかしいです    | 2026-04-15T10:30
            It worked yesterday. Since 10:30 everything fails | 2026-04-15T10:30
            昨日23:50ごろから今日の0:30ごろまで        | 2026-04-14T23:50
            昨日(4/13)の 9:15 からです               | 2026-04-13T09:15
            """)
    void aDayAndItsClockTimeAreAnExactTime(String reply, String exact) {
        ask("つながりません");
        reply(reply);
        assertThat(exact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "昨日の15時にデプロイしました",
        "昨日の15時に復旧しました",
        "毎週月曜の 2:15 に落ちます",
        "毎月第2月曜の 2:15 に落ちます",
        "次の会議は月曜の 10:00 です",
        "来週の月曜の 10:00 に確認します",
        "昨日まで動いていました",
        "今日中に報告します"
    })
    void whatWasDoneThenOrIsToComeIsNoBeginning(String reply) {
        ask("つながりません");
        reply(reply);
        assertThat(exact()).isEqualTo("missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            昨日からつながりません      | 10時半ごろです、日本時間   | 2026-04-14T10:30
            昨日からつながりません      | 10時半に再起動しましたが変わりません | missing
            先週の金曜からつながりません | 10時半ごろです            | 2026-04-10T10:30
            先週からつながりません      | 10時半ごろです            | missing
            先週からつながりません      | 10時半ごろです // 4/8 です | 2026-04-08T10:30
            つながりません             | 昨日です // 10:30         | 2026-04-14T10:30
            つながりません             | ポリシーは昨日変えました // 朝の10時くらいから | 2026-04-15T10:00
            つながりません             | 昨日からです // 10:30 頃です | 2026-04-14T10:30
            It fails since yesterday  | around 10:30             | 2026-04-14T10:30
            It fails since last week  | around 10:30 // it was on April 8 | 2026-04-08T10:30
            """)
    void dayAndClockTimeMayComeOneAfterTheOther(String how, String replies, String exact) {
        ask(how);
        reply(replies);
        assertThat(exact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            すみません、昨日の10時半でした  | 2026-04-14T10:30
            いや、日付は昨日です           | 2026-04-14T16:40
            4/13 でした                  | 2026-04-13T16:40
            no wait, monday              | 2026-04-13T16:40
            it was 30 minutes ago        | 2026-04-15T16:22
            30分前に連絡しました            | 2026-04-15T16:40
            4/12 にデプロイしました        | 2026-04-15T16:40
            今日は出社です                | 2026-04-15T16:40
            明日確認します                | 2026-04-15T16:40
            sun 2 rooms                  | 2026-04-15T16:40
            昨日の15時に復旧しました        | 2026-04-15T16:40
            """)
    void aDayThatWasUnderstoodIsPutRightByADate(String reply, String exact) {
        ask("つながりません");
        reply("16:40ごろです");
        assertThat(exact()).isEqualTo("2026-04-15T16:40");
        reply(reply);
        assertThat(exact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            昨日の23時50分からです   | 2026-04-15T23:50
            今日の23時50分からです   | 2026-04-15T23:50
            昨夜の11時50分からです   | 2026-04-15T23:50
            今日の0時5分からです     | 2026-04-16T00:05
            """)
    void shortlyAfterMidnightTheEveningIsOfTheDayBefore(String reply, String exact) {
        fixture.clock.move(Duration.ofMinutes(7 * 60 + 25)); // 00:15 on the next day
        ask("つながりません");
        reply(reply);
        assertThat(exact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource({"昨日の10時半からつながりません", "今日の 10:30 からつながりません", "It fails since 10:30 yesterday"})
    void aFormMayBeFilledWithWordsOfAnotherDay(String how) {
        ask(how);
        assertThat(exact()).isEqualTo("missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            昨日の10時半からつながりません         | 昨日の10時半 DAY
            今朝の 10:30 からつながりません        | 今朝の 10:30 DAY
            It fails since 10:30 today           | 10:30 today DAY
            10時半からつながりません               | 10時半 DAY
            ALB の 5xx。10:02 にデプロイ完了。10:30 から発生 | 10:30 DAY
            4月13日からつながりません             | 4月13日 CLOCK
            It fails since April 13              | april 13 CLOCK
            15:00 に再起動しましたが直りません      | ''
            つながりません                        | ''
            昨日まではつながりました                | ''
            2026-04-13 10:30 からつながりません    | ''
            """)
    void aPartOfTheTimeIsKept(String how, String partial) {
        ask(how);
        assertThat(fixture.books
                        .only()
                        .partial()
                        .map(part -> part.words().toLowerCase(Locale.ROOT) + " " + part.lacks())
                        .orElse(""))
                .isEqualTo(partial);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20分前からです                  | 2026-04-15T16:31 Asia/Tokyo
            30分くらい前                    | 2026-04-15T16:21 Asia/Tokyo
            2時間前から落ちています           | 2026-04-15T14:51 Asia/Tokyo
            1時間半ほど前です                | 2026-04-15T15:21 Asia/Tokyo
            started like 20 min ago        | 2026-04-15T16:31 Asia/Tokyo
            about half an hour ago         | 2026-04-15T16:21 Asia/Tokyo
            20分前に再起動しました            | missing missing
            20分前に復旧しました              | missing missing
            5分前にもメールで連絡した件はどうなりましたか | missing missing
            さっきからです                   | missing missing
            30分前後です                    | missing missing
            2時間前後で終わります             | missing missing
            """)
    void howLongAgoIsCountedBackFromTheMessage(String reply, String known) {
        ask("つながりません");
        reply(reply);
        assertThat(exact() + " "
                        + fixture.books.only().facts().value(Fact.WHEN_TIMEZONE).orElse("missing"))
                .isEqualTo(known);
    }
}
