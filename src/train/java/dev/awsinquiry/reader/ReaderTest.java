package dev.awsinquiry.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.reader.model.DamagedModels;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    private static final Instant NOW = Instant.parse("2026-04-20T03:00:00Z");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Reader READER = Reader.bundled(UnaryOperator.identity());

    private static Reading read(String text) {
        return READER.read(text, Context.alone(NOW, TOKYO));
    }

    private static Reading reply(String text, Set<Fact> asked, Optional<String> before) {
        return READER.read(text, new Context(NOW, TOKYO, true, asked, Map.of(), before, Optional.empty()));
    }

    private static Optional<String> value(Reading reading, Fact fact) {
        return reading.of(fact).map(Finding::value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-15 10:30 に発生しました | 2026-04-15T10:30",
                "２０２６年４月１５日　１０時３０分頃から 502 を返しています | 2026-04-15T10:30",
                "令和8年4月15日 午後3時に停止しました | 2026-04-15T15:00",
                "4月15日の10時半ごろからつながりません | 2026-04-15T10:30",
                "It began on April 15, 2026 at 10:30 PM and all requests fail since | 2026-04-15T22:30",
                "Wed, 15 Apr 2026 01:30:00 GMT the API answered 502 | 2026-04-15T01:30",
                "[15/Apr/2026:10:30:05 +0900] \"GET / HTTP/1.1\" 502 | 2026-04-15T10:30:05",
                "epoch 1776216600 で失敗しています | 2026-04-15T01:30",
                "12/31 23:59 から応答がありません | 2025-12-31T23:59",
            })
    void tellsWhenItWasObserved(String text, String moment) {
        assertThat(value(read(text), Fact.WHEN_EXACT)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10時半ごろからつながりません",
                "4月15日から遅くなりました",
                "バージョン 1.10.30 に上げました",
                "10.0.0.1:8080 に接続できません",
                "16:9 の動画が再生できません"
            })
    void takesNoTimeWithoutItsDayAndNoOtherNumberForOne(String text) {
        assertThat(read(text).of(Fact.WHEN_EXACT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i-0123456789abcdef0 に接続できません | i-0123456789abcdef0",
                "ｉ－０１２３４５６７８９ａｂｃｄｅｆ０ が停止しました | i-0123456789abcdef0",
                "arn:aws:lambda:us-east-1:123456789012:function:orders times out | arn:aws:lambda:us-east-1:123456789012:function:orders",
                "orders.cluster-c1a2b3c4d5e6.ap-northeast-1.rds.amazonaws.com に接続できません | orders.cluster-c1a2b3c4d5e6.ap-northeast-1.rds.amazonaws.com",
            })
    void tellsResourcesByTheirIds(String text, String id) {
        assertThat(value(read(text), Fact.WHERE_RESOURCE_ID)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i-xxxxxxxx が落ちています", "web-01 というサーバーが落ちています", "Request ID: dc797cfa-0000-461b-c88a-b5c4e2910000 で失敗"})
    void takesNoRedactedIdAndNoNameForOne(String text) {
        assertThat(read(text).of(Fact.WHERE_RESOURCE_ID)).isEmpty();
    }

    @Test
    void hearsAnswersOfAWordBesideWhatWasAsked() {
        Set<Fact> asked = Set.of(Fact.values());

        assertThat(value(reply("JST です", asked, Optional.empty()), Fact.WHEN_TIMEZONE)).contains("Asia/Tokyo");
        assertThat(value(reply("毎回", asked, Optional.empty()), Fact.WHEN_FREQUENCY)).contains("always");
        assertThat(value(reply("東京です", asked, Optional.empty()), Fact.WHERE_REGION)).contains("ap-northeast-1");
        assertThat(value(reply("はい", asked, Optional.of("JST ですか?")), Fact.WHEN_TIMEZONE)).contains("Asia/Tokyo");
        assertThat(reply("アカウント ID は分かりません", asked, Optional.empty()).of(Fact.WHERE_ACCOUNT).map(Finding::unknown))
                .contains(true);
        assertThat(reply("了解です", asked, Optional.empty()).tells()).isFalse();
    }

    @Test
    void takesAClockTimeInAReplyForOneOfTheDayOnWhichItWasWritten() {
        assertThat(value(reply("10:30 頃からエラーが出ています", Set.of(Fact.WHEN_EXACT), Optional.empty()), Fact.WHEN_EXACT))
                .contains("2026-04-20T10:30");
    }

    @Test
    void raisesAnAzByItsNameUnlessItsIdStandsBesideIt() {
        assertThat(flags("ap-northeast-1c は大丈夫でしょうか")).contains(Flag.AZ_NAME_NOT_ID);
        assertThat(flags("ap-northeast-1c (apne1-az4) は大丈夫でしょうか")).doesNotContain(Flag.AZ_NAME_NOT_ID);
    }

    private static List<Flag> flags(String text) {
        return read(text).raised().stream().map(Raised::flag).toList();
    }

    @Test
    void restsEachFindingOnWordsOfTheText() {
        String text = "お世話になっております。\n■事象\n２０２６／４／１５　１０：３０（ＪＳＴ）から全店舗でレジが使えません。\n■試したこと\n再起動しましたが変わりません。";
        Reading reading = read(text);

        assertThat(reading.language()).isEqualTo(Language.JA);
        assertThat(reading.of(Fact.WHEN_EXACT).orElseThrow().span().in(text)).isEqualTo("２０２６／４／１５　１０：３０");
        assertThat(reading.of(Fact.WHAT_TRIED).orElseThrow().span().in(text)).isEqualTo("再起動しましたが変わりません。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\u0000\u0001", "🔥🔥🔥", "Привет, как дела?", "ﾃﾞ", "```", "【】", "::::", "-"})
    void readsTextsOfAnyKind(String text) {
        Reading reading = read(text);

        assertThat(reading.findings()).allSatisfy(found -> assertThat(found.span().end()).isLessThanOrEqualTo(reading.text().length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"key=", "1 2 3 4:05 6/7 ", "a1", "\"'`「", "あ", "arn:aws:", "bucket ", "1c ", "error: ", "は"})
    void takesTimeInProportionToTheLength(String part) {
        String text = part.repeat(1_000_000 / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(text));
    }

    @Test
    void saysWhichFileIsDamaged() {
        byte[] damaged = DamagedModels.oneByteOther();

        assertThatThrownBy(() -> DamagedModels.load(damaged)).hasMessage("the file /reader/model.bin of the product is damaged");
        assertThatThrownBy(() -> DamagedModels.load(Arrays.copyOf(damaged, 3)))
                .hasMessage("the file /reader/model.bin of the product is damaged");
    }
}
