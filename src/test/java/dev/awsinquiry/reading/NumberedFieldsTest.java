package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbered fields of a form in one line are read as those in lines of their own. */
class NumberedFieldsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. When: 2026-04-09 09:20 UTC 2. Where: vol-0123456789abcdef0 3. Impact: none | where.resource_id=vol-0123456789abcdef0 when.exact=2026-04-09T09:20 when.timezone=UTC howmuch.impact=none
            (1) Frequency: always (2) Impact: none | when.frequency=always howmuch.impact=none
            ①発生日時: 2026-04-09 09:20 JST ②対象: vol-0123456789abcdef0 ③影響: なし | where.resource_id=vol-0123456789abcdef0 when.exact=2026-04-09T09:20 when.timezone=Asia/Tokyo howmuch.impact=なし
            （1）頻度：毎回（2）影響：なし | when.frequency=always howmuch.impact=なし
            1. 影響: なし 2. 頻度: 毎回 | when.frequency=always howmuch.impact=なし
            """)
    void eachFieldIsReadByItsLabel(String line, String stated) {
        assertThat(WordsReaderTest.READER.read(line, WordsReaderTest.ALONE).findings().stream()
                        .map(finding -> finding.fact().id() + "=" + finding.value())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(stated);
    }
}
