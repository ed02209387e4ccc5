package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Raised;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words state and raise the same, however they are typed and set out. */
@Execution(CONCURRENT)
class WritingsTest {

    private static final List<String> TEXTS =
            Corpus.texts().stream().map(Corpus.Labelled::text).toList();

    /** What each text says as it stands: it is put into many forms. */
    private static final Map<String, Set<String>> AS_TYPED = new ConcurrentHashMap<>();

    private static Set<String> read(String text) {
        Reading reading = WordsReaderTest.READER.read(text, WordsReaderTest.ALONE);
        Set<String> read = new TreeSet<>();
        for (Finding finding : reading.findings()) {
            read.add(finding.fact().id());
            assertThat(finding.span().in(reading.text()))
                    .isEqualTo(finding.span().in(reading.text()).strip());
        }
        for (Raised raised : reading.raised()) {
            read.add(raised.flag().id());
        }
        return read;
    }

    static Stream<Arguments> everywhere() {
        return Stream.of(
                Arguments.of("two blanks", (UnaryOperator<String>) text -> text.replace(" ", "  ")),
                Arguments.of("what nobody sees", (UnaryOperator<String>) text -> text.replace(" ", " \u200b")),
                Arguments.of("carriage returns alone", (UnaryOperator<String>) text -> text.replace("\n", "\r")),
                Arguments.of("both", (UnaryOperator<String>) text -> text.replace("\n", "\r\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everywhere")
    void whatIsTypedDifferentlyReadsTheSame(String name, UnaryOperator<String> typed) {
        for (String text : TEXTS) {
            assertThat(read(typed.apply(text))).as(name + ": " + text).isEqualTo(read(text));
        }
    }

    static Stream<Arguments> registers() {
        return Stream.of(
                put("(?<=[てで])いま(?=[すせし])", "おりま"),
                put("(?<=[てで])い(?=[るたな])|(?<=[て])い(?=ま)", ""),
                put("ありません", "ございません"),
                put("(?<![まで])しました(?=。)", "した"),
                put("(?<=[えけげせてねべめれちじ])ました(?=。)", "た"),
                put("(?<=[なわまが])りました(?=。)", "った"),
                put("(?<=[動届続開])きました(?=。)", "いた"),
                put("(?<=[一-龠ァ-ヶー])です(?=。)", "だ"),
                put("(?<=[一-龠ァ-ヶー])です(?=。)", "である"),
                put("(?<!ません)でした(?=。)", "だった"),
                put("ユーザー", "ユーザ"),
                put("(?<=[一-龠ァ-ヶー])(は|が|を|に|から|も|でも)(?=[一-龠ァ-ヶA-Za-z])(?!回|度)", "$1、"),
                put("まだ(?=[一-龠ァ-ヶA-Za-z])", "まだ、"),
                put("(?<=[すたん])。", "！"),
                put("(?<=[すたん])。", "…"),
                put("(?i)\\b(is|are|was|were|do|does|did|has|have|had|could|would|should)n't", "$1 not"),
                put("(?i)\\b(is|are|was|were|do|does|did|has|have|had|could|would|should)n't", "$1nt"),
                put("(?i)\\bcan't", "cannot"),
                put("(?i)\\bcan't", "can not"),
                put("(?i)\\bwon't", "will not"),
                put("\\b([Ii]t|[Tt]hat|[Tt]here)'s (?!been|got|had|gone)", "$1 is "),
                put("\\b([Ww]e|[Tt]hey|[Yy]ou)'re\\b", "$1 are"),
                put("\\b([Ww]e|[Tt]hey|I)'ve\\b", "$1 have"),
                put("\\bI'm\\b", "I am"),
                put("(?<=[0-9]) ?%", " percent"),
                put("(?<=[0-9]) ?%", " %"),
                put("(?<=[てでえけせねべめれ])ません(?=。)", "ない"),
                put("(?<=[一-龠])(?<![起来出])りません(?=。)", "らない"),
                put("(?<=[動届開])きません(?=。)", "かない"),
                put("しません(?=。)", "しない"),
                put("(?<=失敗|停止|発生)します(?=。)", "する"),
                put("(?<=[戻返直])ります(?=。)", "る"),
                put("まだ(?![にけ])", "未だ"),
                put("落ち(?=[てたまる])", "おち"),
                put("止ま(?=[りっら])", "とま"),
                put("直(?=[りっら])", "なお"),
                put("繋", "繫"),
                put("問い合わせ", "問合せ"),
                put("(が|は|も)ない", "$1無い"));
    }

    static Stream<Arguments> trades() {
        return Stream.of(
                put("\\bcustomers\\b", "patients"),
                put("\\bcustomers\\b", "anglers"),
                put("\\bcustomer\\b", "passenger"),
                put("\\bcustomer\\b", "juror"),
                put("\\bstaff\\b", "nurses"),
                put("\\bstaff\\b", "ushers"),
                put("\\bshops\\b", "clinics"),
                put("\\bshops\\b", "embassies"),
                put("\\borders\\b", "bookings"),
                put("\\borders\\b", "vaccinations"),
                put("(?<!新)会員(?!証)", "患者さん"),
                put("社員", "看護師"),
                put("店舗", "診療所"),
                put("注文", "予約"));
    }

    /** Each trade has its own names for whom it serves, who works there, where and on what. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("trades")
    void whatAnotherTradeSaysReadsTheSame(String name, UnaryOperator<String> trade) {
        whatIsSaidMoreOrLessPolitelyReadsTheSame(name, trade);
    }

    private static Arguments put(String usual, String other) {
        return Arguments.of(usual + " as " + other, (UnaryOperator<String>) text -> text.replaceAll(usual, other));
    }

    /** To strangers, to colleagues and in haste one says the same in other forms. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("registers")
    void whatIsSaidMoreOrLessPolitelyReadsTheSame(String name, UnaryOperator<String> form) {
        int said = 0;
        for (String text : TEXTS) {
            String other = form.apply(text);
            if (!other.equals(text)) {
                said++;
                assertThat(read(other))
                        .as(name + ": " + other)
                        .isEqualTo(AS_TYPED.computeIfAbsent(text, WritingsTest::read));
            }
        }
        assertThat(said).isPositive();
    }

    /** Who writes a line for each sentence leaves out the stops. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "注文画面が開きません\n再起動しました\nそれでも変わりません",
                "ノードを1台足した\nそれでもキューが減らない\n原因を教えてください",
                "製造部がログインできません\n品質保証部は入れています",
                "接続できません\n請求先の登録は終えました\nそれでも接続できません",
                "切り替えは30秒で済む、と説明を受けています\nところが12分かかりました"
            })
    void aLineThatEndsASentenceNeedsNoStop(String lines) {
        assertThat(read(lines))
                .isEqualTo(read(lines.replace("\n", "。\n") + "。"))
                .isNotEmpty();
    }

    /** Where a sentence doesn't end, a plain form is part of a longer one, and some words only look like one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "復旧した。 | 復旧しました。",
                "直ったよ | 直りましたよ",
                "動いたー | 動きましたー",
                "東京だ | 東京です",
                "まだ | まだ",
                "復旧したサーバー | 復旧したサーバー",
                "遅かった。 | 遅かった。",
                "死んだ。 | 死んだ。",
                "見つかった。 | 見つかりました。",
                "使った。 | 使いました。",
                "連絡がない。 | 連絡がありません。",
                "問題ないです。 | 問題ありません。",
                "正常ではない。 | 正常ではない。",
                "担当でございます。 | 担当でございます。",
                "ありがとうございます。 | ありがとうございます。",
                "届いておりません。 | 届いていません。",
                "動かない。 | 動きません。",
                "届かなかった。 | 届きませんでした。",
                "開けない！ | 開けません!",
                "動かない人 | 動かない人",
                "「動かない」と | 「動かない」と",
                "動かない？ | 動かない?",
                "つながらん | つながりません",
                "入力らん | 入力らん",
                "少ない。 | 少ない。",
                "一部しかない。 | 一部しかない。",
                "再送したい。 | 再送したい。",
                "失敗する。 | 失敗します。",
                "失敗すること | 失敗すること",
                "元に戻る。 | 元に戻ります。",
                "影響は無い。 | 影響はありません。",
                "未だです | まだです",
                "未だに続く | 未だに続く",
                "問合せの切替中 | 問い合わせの切り替え中",
                "おちました | 落ちました",
                "おちゃ | おちゃ",
                "とまってます | 止まっています",
                "まとまりません | まとまりません",
                "なおった | 直りました",
                "10分位で | 10分くらいで",
                "単位 | 単位",
                "売上1位です | 売上1位です",
                "つかえない | 使えません",
                "奥でつかえてる | 奥でつかえている",
                "It isn't up. | It is not up.",
                "it's down | it is down",
                "It’s been down | It has been down",
                "we've had it, they're out | we have had it, they are out",
                "I'll wait | I will wait",
                "the db's region | the db's region",
                "it's-Panic-42 | it's-Panic-42",
                "30 % of them & all 5 per cent | 30% of them and all 5%",
                "it wont start | it will not start",
                "Can't log in | Cannot log in",
                "the dont folder | the do not folder",
                "wontons | wontons",
                "ghent | ghent"
            })
    void theUsualFormStandsForTheOthers(String typed, String usual) {
        assertThat(Folded.said(typed).text).isEqualTo(usual);
    }

    /** What scholars and some input methods write, what is written in haste, and what stands before the words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "至急お願いします．今朝からメールが送れません．| 至急お願いします。今朝からメールが送れません。",
                "質問だけさせてください．ALB のログが出ません． | 質問だけさせてください。ALB のログが出ません。",
                "対処方法を教えてください．504 が出ます．| 対処方法を教えてください。504 が出ます。",
                "パイプラインの承認後，次のステージが開始されません．| パイプラインの承認後、次のステージが開始されません。",
                "再起動すれば直りますか. 応答がなくて困っています. | 再起動すれば直りますか。応答がなくて困っています。",
                "至急お願いします 今朝からメールが送れません | 至急お願いします。今朝からメールが送れません。",
                "質問だけさせてください ALB のログが出ません | 質問だけさせてください。ALB のログが出ません。",
                "どうすべきでしょうか 画面が出ません | どうすべきでしょうか。画面が出ません。",
                "１．APIGW からの応答が遅いです。| 1. APIGW からの応答が遅いです。",
                "1．2026-05-12 07:41:22+09 から遅いです。| 2026-05-12 07:41:22+09 から遅いです。",
                "① Look at our Grafana, latency has doubled. | Look at our Grafana, latency has doubled.",
                "(1) Purpose: keep the logs for seven years. | Purpose: keep the logs for seven years.",
                ":fire: Look at our Grafana, latency has doubled. | Look at our Grafana, latency has doubled.",
                "🔥🔥 :pray: 【期待する動作】200 が返る | 【期待する動作】200 が返る",
                "<@U012ABCDEF> Purpose: keep the logs for seven years. | Purpose: keep the logs for seven years.",
                "<!here> Turned off the WAF for ten minutes: 403s went on. | Turned off the WAF for ten minutes: 403s went on.",
                "The role *arn:aws:iam::210987654321:role/deployer* is refused. | The role arn:aws:iam::210987654321:role/deployer is refused.",
                "*arn:aws:sns:eu-central-1:444455556666:alerts に publish しても届きません。* | arn:aws:sns:eu-central-1:444455556666:alerts に publish しても届きません。",
                "Instances in `us-east-1` are unreachable. | Instances in us-east-1 are unreachable."
            })
    void marksAroundTheWordsChangeNothing(String marked, String plain) {
        assertThat(read(marked)).isEqualTo(read(plain)).isNotEmpty();
    }

    /** Who shouts or is tired ends a sentence without a stop. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "受付の画面が開きません。昨夜デプロイしました。503 が返ります。",
                "取引先からつながりません。ALB は正常です。",
                "毎朝 7 時に取り込みを始めています。今朝は止まりました。",
                "一部の店舗です。",
                "今日は大丈夫です。",
                "踏み台から入っています。応答がありません。",
                "パスワードは下記です。\nsakura-2024x",
                "夜のバッチが動かない。再起動はしました。"
            })
    void aMarkStandsForTheStop(String text) {
        for (String mark : List.of("！", "!!", "…", "……", "...", "・・・")) {
            assertThat(read(text.replace("。", mark)))
                    .as(mark)
                    .isEqualTo(read(text))
                    .isNotEmpty();
        }
    }

    /** Behind part of a clause some write a comma; behind a clause it parts two things. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "倉庫の端末は、直りました | 倉庫の端末は直りました",
                "業務への影響は、確認中です | 業務への影響は確認中です",
                "九時から、つながりません | 九時からつながりません",
                "札幌でも、止まっています | 札幌でも止まっています",
                "受付が、全部止まりました | 受付が全部止まりました",
                "まだ、出ます | まだ出ます",
                "では、再起動します | では、再起動します",
                "または、停止します | または、停止します",
                "再起動しても、直りません | 再起動しても、直りません",
                "止まりましたが、戻りました | 止まりましたが、戻りました",
                "正常で、遅いです | 正常で、遅いです",
                "影響は、 | 影響は、"
            })
    void aCommaWithinAClauseIsNone(String typed, String read) {
        assertThat(Folded.said(typed).text).isEqualTo(read);
        assertThat(Folded.said(typed).span(0, read.length()).in(typed)).isEqualTo(typed);
    }

    /** Stops that end nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "手順書.xlsx の通りに設定しても接続できません | 接続できません",
                "ますます 遅くなっています | ますます 遅くなっています",
                "接続できません と表示されて落ちます | 接続できません と表示されて落ちます",
                "再起動しても…直りません… | 再起動しても…直りません…",
                "画面を開いたら…固まります… | 画面を開いたら…固まります…",
                "１．５倍の時間がかかります | １．５倍の時間がかかります"
            })
    void aSentenceGoesOnWhereItDoes(String text, String evidence) {
        Reading reading = WordsReaderTest.READER.read(text, WordsReaderTest.ALONE);
        assertThat(reading.of(Fact.HOW_SYMPTOM)).isPresent();
        assertThat(reading.of(Fact.HOW_SYMPTOM).get().span().in(text)).contains(evidence);
    }

    /** Who signs is no answer to the last heading. */
    @Test
    void whatIsSignedAnswersNothing() {
        assertThat(read("Impact: TBD\n\nThanks in advance,\nBob")).isEmpty();
        assertThat(read("Tried: nothing yet\nBest regards,\nBob Miller")).isEmpty();
        assertThat(read("■影響\n調査中\n■試したこと\nなし\n\nお手数をおかけしますが、ご確認のほど何卒よろしくお願い申し上げます。\n山田商事 鈴木"))
                .isEmpty();
        assertThat(read("■試したこと\n以上、よろしくお願いします🙇")).isEmpty();
        assertThat(read("1 日あたり 120 万円の売上が立っていません。\nお手数ですが、ご対応のほどよろしくお願いします。")).contains("howmuch.quantified");
    }

    /** A secret is one whatever sets it off, in capitals, and in a quotation. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "password: **Secr3t99** | Secr3t99",
                "パスワード *kita-Hunter#7731* で入れません | kita-Hunter#7731",
                "パスワードは **ひみつ1234** です | ひみつ1234",
                "set psksecret _Hq7zK2mPw9Xc_ | Hq7zK2mPw9Xc",
                "curl -u batch:`Tanuki_77x` https://api.example.com/v1 | Tanuki_77x",
                "APIキー *Exr8ToKaNGCNWEbuAjvUzFUlecnSBQ6e* | Exr8ToKaNGCNWEbuAjvUzFUlecnSBQ6e",
                "THE PASSWORD IS NOW Winter!88x | Winter!88x",
                "PIN IS 4821 | 4821",
                "password: don't-Panic-42x | don't-Panic-42x",
                "password: Won't!Stop99x | Won't!Stop99x",
                "OUR BACKUP CODES ARE 9d3e-40fb, 1a7c-beef. | 1a7c-beef",
                "> password\\n> Secr3t99 | Secr3t99",
                "> パスワード:\\n> Secr3t99 | Secr3t99"
            })
    void noMarkKeepsASecret(String typed, String secret) {
        String masked = WordsReaderTest.READER.mask(typed.replace("\\n", "\n"));
        assertThat(masked).doesNotContain(secret).contains("[masked:");
        assertThat(WordsReaderTest.READER.mask(masked)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: ********",
                "The *password rotation* lambda RotatePassword01 fails",
                "**Password policy**: at least 12 characters",
                "2 * 3 * 4 tokens, 5 * 6"
            })
    void marksMakeNoSecret(String text) {
        assertThat(WordsReaderTest.READER.mask(text)).isEqualTo(text);
    }

    /** Mails come with lines of 72 columns, terminals with 80. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trying to restore a snapshot into a new cluster fails for every class of\ninstances that we have, with and without encryption.",
                "Since this morning the checkout of our shop hangs for customers in Spain,\nwhile those in France can pay.\nWe restarted the service and cleared the cache on all of the nodes, and it\ndidn't help. Orders that were placed before are delivered as always, and the\nteam in Madrid takes new ones by telephone.",
                "7 of our 30 production servers in the second data centre don't\nanswer and orders are piling up.",
                "災害対策として大阪にレプリカを置く設計ですが、作成を始めると 3 時間たっても完了\nしません。",
                "ドライバを入れ替えても、OS を入れ直しても、インスタンスを乗り換えてもブルースク\nリーンになります。",
                "ログインできません。同じホストにいる 3 台が同時に固まったので、物理ホストの故障\nではないかと見ています。"
            })
    void aLineThatAMailBrokeGoesOn(String wrapped) {
        String whole = wrapped.replaceAll("(?<=[A-Za-z,'])\n", " ").replace("\n", "");
        assertThat(read(wrapped)).isEqualTo(read(whole)).isNotEmpty();
    }

    /** Whoever writes a line for each thing means lines. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the site is down since the deployment\nrestarted it twice, no luck",
                "Region: ap-northeast-1 and ap-northeast-3 are both used\nImpact: none",
                "本番の注文画面がずっと開けない状態になっています\nいったん再起動しました",
                "2026-05-12 07:41:22 ERROR the connection to the database was lost\n2026-05-12 07:41:23 ERROR the connection to the database was lost",
                "```\nthe first line of what a terminal printed is long and\nthe second is not\n```"
            })
    void linesThatSaySomethingEachAreApart(String lines) {
        assertThat(new Folded(lines).text).contains("\n");
    }

    /** A subject is often put once more where the text begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do I change the name on our invoices?",
                "請求書の宛名を変更する手順を教えてください。",
                "S3 のライフサイクルを設定すると、いつから適用されますか?",
                "EC2 に接続できません。どうすればよいでしょうか。"
            })
    void whatIsAskedTwiceIsAskedOnce(String text) {
        assertThat(read(text + "\n\n" + text)).isEqualTo(read(text));
        assertThat(read(text.substring(0, text.length() - 1) + "\n" + text)).isEqualTo(read(text));
    }

    /** Two forms in one text, one for each resource, are often filled in alike. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "【期待する動作】200 が返る\n【実際の動作】503 が返る",
                "■再現手順\nログインして「受注」を押す\n■試したこと\n再起動しましたが変わりません",
                "Expected: 200. Actual: 502.",
                "Purpose: keep an immutable copy of the logs for seven years."
            })
    void whatTwoFormsSayAlikeIsSaid(String form) {
        assertThat(read(form + "\n\n" + form)).isEqualTo(read(form)).isNotEmpty();
    }

    /** Verbs are written in kanji or kana, humbly or not, and a share with a sign or a word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "アップロード出来ません。再起動しても接続出来ない状態です。| アップロードできません。再起動しても接続できない状態です。",
                "デプロイの後から毎回失敗いたします。| デプロイの後から毎回失敗します。",
                "デプロイの後からエラーが発生致します。| デプロイの後からエラーが発生します。",
                "インスタンスを再起動いたしましたが、変わりません。| インスタンスを再起動しましたが、変わりません。",
                "約 30 パーセントのリクエストが失敗します。| 約 30% のリクエストが失敗します。",
                "リクエストを毎分 1,200 件落としてます。| リクエストを毎分 1,200 件落としています。",
                "昨日から毎晩発生してて、まだ復旧してません。| 昨日から毎晩発生してて、まだ復旧していません。",
                "45 日前のイベントがまだ残ってる。| 45 日前のイベントがまだ残っている。",
                "It fails 100 percent of the time. | It fails 100% of the time.",
                "A handful of our merchants can not complete checkout. | A handful of our merchants cannot complete checkout.",
                "It doesn`t start, we`ve rebooted it twice without success. | It doesn't start, we've rebooted it twice without success.",
                "It doesn´t start since the reboot. | It doesn't start since the reboot."
            })
    void anotherSpellingSaysTheSame(String other, String usual) {
        assertThat(read(other)).isEqualTo(read(usual)).isNotEmpty();
    }

    /** What is offered was neither done nor does it break anything. */
    @Test
    void whatIsOfferedWasNotTried() {
        assertThat(read("必要であれば再起動します。応答がありません。")).doesNotContain("what.tried", "what.trigger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "出来事と出来高、お願いいたします",
                "立てます、捨てました、育てる",
                "the 99th percentile, 30 percentiles",
                "you can not only read",
                "it`s` and `t`, a`b"
            })
    void whatOnlyLooksLikeOneIsNone(String text) {
        assertThat(new Folded(text).text).isEqualTo(text);
    }
}
