package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "今朝から 502 です\t今朝から 502 です",
                "*bold* `code` ~x~\t*bold* `code` ~x~",
                "a &lt;b&gt; &amp; c\ta <b> & c",
                "&amp;lt;\t&lt;",
                "<@U012AB3CD> さん\t@U012AB3CD さん",
                "<@U012AB3CD|tanaka>\t@tanaka",
                "<#C0INCIDENT1|incident>\t#incident",
                "<#C0INCIDENT1>\t#C0INCIDENT1",
                "<#C0INCIDENT1|>\t#C0INCIDENT1",
                "<!here> <!channel>\t@here @channel",
                "<!subteam^S012AB3CD|@sre>\t@sre",
                "<!date^1392734382^{date}|2014-02-18>\t2014-02-18",
                "<https://console.aws.amazon.com/x?a=1&amp;b=2>\thttps://console.aws.amazon.com/x?a=1&b=2",
                "<https://example.com/a|https://example.com/a>\thttps://example.com/a",
                "<http://db.example.com|db.example.com> に\tdb.example.com に",
                "<mailto:a@example.com|a@example.com>\ta@example.com",
                "<tel:0312345678|03-1234-5678>\t03-1234-5678",
                "<tel:123456789012|1234-5678-9012>\t1234-5678-9012",
                "<tel:+81312345678|+81 (3) 1234 5678>\t+81 (3) 1234 5678",
                "<tel:0312345678|03-9999-5678>\t03-9999-5678 (0312345678)",
                "<tel:0312345678|call 0312345678>\tcall 0312345678",
                "<tel:0312345678|hotline>\thotline (0312345678)",
                "<tel:123456789012>\t123456789012",
                "<tel:+81312345678>\t+81312345678",
                "<mailto:ops@example.com>\tops@example.com",
                "<mailto:ops@example.com?subject=x|ops@example.com>\tops@example.com",
                "<mailto:ops@example.com|運用窓口>\t運用窓口 (ops@example.com)",
                "<https://example.com/run|手順>\t手順 (https://example.com/run)",
                "a < b\ta < b",
                "<\t<",
                "<>x\tx"
            })
    void undoesTheMarkup(String sent, String typed) {
        assertThat(SlackText.typed(sent)).isEqualTo(typed);
    }

    /** Slack escapes the three characters in whatever is typed, so that everything comes back. */
    @Property
    void givesBackWhateverWasTyped(@ForAll String typed) {
        String sent = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertThat(SlackText.typed(sent)).isEqualTo(typed);
    }
}
