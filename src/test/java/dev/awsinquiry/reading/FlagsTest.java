package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.page.Raised;
import dev.awsinquiry.reading.page.Setting;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each flag on paraphrases in both languages, and on what looks like them and isn't. */
class FlagsTest {

    private static final Setting SETTING = Setting.alone(LocalDate.of(2026, 4, 20), WordsReaderTest.TOKYO);

    @ParameterizedTest
    @MethodSource("rows")
    void raisesTheFlagWhereAReaderWould(String flag, String raised, String text) {
        Reading reading = WordsReaderTest.READER.read(text.replace(" / ", "\n"), SETTING);
        assertThat(reading.raised()).extracting(Raised::flag).satisfies(flags -> assertThat(
                        flags.contains(Flag.valueOf(flag.toUpperCase(Locale.ROOT))))
                .as(flag + " on: " + text)
                .isEqualTo(raised.equals("+")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    az_name_not_id | 1c だけ落ちています | 1c
                    az_name_not_id | 「1a だけ」不安定です | 1a
                    az_name_not_id | 1a と 1c の両方が落ちています | 1a と 1c
                    az_name_not_id | only 1c is down | 1c
                    refers_to_unseen | the mail host is down, please check the log on the server | please check the log on the server
                    refers_to_unseen | our web server is slow, please check the log on the server | our web server is slow, please check the log on the server
                    refers_to_unseen | please check the log on the server, it is full | please check the log on the server
                    refers_to_unseen | サーバのログを見てください。 | サーバのログを見てください
                    """)
    void quotesTheNameOrTheClauseWhole(String flag, String text, String quoted) {
        assertThat(WordsReaderTest.READER.read(text, SETTING).raised())
                .filteredOn(raised -> raised.flag() == Flag.valueOf(flag.toUpperCase(Locale.ROOT)))
                .extracting(raised -> raised.span().in(text))
                .containsExactly(quoted);
    }

    static Stream<Object[]> rows() {
        return Table.rows(Corpus.resource("/reading/tables/flags.tsv")).stream().map(row -> (Object[]) row);
    }
}
