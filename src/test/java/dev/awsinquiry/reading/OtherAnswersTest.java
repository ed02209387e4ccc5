package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies whose words sound like the answer to another question, or take back what they said a moment before. */
class OtherAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    時刻は全部 UTC+9 | when.timezone=+09:00
                    2. 日本時間 | when.timezone=Asia/Tokyo
                    half past four in the afternoon, London | when.timezone=Europe/London
                    it began at 9:15 London, the Region is Ireland | when.timezone=Europe/London
                    it began at 9:15 London, the Region is Ireland | where.region=eu-west-1
                    London | where.region=eu-west-2
                    このままだと本日出荷の 4,200 ケースが出せません | howmuch.impact=このままだと本日出荷の 4,200 ケースが出せません
                    No harm to the business so far | howmuch.impact=No harm to the business so far
                    全拠点ではなくて、三重と滋賀だけ | who.scope=some
                    全員ではないです | who.scope=some
                    no clue about the region, it's whatever the default is | where.region=unknown
                    Don't know the account number, nobody on nights does | where.account=unknown
                    on it, pulling the IDs in a minute | what.trigger=
                    wait, 412 emails went out at once | how.error=
                    API returns 502 errors on every page | when.frequency=always
                    each run, 3 out of 3 | when.frequency=always
                    5台中5台 | who.scope=everyone
                    3 of 3 nodes | who.scope=everyone
                    5台中2台 | who.scope=some
                    - 出納室の 12 台だけで、ほかの課は平気です。 | who.scope=some
                    14:02. sorry, 14:20 | when.exact=2026-04-14T14:20
                    14:02です。すみません、14:20でした | when.exact=2026-04-14T14:20
                    first at 9:15, I mean 9:50 | when.exact=2026-04-14T09:50
                    14:02. sorry for the delay | when.exact=2026-04-14T14:02
                    2:02 PM. sorry, 2:20, misread it | when.exact=2026-04-14T14:20
                    us-east-1. sorry, us-west-2 | where.region=us-west-2
                    123456789012、あ、違う、123456789013です | where.account=123456789013
                    売上にすると1時間30万円くらい | howmuch.quantified=1時間30万円くらい
                    ずっとではないです、むらがあります | when.frequency=intermittent
                    いつもというわけではないです | when.frequency=intermittent
                    dunno who is affected | who.scope=unknown
                    誰が困っているかは分からないです | who.scope=unknown
                    どの利用者に影響が出ているかは不明です | who.scope=unknown
                    """)
    void isTheOneAnswer(String reply, String expected) {
        Fact fact = Fact.byId(expected.substring(0, expected.indexOf('='))).orElseThrow();
        assertThat(WordsReaderTest.READER
                        .read(reply, asked())
                        .of(fact)
                        .map(found -> found.unknown() ? "unknown" : found.value())
                        .orElse(""))
                .isEqualTo(expected.substring(expected.indexOf('=') + 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    時刻は全部 UTC+9 | who.scope
                    このままだと本日分が出せません | when.ongoing
                    16:30, London | where.region
                    Tokyo times out | when.timezone
                    at 16:30 in London everything stopped | when.timezone
                    No harm to the business so far | when.ongoing
                    no clue about the region, it's whatever the default is | what.tried
                    Don't know the account number, nobody on nights does | what.tried
                    each run, 3 out of 3 | who.scope what.trigger
                    売上にすると1時間30万円くらい | what.trigger
                    all regions we use: eu-west-1, eu-north-1 | what.trigger
                    The others backed up fine. | what.trigger
                    別の端末からなら入れました | what.trigger
                    ずっとではないです、むらがあります | when.ongoing
                    back from the dentist, what did I miss | when.ongoing
                    just the once | who.scope
                    レスポンスの中身は {"message": "Forbidden"} のみ | who.scope
                    moved the writers to the other node and it went quiet | who.scope
                    いつからかは誰も見ていなかったので不明です | howmuch.impact
                    ちなみに集計バッチは毎晩1時に動きます | when.frequency
                    """)
    void isNoOtherOne(String reply, String facts) {
        Set<String> stated = WordsReaderTest.READER.read(reply, asked()).findings().stream()
                .map(found -> found.fact().id())
                .collect(Collectors.toSet());
        assertThat(stated).doesNotContain(facts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"再起動しても出ます", "再起動しましたが変わりません", "restarted it, no change"})
    void oneMoreAttemptIsHeardWithoutBeingAskedFor(String reply) {
        assertThat(WordsReaderTest.READER
                        .read(reply, knowing(EnumSet.of(Fact.HOW_SYMPTOM, Fact.WHAT_TRIED)))
                        .of(Fact.WHAT_TRIED)
                        .map(Finding::value))
                .contains(reply);
    }

    /** A thread in which all but the symptom has been asked for. */
    private static Setting asked() {
        return knowing(EnumSet.of(Fact.HOW_SYMPTOM));
    }

    private static Setting knowing(EnumSet<Fact> stated) {
        Instant now = Instant.parse("2026-04-14T06:00:00Z");
        return new Setting(
                EnumSet.complementOf(stated),
                Optional.of(DAY),
                DAY,
                WordsReaderTest.TOKYO,
                Optional.of(new Setting.InThread(stated, Optional.of(now), now)));
    }
}
