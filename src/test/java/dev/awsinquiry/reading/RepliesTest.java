package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Restated;
import dev.awsinquiry.reading.page.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies in a thread, read together with what was asked: everything, and the date is known. */
class RepliesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 14);
    private static final Set<Fact> ALL = EnumSet.allOf(Fact.class);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10時半ごろです、日本時間 | when.exact=2026-04-14T10:30 when.timezone=Asia/Tokyo
                    16:40 JST | when.exact=2026-04-14T16:40 when.timezone=Asia/Tokyo
                    around 3 pm UTC | when.exact=2026-04-14T15:00 when.timezone=UTC
                    UTC です | when.timezone=UTC
                    全員です | who.scope=everyone
                    全利用者 | who.scope=everyone
                    いつもではないです | when.frequency=intermittent
                    常時です | when.frequency=always
                    まだ何も試していません | what.tried=まだ何も試していません
                    nothing yet | what.tried=nothing yet
                    when saving | what.trigger=when saving
                    昨日までは使えていました | why.problem=昨日までは使えていました
                    it worked yesterday | why.problem=it worked yesterday
                    3割くらい | howmuch.quantified=3割くらい
                    30% | howmuch.quantified=30%
                    アプリのサーバーからです | who.actor=アプリのサーバーからです
                    私です、コンソールから | who.actor=私です、コンソールから
                    お客様のブラウザ | who.actor=お客様のブラウザ
                    the app server | who.actor=the app server
                    me, from the console | who.actor=me, from the console
                    注文を止めないことです | why.goal=注文を止めないことです
                    コスト削減 | why.goal=コスト削減
                    to keep the shop open | why.goal=to keep the shop open
                    AWS側だと思うので | why.problem=AWS側だと思うので
                    普段は1秒です | how.expected=普段は1秒です
                    200が返るはず | how.expected=200が返るはず
                    正常に表示されるはずです | how.expected=正常に表示されるはずです
                    影響なしです | howmuch.impact=影響なしです
                    no orders come in | howmuch.impact=no orders come in
                    復旧です | when.ongoing=ended
                    it's back | when.ongoing=ended
                    全店舗です | who.scope=everyone
                    お客様全員です | who.scope=everyone
                    3台中1台 | who.scope=some
                    1 of 3 servers | who.scope=some
                    2 of 12 nodes | who.scope=some
                    How often? 100% | when.frequency=always
                    頻度は？ 100% | when.frequency=always
                    How often? Most calls, about 90% | when.frequency=Most calls, about 90%
                    how many users? about 60 | howmuch.quantified=about 60
                    何名？ 60名ほど | howmuch.quantified=60名ほど
                    it is going on | when.ongoing=ongoing
                    まだ直ってません | when.ongoing=ongoing
                    Lambda 関数 order-api | who.actor=Lambda 関数 order-api
                    Terraform です | who.actor=Terraform です
                    手元の PC から | who.actor=手元の PC から
                    my laptop | who.actor=my laptop
                    一部のユーザーだけです | who.scope=some
                    Only some of them | who.scope=some
                    まだ続いてます | when.ongoing=ongoing
                    still going on | when.ongoing=ongoing
                    もう直りました | when.ongoing=ended
                    毎回です | when.frequency=always
                    たまにです | when.frequency=intermittent
                    sometimes | when.frequency=intermittent
                    東京です | where.region=ap-northeast-1
                    us-west-2 | where.region=us-west-2
                    123456789012 です | where.account=123456789012
                    1234-5678-9012 | where.account=123456789012
                    i-0123456789abcdef0 | where.resource_id=i-0123456789abcdef0
                    アカウントIDは分かりません | where.account=unknown
                    リージョンは不明です | where.region=unknown
                    We don't know the account ID | where.account=unknown
                    あ、今開けました | when.ongoing=ended
                    いまは在庫の画面が見えてます | when.ongoing=ended
                    さっきからメールが受け取れてます | when.ongoing=ended
                    登録できました、お騒がせしました | when.ongoing=ended
                    やっと映りました | when.ongoing=ended
                    I can log in now | when.ongoing=ended
                    guests can book again | when.ongoing=ended
                    oh wait, it just went through | when.ongoing=ended
                    hey it opened | when.ongoing=ended
                    no idea on the account or the region | where.region=unknown where.account=unknown
                    アカウントもリージョンもさっぱりです | where.region=unknown where.account=unknown
                    haven't the faintest about the ARN | where.resource_id=unknown
                    インスタンスIDは誰も知りません | where.resource_id=unknown
                    not a clue since when | when.exact=unknown
                    いつからかは誰も覚えていません | when.exact=unknown
                    リージョンは聞かされていません | where.region=unknown
                    everytime I log in | when.frequency=always what.trigger=everytime I log in
                    constant, since 6 this morning | when.exact=2026-04-14T06:00 when.frequency=always
                    it's nonstop | when.frequency=always
                    not once did it load | when.frequency=always
                    絶えず出てます | when.frequency=always
                    時間帯によります | when.frequency=intermittent
                    ムラがあります | when.frequency=intermittent
                    30あるうち2だけ | who.scope=some
                    24あるうちの5 | who.scope=some
                    1時間に 90 食ぶん焼けていません | howmuch.impact=1時間に 90 食ぶん焼けていません howmuch.quantified=1時間に 90 食ぶん焼けていません
                    診察待ちが 41 名になってます | howmuch.impact=診察待ちが 41 名になってます howmuch.quantified=41 名
                    we pour away 90 pints an hour | howmuch.impact=we pour away 90 pints an hour howmuch.quantified=we pour away 90 pints an hour
                    33 ambulances held up | howmuch.impact=33 ambulances held up howmuch.quantified=33 ambulances held up
                    nine cows not milked yet | howmuch.impact=nine cows not milked yet howmuch.quantified=nine cows not milked yet
                    趣味のサイトなので困りません | howmuch.impact=趣味のサイトなので困りません
                    影響はそれだけです | howmuch.impact=影響はそれだけです
                    more a nuisance than anything | howmuch.impact=more a nuisance than anything
                    1) Central | when.timezone=America/Chicago
                    Mountain | when.timezone=America/Denver
                    evening classes only, mornings are OK | what.tried=evening classes only, mornings are OK who.scope=some
                    a handful of our clinics | who.scope=some
                    trucks no, vans yes | who.scope=some
                    どこから見ても一緒です | who.scope=everyone
                    as far as I can tell it's everyone, Berlin just called too | who.scope=everyone
                    """)
    void fillsWhatWasAsked(String reply, String expected) {
        assertThat(read(reply, new Setting(ALL, Optional.of(DAY), DAY, WordsReaderTest.TOKYO)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "同じです",
                "same here",
                "分かりません",
                "don't know",
                "了解です",
                "ありがとうございます",
                "確認します",
                "まず復旧させたいです",
                "復旧作業中です",
                "復旧したら教えてください",
                "we just want it back up",
                "I'll get back to you",
                "全部見ます",
                "all good",
                "+1",
                "looking into it",
                "はい",
                "yes",
                "OK",
                "お疲れさまです",
                "助かります",
                "少々お待ちください",
                "後で確認して書きます",
                "再起動してみます",
                "will check tomorrow",
                "thanks!",
                "なるほど",
                "👍",
                "調査中です",
                "すみません、離席していました",
                "誰か分かる人いますか",
                "I'll ask the team",
                "いまログが取れました",
                "今、業者さんと話せました",
                "I can look at it now",
                "just sent you the dump",
                "can we reboot it now?",
                "社員IDは分かりません",
                "nobody remembers the password",
                "いつ直るか分かりません",
                "can't say when it will be back",
                "never mind me",
                "read only, I'm on my phone",
                "5つあるうちの2つ目に答えます",
                "どこでもいいので返事ください",
                "どの窓口に行けばいいですか",
                "a couple of questions first",
                "終電に間に合いません",
                "https://example.com/%E3%81%82%E3%82%A2 です"
            })
    void chatterFillsNothing(String reply) {
        assertThat(read(reply, new Setting(ALL, Optional.of(DAY), DAY, WordsReaderTest.TOKYO)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: kumo-invoices-raw / to: kumo-invoices-dr | kumo-invoices-raw, kumo-invoices-dr",
                "hama-img-02 です | hama-img-02",
                "multi-part uploads fail too | -",
                "step-1 から順に確認します | -",
                "are all day-to-day files gone? | -",
            })
    void aNameAnswersWhichBucketItIs(String reply, String named) {
        Instant now = Instant.parse("2026-04-15T08:00:00Z");
        Setting buckets = new Setting(
                Set.of(Fact.WHERE_RESOURCE_ID),
                Optional.of(DAY),
                DAY,
                WordsReaderTest.TOKYO,
                Optional.of(new Setting.InThread(
                        Map.of(Fact.HOW_SYMPTOM, "replication between our buckets lags"),
                        Optional.of(now),
                        now,
                        Optional.empty())));
        assertThat(WordsReaderTest.READER
                        .read(reply, buckets)
                        .of(Fact.WHERE_RESOURCE_ID)
                        .map(Finding::value)
                        .orElse("-"))
                .isEqualTo(named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "サーバー 12 台が返ってきません",
                "返信が 2 通来ていません",
                "ログ 500 件が見られません",
                "このままだと切り分けが進みません",
                "12 instances stuck in pending",
                "lost track of the thread, sorry",
                "7 retries per minute",
                "two questions not answered yet",
            })
    void countsThatAreNoEffectOnTheBusiness(String reply) {
        assertThat(read(reply, new Setting(ALL, Optional.of(DAY), DAY, WordsReaderTest.TOKYO)))
                .doesNotContain("howmuch");
    }

    @ParameterizedTest
    @CsvSource({"踏み台から SSH もできません。, false", "バッチから S3 への書き込みも失敗します。, false", "踏み台で put しようとすると 403 です。, true"})
    void oneMoreOperationThatFailsTakesNoStepsBack(String reply, boolean says) {
        Instant now = Instant.parse("2026-04-15T08:00:00Z");
        Setting stated = new Setting(
                ALL,
                Optional.of(DAY),
                DAY,
                WordsReaderTest.TOKYO,
                Optional.of(new Setting.InThread(Set.of(Fact.WHAT_TRIGGER), Optional.of(now), now)));
        Setting open = new Setting(
                ALL,
                Optional.of(DAY),
                DAY,
                WordsReaderTest.TOKYO,
                Optional.of(new Setting.InThread(Set.of(), Optional.of(now), now)));
        assertThat(read(reply, stated).contains("what.trigger")).isEqualTo(says);
        assertThat(read(reply, open)).contains("what.trigger");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300 件ではなく 50 件でした | 50 件",
                "300 件は間違いで、50 件です。 | 50 件",
                "実際は 50 件でした | 50 件",
                "400 件に増えました | 400 件に増えました",
                "it was 50, not 300 | it was 50, not 300",
                "実際は 10:30 からでした | -",
                "300 件ではありません | -",
                "300 件ではなく 50 件でしょうか? | -",
                "actually we run 3 replicas | -",
                "us-east-1 ではなく us-west-2 でした | -",
            })
    void aCountIsPutRight(String reply, String counted) {
        Instant now = Instant.parse("2026-04-15T08:00:00Z");
        Setting told = new Setting(
                Set.of(),
                Optional.of(DAY),
                DAY,
                WordsReaderTest.TOKYO,
                Optional.of(new Setting.InThread(
                        Map.of(Fact.HOWMUCH_QUANTIFIED, "注文が 1 時間に約 300 件\n300 orders, ¥2M an hour"),
                        Optional.of(now),
                        now,
                        Optional.empty())));
        assertThat(WordsReaderTest.READER
                        .read(reply, told)
                        .of(Fact.HOWMUCH_QUANTIFIED)
                        .map(Finding::value)
                        .orElse("-"))
                .isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "はい、業務に影響が出ています | 注文を受けられません | REPEATED",
                "yes, users are impacted | Shops can't take payments | REPEATED",
                "yes, orders are failing | Orders fail in all shops | REPEATED",
                "業務への影響はありません | 注文を受けられません | CORRECTED",
                "actually only the back office is hit | Shops can't take payments | CORRECTED",
                "ユーザーへの影響は解消しました | 注文を受けられません | CORRECTED",
                "レジが使えません | 注文を受けられません | ADDED",
                "orders aren't lost | orders are lost | ADDED",
                "注文は失われていません | 注文が失われています | ADDED",
                "staff write by hand | Shops can't take payments | ADDED",
            })
    void whatIsSaidAgain(String reply, String before, Restated restated) {
        assertThat(WordsReaderTest.READER.restated(reply, before)).isEqualTo(restated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10時半ごろです", "around 3 pm"})
    void aClockTimeAloneIsNoInstantWithoutAKnownDate(String reply) {
        assertThat(read(reply, new Setting(ALL, Optional.empty(), DAY, WordsReaderTest.TOKYO)))
                .isEmpty();
    }

    private static String read(String reply, Setting setting) {
        return WordsReaderTest.READER.read(reply, setting).findings().stream()
                .map(f -> f.fact().id() + "=" + (f.unknown() ? "unknown" : f.value()))
                .collect(Collectors.joining(" "));
    }
}
