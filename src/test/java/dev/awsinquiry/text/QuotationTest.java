package dev.awsinquiry.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {

    private static String print(List<Span> spans) {
        return spans.stream()
                .map(Span.Words.class::cast)
                .map(words -> words.bold() ? "[" + words.text() + "]" : words.text())
                .collect(Collectors.joining());
    }

    private static String quoted(String words, String text) {
        return print(Quotation.of(words, text.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            us-east-1 | 昨日の件です。us-east-1 の手順書どおりです。東京です。 | [us-east-1] の手順書どおりです。
            東京      | 昨日の件です。us-east-1 の手順書どおりです。東京です。 | [東京]です。
            東京      | 東京と大阪。大阪と東京。                           | 東京
            まだ      | まだ                                            | まだ
            大阪      | 東京                                            | 大阪
            10.0.0.1 | It fails! See 10.0.0.1/a?b=c now. Thanks.       | See [10.0.0.1]/a?b=c now.
            502      | 一行目\\n502 が出ます\\n三行目                      | [502] が出ます
            """)
    void showsTheSentenceAroundTheWords(String words, String text, String quotation) {
        assertThat(quoted(words, text)).isEqualTo(quotation);
    }

    @Test
    void cutsWhatIsLong() {
        assertThat(quoted("x", "あ".repeat(50) + "x" + "い".repeat(50)))
                .isEqualTo("…" + "あ".repeat(40) + "[x]" + "い".repeat(40) + "…");
        assertThat(quoted("う".repeat(300), "う".repeat(300))).isEqualTo("う".repeat(240) + "…");
        assertThat(Quotation.of(" ", "x")).isEmpty();
    }

    @Property(tries = 200)
    void noCharacterIsHalved(@ForAll @IntRange(max = 90) int before, @ForAll @IntRange(max = 90) int behind) {
        String quotation = quoted("x", "😀".repeat(before) + "x" + "😀".repeat(behind));
        assertThat(quotation.replace("😀", "")).isIn("x", "[x]", "…[x]", "[x]…", "…[x]…");
    }
}
