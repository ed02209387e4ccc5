package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import dev.awsinquiry.text.House;
import dev.awsinquiry.text.Phrases;
import dev.awsinquiry.text.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A case that is filed with another severity than the inquiry was reported with: those who answer go by the case's. */
class CaseSeverityTest {

    private static final Texts TEXTS = Texts.of(Phrases.bundled(), House.standard(ZoneId.of("Asia/Tokyo")));

    private final DeskFixture fixture = new DeskFixture();

    private void reported() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "配信が止まる", Field.SEVERITY, "high", Field.HOW, "11:20 から配信が止まっています"));
    }

    private String list() {
        return MessagePrinter.print(TEXTS.lists()
                .list(
                        Language.JA,
                        List.of(fixture.books.only()),
                        inquiry -> Optional.empty(),
                        fixture.clock.instant()));
    }

    @Test
    void standsInTheListAndInTheTextFromTheFilingOn() {
        reported();
        assertThat(list()).contains("· high ·");

        fixture.file("1234567890", "urgent");

        Inquiry filed = fixture.books.only();
        assertThat(filed.severity().id()).isEqualTo("high");
        assertThat(filed.caseSeverity().id()).isEqualTo("urgent");
        assertThat(list()).contains("· urgent ·").doesNotContain("high");
        assertThat(fixture.caseText()).contains("緊急度: urgent");
    }

    @Test
    void isTheReportersAgainWhenTheFilingIsTakenBack() {
        reported();
        fixture.file("1234567890", "urgent");
        fixture.desk.marks().undo(fixture.press(), 1);

        assertThat(fixture.books.only().caseSeverity().id()).isEqualTo("high");
    }
}
