package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A long log among short replies: the log goes into attachments, what was said around it stays in the body. */
class PastedLogTest {

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void reported() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "本番の ALB が 502 を返す",
                        Field.SEVERITY, "low",
                        Field.HOW, "ALB が 502 を返す。"));
    }

    private static String log(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(i -> String.format("worker %04d: upstream prematurely closed connection while reading", i))
                .collect(Collectors.joining("\n"));
    }

    private String shown(String key) {
        return MessagePrinter.print(fixture.books.post(key).message());
    }

    private static String replies(String text) {
        return text.substring(text.indexOf("■ 補足"));
    }

    @Test
    void theLogAloneMovesOutOfTheBody() {
        String log = log(200);
        fixture.replyNext("リージョンは東京です");
        fixture.replyNext(log);
        fixture.replyNext("いや、リージョンは大阪でした");

        assertThat(replies(fixture.caseText())).isEqualTo("""
                        ■ 補足(時系列)
                        [2026-04-15 16:51 (JST)]
                        リージョンは東京です

                        [2026-04-15 16:52 (JST)]
                        (長いため添付: 添付 1〜2 をご覧ください)

                        [2026-04-15 16:53 (JST)]
                        いや、リージョンは大阪でした

                        以上、よろしくお願いいたします。
                        ```
                        """);
        assertThat(shown("case_text.1.2")).startsWith("""
                        (添付 1/2: 補足(時系列)(ファイルとして添付してください))
                        添付 1/2: 補足(時系列)(ファイルとして添付してください)
                        ```
                        [2026-04-15 16:52 (JST)]
                        worker 0000: upstream prematurely closed connection while reading
                        worker 0001: upstream prematurely closed connection while reading
                        """);
        assertThat(shown("case_text.1.3")).contains("worker 0199: upstream").doesNotContain("大阪");
    }

    @Test
    void severalLogsFollowEachOther() {
        fixture.replyNext("リージョンは東京です");
        fixture.replyNext(log(60));
        fixture.replyNext("まだ続いています。こちらは別のサーバーのログです");
        fixture.replyNext(log(70));

        assertThat(replies(fixture.caseText()))
                .contains("リージョンは東京です", "まだ続いています。こちらは別のサーバーのログです")
                .contains("[2026-04-15 16:54 (JST)]\n(長いため添付: 添付 1 をご覧ください)");
        assertThat(shown("case_text.1.2"))
                .contains("[2026-04-15 16:54 (JST)]\nworker 0000")
                .contains("worker 0069");
    }

    @Test
    void moreThanACaseTakesBecomesOneFile() {
        fixture.replyNext("リージョンは東京です");
        fixture.replyNext(log(500));
        fixture.caseText();

        assertThat(fixture.books.keys()).contains("case_text.1.5").doesNotContain("case_text.1.6");
        assertThat(shown("text.1")).startsWith("""
                        (問い合わせ文ができました。上のメッセージをコピーすると、そのまま送れます。)
                        問い合わせ文ができました。上のメッセージをコピーすると、そのまま送れます。
                        件名: **本番の ALB が 502 を返す**
                        長いため、続く 4 件も添付します。AWS のケースに一度に付けられるファイルは 3 つまでなので、番号の順に 1 つのファイルにつなげると収まります。
                        """);
    }

    @Test
    void manyShortOnesMoveTogether() {
        IntStream.range(0, 30).forEach(i -> fixture.replyNext("まだ続いています。" + "サーバー " + i + " でも同じです。".repeat(30)));

        assertThat(replies(fixture.caseText())).isEqualTo("""
                        ■ 補足(時系列)
                        (長いため添付: 添付 1 をご覧ください)

                        以上、よろしくお願いいたします。
                        ```
                        """);
        assertThat(shown("case_text.1.2")).contains("サーバー 0 でも", "サーバー 29 でも");
    }
}
