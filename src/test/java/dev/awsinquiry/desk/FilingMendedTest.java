package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.testkit.DeskFixture;
import org.junit.jupiter.api.Test;

/** A filing that is on record is mended from what is on record. */
class FilingMendedTest {

    private final DeskFixture fixture = new DeskFixture();

    @Test
    void theFormStartsWithTheSeverityOfTheCaseRatherThanTheInquirys() {
        fixture.submitTheBadOne();
        assertThat(sheet().severity())
                .isEqualTo(fixture.books.only().severity())
                .isNotEqualTo(Severity.LOW);

        fixture.file("1234567890", "low");

        assertThat(sheet().severity()).isEqualTo(Severity.LOW);
        assertThat(sheet().plan()).isEqualTo("business-support-plus");
    }

    private FilingSheet sheet() {
        return fixture.desk
                .prefills()
                .filing(DeskFixture.TEAM, fixture.books.only().id())
                .orElseThrow();
    }
}
