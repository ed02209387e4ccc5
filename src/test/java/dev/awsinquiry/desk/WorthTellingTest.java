package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes into the text though nobody asks for it, and what goes in once. */
class WorthTellingTest {

    private final DeskFixture fixture = new DeskFixture();

    @Test
    void afterTheFirstResponseWhatIsToldWithANumberCounts() {
        fixture.submitTheBadOne();
        fixture.replyNext("先方の型番は50番です");
        assertThat(fixture.books.only().leftOut()).hasSize(1);

        fixture.file("1234567890", "urgent");
        fixture.clock.move(Duration.ofMinutes(30));
        fixture.desk.marks().responded(fixture.press());
        fixture.replyNext("クライアントは5.24.0です");
        fixture.replyNext("了解です");

        assertThat(fixture.books.only().leftOut()).hasSize(2);
    }

    @Test
    void anAccountThatAnArnTellsAsWellIsSaidOnce() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT,
                        "-",
                        Field.SEVERITY,
                        "urgent",
                        Field.WHERE_ACCOUNT,
                        "5566-7788-9900",
                        Field.HOW,
                        "キューに入りません"));
        fixture.replyNext("arn:aws:sqs:ap-northeast-1:556677889900:orders です");

        assertThat(fixture.caseText()).contains("556677889900").doesNotContain("5566-7788-9900");
    }
}
