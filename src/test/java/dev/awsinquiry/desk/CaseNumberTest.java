package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.testkit.DeskFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1234567890, 1234567890",
        "ケース 1234567890, 1234567890",
        "ケース1234567890, 1234567890",
        "ケースID：1234567890, 1234567890",
        "ケース ID 1234567890, 1234567890",
        "ケース番号: 1234567890, 1234567890",
        "Case 1234567890, 1234567890",
        "case ID: 1234567890, 1234567890",
        "CaseID:1234567890, 1234567890",
        "Case number 1234567890, 1234567890",
        "Case No. 1234567890, 1234567890",
        "case #1234567890, 1234567890",
        "'#1234567890', 1234567890",
        "'＃１２３４５６７８９０', 1234567890",
        "'ケース　１２３４５６７８９０', 1234567890",
        "' case: ', ''",
        "ケース, ''",
        "case, ''",
        // the partner's own
        "受付番号 REQ-0042, 受付番号 REQ-0042",
        "CASE0012345, CASE0012345",
        "case-123456789012-muen-2026-c4c1d2bf33c5cfc7, case-123456789012-muen-2026-c4c1d2bf33c5cfc7",
        "ケース ID-42, ID-42",
        "caseworker 7, caseworker 7",
        // a link to it
        "https://support.console.aws.amazon.com/support/home#/case/?displayId=172345678900123&language=ja, 172345678900123",
        "'ケース: https://console.aws.amazon.com/support/home?region=us-east-1#/case/?language=en&displayId=1234567890 です', 1234567890",
        "https://desk.example/case?id=42, https://desk.example/case?id=42",
    })
    void theWordThatIsSaidAnywayIsNoPartOfIt(String typed, String id) {
        assertThat(CaseNumber.in(typed)).isEqualTo(id);
    }

    @Test
    void aLinkMayBeLongerThanAnIdMay() {
        DeskFixture fixture = new DeskFixture();
        fixture.submitTheBadOne();

        assertThat(fixture.file(
                        "https://console.aws.amazon.com/support/home?" + "x".repeat(100) + "#/case/?displayId=42",
                        "high"))
                .isInstanceOf(Outcome.Done.class);
        assertThat(fixture.books.only().aws().filing().orElseThrow().caseId()).isEqualTo("42");
        assertThat(fixture.file("4".repeat(101), "high"))
                .isEqualTo(new Outcome.Problems(Map.of("case_id", Problem.of(Problem.Kind.TOO_LONG))));
    }

    @Test
    void aPastedIdIsRecordedAsTheId() {
        DeskFixture fixture = new DeskFixture();
        fixture.submitTheBadOne();
        fixture.file("ケース ID: １２３４５６７８９０", "high");
        assertThat(fixture.books.only().aws().filing().orElseThrow().caseId()).isEqualTo("1234567890");
    }
}
