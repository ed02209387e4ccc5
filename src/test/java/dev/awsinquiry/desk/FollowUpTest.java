package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Replies are read together with what was asked and said before: an inquiry of 2026-04-15 16:50 in Tokyo, urgent, so that
 * everything is asked for; a reply every minute.
 */
class FollowUpTest {

    private final DeskFixture fixture = new DeskFixture();

    private Inquiry inquiry() {
        return fixture.books.only();
    }

    private void ask(String how) {
        fixture.submit("V1", Map.of(Field.SUBJECT, "つながりません", Field.SEVERITY, "urgent", Field.HOW, how));
    }

    /** Says the replies, which are parted by {@code //}; {@code \n} in them is a line break. */
    private void reply(String replies) {
        for (String reply : replies.split(" // ")) {
            fixture.replyNext(reply.replace("\\n", "\n"));
        }
    }

    /** What is known beside the symptom, which the form states. */
    private String known() {
        return Arrays.stream(Fact.values())
                .filter(fact -> fact != Fact.HOW_SYMPTOM)
                .filter(fact -> inquiry().facts().standing(fact) != Standing.MISSING)
                .map(fact -> fact.id() + "="
                        + inquiry().facts().value(fact).orElse("unknown").replace('\n', ' '))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今朝からつながりません   | 10時半ごろです、日本時間          | when.exact=2026-04-15T10:30 when.timezone=Asia/Tokyo
            We can't connect       | It began at 10:30 JST           | when.exact=2026-04-15T10:30 when.timezone=Asia/Tokyo
            We can't connect       | around half past ten, Japan time | when.exact=2026-04-15T10:30 when.timezone=Asia/Tokyo
            4月14日からつながりません | 10時半ごろです、日本時間          | when.exact=2026-04-14T10:30 when.timezone=Asia/Tokyo
            つながりません          | 4月13日からです // 10時半ごろです  | when.exact=2026-04-13T10:30
            今朝からつながりません   | 17時半ごろです、日本時間          | when.timezone=Asia/Tokyo
            今朝からつながりません   | around 3 pm UTC                 | when.timezone=UTC
            今朝からつながりません   | 06:40 UTC です                  | when.exact=2026-04-15T06:40 when.timezone=UTC
            今朝からつながりません   | 今日の16時40分です               | when.exact=2026-04-15T16:40
            今朝からつながりません   | 16:45 に復旧しました              | when.ongoing=ended
            今朝からつながりません   | 16:45 に復旧                    | when.ongoing=ended
            今朝からつながりません   | まず復旧させたいです               | ''
            今朝からつながりません   | 10時半に再起動しましたが変わりません | what.tried=10時半に再起動しましたが変わりません
            今朝からつながりません   | 16:40 に始まって 16:45 に終わりました | when.exact=2026-04-15T16:40 when.ongoing=ended
            今朝からつながりません   | 10:20 のデプロイの直後からです     | when.exact=2026-04-15T10:20 what.trigger=10:20 のデプロイの直後からです
            今朝からつながりません   | 次の会議は 10時半からです          | ''
            今朝からつながりません   | 10時半に担当へ連絡しました          | ''
            今朝からつながりません   | 10時半にサーバーが停止しました       | when.exact=2026-04-15T10:30
            今朝からつながりません   | えっと10じはんくらいから            | when.exact=2026-04-15T10:30
            今朝からつながりません   | 10じゃなくて12です                | ''
            今朝からつながりません   | 担当に聞いたところ、6時12分にアラートが上がりました | when.exact=2026-04-15T06:12
            今朝からつながりません   | 恐れ入ります、10時40分でございます  | when.exact=2026-04-15T10:40
            今朝からつながりません   | 15時に見に入ります                | ''
            今朝からつながりません   | 1時ちょっと過ぎです                | ''
            今朝からつながりません   | 深夜1時過ぎです                   | when.exact=2026-04-15T01:00
            今朝からつながりません   | 14日の夕方17時頃からです            | when.exact=2026-04-14T17:00
            今朝からつながりません   | 20日の10時半からです               | when.exact=2026-03-20T10:30
            今朝からつながりません   | 3日間、10時半に落ちます            | when.exact=2026-04-15T10:30
            今朝からつながりません   | 平日10時〜12時にバックアップを取っています | ''
            今朝からつながりません   | 15:30ごろと16:10ごろに試した       | what.tried=15:30ごろと16:10ごろに試した
            14:02 にダウンしました  | 4月14日です                      | when.exact=2026-04-14T14:02
            14:02 にダウンしました  | 今日の話です                      | when.exact=2026-04-15T14:02
            14:02 にダウンしました  | 4月14日のデプロイは問題ありませんでした | what.tried=4月14日のデプロイは問題ありませんでした
            14:02 にダウンしました  | 今日は在宅なので後で見ます          | ''
            14:02 にダウンしました  | 4月15日です // 16:31 に復旧しました | when.exact=2026-04-15T14:02 when.ongoing=ended
            """)
    void aClockTimeInAnswerToTheQuestionIsOfTheDayThatIsSpokenOf(String how, String replies, String known) {
        ask(how);
        reply(replies);
        assertThat(known()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            23時50分からです、日本時間 | when.exact=2026-04-15T23:50 when.timezone=Asia/Tokyo
            23:50 頃です              | when.exact=2026-04-15T23:50
            around 11:50 pm          | when.exact=2026-04-15T23:50
            14:55 UTC                | when.exact=2026-04-15T14:55 when.timezone=UTC
            0時5分ごろです            | when.exact=2026-04-16T00:05
            13時からです              | when.exact=2026-04-15T13:00
            10時半からです            | ''
            """)
    void shortlyAfterMidnightATimeThatLiesAheadIsOfTheEveningBefore(String reply, String known) {
        fixture.clock.move(Duration.ofMinutes(7 * 60 + 25)); // 00:15 on the next day
        ask("つながりません");
        reply(reply);
        assertThat(known()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            さっきの16:40は間違いで、17:40でした                 | when.exact=2026-04-14T17:40 when.timezone=Asia/Tokyo
            すみません、16:40ではなく17:40でした                 | when.exact=2026-04-14T17:40 when.timezone=Asia/Tokyo
            16:40 と書きましたが、17:40 JST でした               | when.exact=2026-04-14T17:40 when.timezone=Asia/Tokyo
            訂正です。17:40 でした                              | when.exact=2026-04-14T17:40 when.timezone=Asia/Tokyo
            17:40でした                                        | when.exact=2026-04-14T17:40 when.timezone=Asia/Tokyo
            08:40 UTC でした                                   | when.exact=2026-04-14T08:40 when.timezone=UTC
            Correction: it was 17:40, not 16:40                | when.exact=2026-04-14T17:40 when.timezone=Asia/Tokyo
            It was not 16:40 but 17:40                         | when.exact=2026-04-14T17:40 when.timezone=Asia/Tokyo
            I said 16:40 but it was 17:40                      | when.exact=2026-04-14T17:40 when.timezone=Asia/Tokyo
            今日の 8:15 にまた起きました                         | when.exact=2026-04-14T16:40 when.timezone=Asia/Tokyo
            17:05 に再起動しましたが変わりません                  | when.exact=2026-04-14T16:40 when.timezone=Asia/Tokyo what.tried=17:05 に再起動しましたが変わりません
            17:05 UTC に担当者へ連絡済みです、返事を待っています     | when.exact=2026-04-14T16:40 when.timezone=Asia/Tokyo
            2026-04-15T07:40:12Z ERROR SocketTimeoutException: connect timed out | when.exact=2026-04-14T16:40 when.timezone=Asia/Tokyo how.error=SocketTimeoutException: connect timed out
            """)
    void aTimeThatWasGivenGivesWayToACorrectionAndNotToAnyTime(String reply, String known) {
        ask("2026-04-14 16:40 JST につながらなくなりました");
        reply(reply);
        assertThat(known()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            us-east-1 ではなく us-west-2 でした      | us-west-2
            東京ではなく大阪でした                    | ap-northeast-3
            東京じゃなくて大阪です                    | ap-northeast-3
            Sorry, I meant us-west-2, not us-east-1 | us-west-2
            ap-northeast-1 ではありません            | missing
            タイムゾーンはJSTです                    | missing
            タイムアウトします                       | missing
            東京オフィスの人だけです                  | missing
            users in Tokyo only                     | missing
            東京です                                | ap-northeast-1
            大阪リージョンにDRがありますが切り替えてません | missing
            DR は us-west-2 にあります               | missing
            us-west-2 is our DR site                | missing
            DR の us-west-2 でもエラーが出ています     | us-west-2
            It's in Tokyo.                          | ap-northeast-1
            ALB は東京にあります                     | ap-northeast-1
            """)
    void theRegionThatIsMeantIsTaken(String reply, String region) {
        ask("つながりません");
        reply(reply);
        assertThat(inquiry().facts().value(Fact.WHERE_REGION).orElse("missing")).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            大阪リージョンでは起きていません             | ap-northeast-1 | i-0123456789abcdef0
            us-west-2 の i-00000000000000001 は正常です | ap-northeast-1 | i-0123456789abcdef0
            us-west-2 works fine                       | ap-northeast-1 | i-0123456789abcdef0
            us-west-2 でも起きました                    | ap-northeast-1, us-west-2 | i-0123456789abcdef0
            i-00000000000000001 でした                 | ap-northeast-1 | i-00000000000000001
            i-0123456789abcdef0 ではなく i-00000000000000001 です | ap-northeast-1 | i-00000000000000001
            """)
    void whereAllIsWellIsNoNewPlace(String reply, String region, String resource) {
        ask("東京リージョンの i-0123456789abcdef0 につながりません");
        reply(reply);
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains(region);
        assertThat(inquiry().facts().value(Fact.WHERE_RESOURCE_ID)).contains(resource);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全員です                           | who.scope=everyone
            全員ではなく一部でした               | who.scope=some
            everyone                          | who.scope=everyone
            まだ続いてます                      | when.ongoing=ongoing
            復旧してません                      | when.ongoing=ongoing
            もう直ってます                      | when.ongoing=ended
            still happening                   | when.ongoing=ongoing
            1. 16:40 JST 2. まだ               | when.exact=2026-04-15T16:40 when.timezone=Asia/Tokyo when.ongoing=ongoing
            1. 16:40 JST\\n2. まだ\\n3. 毎回     | when.exact=2026-04-15T16:40 when.timezone=Asia/Tokyo when.ongoing=ongoing when.frequency=always
            ① 16:40 JST ② まだ続いています ③ 毎回です ④ i-0123456789abcdef0 ⑤ 東京 | where.resource_id=i-0123456789abcdef0 where.region=ap-northeast-1 when.exact=2026-04-15T16:40 when.timezone=Asia/Tokyo when.ongoing=ongoing when.frequency=always
            i-0123456789abcdef0               | where.resource_id=i-0123456789abcdef0
            arn:aws:ecs:ap-northeast-1:123456789012:service/prod/api | where.resource_id=arn:aws:ecs:ap-northeast-1:123456789012:service/prod/api where.region=ap-northeast-1 where.account=123456789012
            2026-04-15T07:40:12.123Z ERROR java.net.SocketTimeoutException: connect timed out | when.exact=2026-04-15T07:40:12 when.timezone=UTC how.error=java.net.SocketTimeoutException: connect timed out
            時刻は不明                          | when.exact=unknown
            何時からかは分かりません              | when.exact=unknown
            リージョンは分からないです            | where.region=unknown
            We don't know the account ID      | where.account=unknown
            500人くらい                        | howmuch.quantified=500人くらい
            約200件/分です                     | howmuch.quantified=約200件/分
            about 500 users                   | howmuch.quantified=about 500 users
            予約 120 件です                     | howmuch.impact=予約 120 件です howmuch.quantified=予約 120 件
            デプロイは昨日の昼にやりました         | what.trigger=デプロイは昨日の昼にやりました
            昨日リリースがありました              | what.trigger=昨日リリースがありました
            deployment was yesterday noon     | what.trigger=deployment was yesterday noon
            デプロイした直後です                 | what.trigger=デプロイした直後です
            再起動しましたが変わりません          | what.tried=再起動しましたが変わりません
            ログを見ても何も出てません            | what.tried=ログを見ても何も出てません
            まだ業務影響はないです               | howmuch.impact=まだ業務影響はないです
            うちのチームだけみたいです            | who.scope=some
            every other request or so          | when.frequency=intermittent
            only POST requests, GET is fine    | what.tried=only POST requests, GET is fine who.scope=some
            it didn't fail over                | ''
            spoke too soon, it's back          | when.ongoing=ongoing
            ざっくり500名くらいですかね            | howmuch.quantified=500名くらい
            全員ですかね                         | who.scope=everyone
            ロールは AppUploadRole です          | who.actor=AppUploadRole
            ユーザーは etl_user                 | who.actor=etl_user
            E2ABCDEF123456 です                 | where.resource_id=E2ABCDEF123456
            リクエスト ID は E2ABCDEF123456 です  | ''
            モバイルだけっぽい                    | who.scope=some
            全リージョンではなく東京だけ            | where.region=ap-northeast-1 who.scope=some
            worker nodes are still running, pods ok | ''
            3 teams are blocked                | howmuch.impact=3 teams are blocked howmuch.quantified=3 teams
            セール開始と同時です                   | what.trigger=セール開始と同時です
            確認しただけです                     | ''
            直近のリリースは先週の水曜です         | what.trigger=直近のリリースは先週の水曜です
            ECRへのルートは変えてない認識          | why.problem=ECRへのルートは変えてない認識
            設定変更はしてないです                | why.problem=設定変更はしてないです
            NAT GWは正常でした                   | what.tried=NAT GWは正常でした
            CannotPullContainerError: pull image manifest has been retried: failed to fetch ref | how.error=CannotPullContainerError: pull image manifest has been retried: failed to fetch ref
            password=hunter2hunter2 で us-west-2 に入れません | where.region=us-west-2
            """)
    void aShortAnswerFillsWhatWasAsked(String reply, String known) {
        ask("つながりません");
        reply(reply);
        assertThat(known()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "same here",
                "うちも",
                "うちもです",
                "+1",
                "はい",
                "いいえ",
                "yes",
                "no",
                "わかりません",
                "不明です",
                "分かりません、すみません",
                "no idea",
                "まだ分かりません",
                "まだ調査中です",
                "影響範囲は調査中です",
                "特に何もしてないです",
                "問題ないです",
                "それで問題ありません",
                "その認識で問題ないです",
                "It's fine",
                "資料の準備で遅れます",
                "返信が遅れて申し訳ありません",
                "再起動はまだ試してないです",
                "何もしていません",
                "了解です",
                "👍",
                "next meeting is at 10:30",
                "the cluster is in maintenance mode",
                "サービスは会議で説明します"
            })
    void whatAnswersNothingFillsNothingAndGoesNowhere(String reply) {
        ask("つながりません");
        reply(reply);
        assertThat(known()).isEmpty();
        assertThat(inquiry().leftOut()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "4月13日からです",
                "昨日からです",
                "17時半ごろです",
                "It was on April 13",
                "関数名は orders-prod-handler です",
                "the function is orders-prod-handler"
            })
    void aPartOfAnAnswerIsTakenInThoughItFillsNothing(String reply) {
        ask("つながりません");
        reply(reply);
        assertThat(known()).isEmpty();
        assertThat(inquiry().replies()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(value = {"17時までに確認します", "15時に見ます", "I'll look at 15:00", "10時から会議なので後で書きます"})
    void aPlanIsNoAnswer(String reply) {
        ask("つながりません");
        reply(reply);
        assertThat(known()).isEmpty();
        assertThat(inquiry().replies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            まだ続いてます // 再開しても止まります        | ongoing
            収まりました // すみません、また出ました     | ongoing
            復旧しました // 再発しました                | ongoing
            復旧しました // また連絡します              | ended
            復旧しました // また出たら教えてください      | ended
            復旧しました // 前回は6時間後に直りました     | ended
            まだ続いてます // 前回は6時間後に直りました   | ongoing
            まだ続いてます // 別ドメインでは5分で終わりました | ongoing
            まだ続いてます // アプリを再起動したら接続できた | ended
            """)
    void whatCameBackIsNotOver(String replies, String state) {
        ask("つながりません");
        reply(replies);
        assertThat(inquiry().facts().value(Fact.WHEN_ONGOING)).contains(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            私だけじゃなくて全員です                     | who.scope=everyone
            私だけです                                 | who.scope=one
            全体の5%です                               | who.scope=some howmuch.quantified=5%
            VPC 内の全EC2で発生                         | who.scope=everyone
            全ロググループではなく配下だけ                | who.scope=some
            全部見ました                               | ''
            全員じゃないです。半分くらい                  | who.scope=some
            全員というわけではありません                   | who.scope=some
            しきい値を変えても鳴ります                     | what.tried=しきい値を変えても鳴ります
            しきい値を変えても鳴りますか                   | ''
            購入ボタンが押せない人がたくさんいます            | howmuch.impact=購入ボタンが押せない人がたくさんいます
            まだ100%のままです                          | when.ongoing=ongoing
            1日100件中10件くらい                        | when.frequency=intermittent howmuch.quantified=1日100件中10件くらい
            影響は特にないです                           | howmuch.impact=影響は特にないです
            影響は Web サイトが 15 分ほど見れなかったことです | howmuch.impact=影響は Web サイトが 15 分ほど見れなかったことです
            影響は調査中です                            | ''
            影響?まだありません                         | howmuch.impact=まだありません
            user impactはまだなし                      | howmuch.impact=user impactはまだなし
            まだ本番前なので影響はないです                 | howmuch.impact=まだ本番前なので影響はないです
            営業が数字を見れません                       | howmuch.impact=営業が数字を見れません
            会議の資料が出せなかった                     | howmuch.impact=会議の資料が出せなかった
            社内の確認がまだできていません                 | ''
            個人情報5万件が漏洩した恐れがあります          | why.problem=個人情報5万件が漏洩した恐れがあります howmuch.impact=個人情報5万件が漏洩した恐れがあります howmuch.quantified=5万件
            ルータ交換後からでした                       | what.trigger=ルータ交換後からでした
            交換後に連絡ください                         | ''
            long pollingに変えてもだめ                  | what.tried=long pollingに変えてもだめ
            SCPもtrust policyも見直しましたが問題なさそうです | what.tried=SCPもtrust policyも見直しましたが問題なさそうです
            ルールを手で戻したので今は大丈夫です            | when.ongoing=ended what.tried=ルールを手で戻したので今は大丈夫です
            3年で初めてです                             | when.frequency=once
            平常時は静かです                            | ''
            毎日発生します                              | when.frequency=intermittent
            毎朝6時に更新しています                       | ''
            再現率100%                                | when.frequency=always
            どっちもjst                                | when.timezone=Asia/Tokyo
            リージョン?わかりません                       | where.region=unknown
            とうきょうです                              | where.region=ap-northeast-1
            注文の反映が2時間遅れてます                    | howmuch.impact=注文の反映が2時間遅れてます howmuch.quantified=注文の反映が2時間遅れてます
            バケット?→ logs/report                     | ''
            全部?→1つだけ置ける                         | ''
            """)
    void whatIsSaidInFewWordsIsUnderstood(String reply, String known) {
        ask("つながりません");
        reply(reply);
        assertThat(known()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1a と 1c です                                             | ap-northeast-1 | i-0123456789abcdef0
            該当のロールは arn:aws:iam::123456789012:role/Upload です      | ap-northeast-1 | i-0123456789abcdef0
            対象の訂正です、正しくは arn:aws:iam::123456789012:role/Upload | ap-northeast-1 | arn:aws:iam::123456789012:role/Upload
            DB は mysql://app:Sup3rS3cret@prd.cluster-abc.us-west-2.rds.amazonaws.com:3306/app | us-west-2 | i-0123456789abcdef0, prd.cluster-abc.us-west-2.rds.amazonaws.com:3306/app
            """)
    void whatIsNamedBesidesReplacesNoPlace(String reply, String region, String resource) {
        ask("東京リージョンの i-0123456789abcdef0 につながりません");
        reply(reply);
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains(region);
        assertThat(inquiry().facts().value(Fact.WHERE_RESOURCE_ID)).contains(resource);
    }

    @Test
    void anotherDayThanTheOneThatWasGivenIsTakenInThoughItFillsNothing() {
        ask("2026-04-15 09:15 JST につながらなくなりました");
        reply("すみません9:15じゃなくて19:15でした、昨日の");
        assertThat(inquiry().replies()).hasSize(1);
    }

    @Test
    void theInputThatAsksForAFactCountsForMoreThanOthersThatNameIt() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "つながりません",
                        Field.SEVERITY, "urgent",
                        Field.HOW, "つながりません",
                        Field.WHERE_RESOURCES, "i-0123456789abcdef0",
                        Field.WHO, "arn:aws:iam::123456789012:role/Upload"));
        assertThat(inquiry().facts().value(Fact.WHERE_RESOURCE_ID)).contains("i-0123456789abcdef0");
        assertThat(inquiry().facts().value(Fact.WHERE_ACCOUNT)).contains("123456789012");
    }

    @Test
    void aSecretInAReplyIsMaskedAndWhoeverWroteItIsTold() {
        ask("つながりません");
        reply("password=hunter2hunter2 で us-west-2 に入れません");
        assertThat(inquiry().toString()).doesNotContain("hunter2");
        Post told = fixture.books.post(fixture.books.keys().stream()
                .filter(key -> key.startsWith("secret."))
                .findFirst()
                .orElseThrow());
        assertThat(told.place()).isEqualTo(Post.Place.WHISPER);
        assertThat(told.user()).contains("U0002");
    }
}
