package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.page.Setting;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A message is taken whole from below the line that says it came, whatever its words; nothing else that stands so is one. */
class MessageBelowTest {

    private static final Setting SETTING = Setting.alone(LocalDate.of(2026, 4, 20), WordsReaderTest.TOKYO);

    private static String error(String text) {
        return WordsReaderTest.READER
                .read(text.replace(" / ", "\n"), SETTING)
                .of(Fact.HOW_ERROR)
                .map(found -> found.value())
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    After the update we get the following message: / ``` / Handing over to the next keeper, third try given up / ``` / Any idea? | Handing over to the next keeper, third try given up
                    I'm getting this error: / keeper_main: gave_up(7) while handing over lock=orders | keeper_main: gave_up(7) while handing over lock=orders
                    The page shows this error message: / > The keeper doesn't hand over / What now? | The keeper doesn't hand over
                    取り込みを始めると次のエラーが出ます。 / ``` / Keeper gave up while handing over / ``` | Keeper gave up while handing over
                    「次へ」を押すと以下なエラーが発生しました。 / 受け渡し係はこの型に対応していません: Keeper::Lock2 / どうすればよいでしょうか？ | 受け渡し係はこの型に対応していません: Keeper::Lock2
                    """)
    void isTheError(String text, String expected) {
        assertThat(error(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our job sends the following message: / ``` / {\"order\": 17, \"state\": \"packed\"} / ``` / It never arrives.",
                "We should get the following message: / ``` / Handing over done / ``` / but the page stays empty.",
                "I start it like this: / ``` / keeper run --all / ``` / and nothing happens.",
                "We don't see any error: / ``` / keeper: handed over in 3 ms / ``` / and still nothing arrives.",
                "I'm getting this error: / can you help me with it?",
                "I get the following error: / ![image](https://images.example.com/4005-3e82.png)",
                "以下のエラーが出ています。 / 昨日の15時からです。"
            })
    void isNoError(String text) {
        assertThat(error(text)).isEmpty();
    }

    @Test
    void anErrorWithANameCountsForMore() {
        assertThat(
                        error(
                                "I'm getting this error: / ``` / keeper gave up / ``` / and then ThrottlingException: Rate exceeded"))
                .isEqualTo("ThrottlingException: Rate exceeded");
    }
}
