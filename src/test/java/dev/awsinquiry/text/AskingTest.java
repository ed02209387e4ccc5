package dev.awsinquiry.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What a reply quotes of the checklist is left out of what is handed on; every other line stays as it was typed. */
class AskingTest {

    private static final Asking ASKING = Asking.of(Phrases.bundled(), House.standard(ZoneId.of("Asia/Tokyo")));

    @Test
    void dropsQuotedLines() {
        assertThat(ASKING.without("> ☐ リージョン — 多くのリソースはリージョンごとに分かれています。例: ap-northeast-1(東京)\n大阪です\n"
                        + "> ☐ AWS account ID — With another account in mind, another environment would be looked at."
                        + " Example: 123456789012 (12 digits)\n210987654321"))
                .isEqualTo("大阪です\n210987654321");
    }

    @Test
    void keepsAnAnswerBehindTheQuotation() {
        String line = "☐ リージョン — 多くのリソースはリージョンごとに分かれています。例: ap-northeast-1(東京) → 大阪です";

        assertThat(ASKING.without(line)).isEqualTo(line);
    }

    @Test
    void keepsEveryOtherTextAsItWasTyped() {
        String log = "  > ERROR timeout\n\n    at com.example.Main\n";

        assertThat(ASKING.without(log)).isSameAs(log);
        assertThat(ASKING.without("ap-northeast-1(東京)")).isEqualTo("ap-northeast-1(東京)");
    }
}
