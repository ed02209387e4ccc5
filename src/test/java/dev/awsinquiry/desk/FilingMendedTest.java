package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void aSeverityThatIsEditedAfterTheFilingIsSaidNotToMoveTheClock() {
        fixture.submitTheBadOne();
        fixture.file("1234567890", "high");
        fixture.books.written();

        String how = "今朝から AWS につながりません。";
        assertThat(edited("V2", "high", how)).noneMatch(key -> key.startsWith("severity."));
        List<String> keys = edited("V3", "urgent", how);
        assertThat(keys).filteredOn(key -> key.startsWith("severity.")).hasSize(1);
        assertThat(edited("V3", "urgent", how)).isEmpty();
    }

    @Test
    void theFormHandedInTwiceIsOneFilingHoweverLate() {
        fixture.submitTheBadOne();
        FilingSheet opened = sheet();
        Map<String, String> shown = Map.of(
                "case_id", Shown.of(""),
                "severity", Shown.of(opened.severity().id()),
                "plan", Shown.of(opened.plan()),
                "filed_at", Shown.of(DeskFixture.START));
        FilingSubmission form = new FilingSubmission(
                DeskFixture.TEAM,
                DeskFixture.CHANNEL,
                DeskFixture.REPORTER,
                fixture.books.only().id(),
                "ケース ID: 1234567890",
                "urgent",
                opened.plan(),
                Optional.empty(),
                shown);
        assertThat(fixture.desk.filings().file(form)).isInstanceOf(Outcome.Done.class);
        fixture.books.written();

        fixture.clock.move(Duration.ofMinutes(20));

        assertThat(fixture.desk.filings().file(form))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.why())
                        .isEqualTo(Refusal.ALREADY_FILED));
        assertThat(fixture.books.written()).isEmpty();
    }

    private List<String> edited(String view, String severity, String how) {
        Map<Field, String> form = Map.of(Field.SUBJECT, "AWS につながりません", Field.SEVERITY, severity, Field.HOW, how);
        fixture.edit(view, form, Map.of());
        return fixture.books.written().stream().map(Post::key).toList();
    }

    private FilingSheet sheet() {
        return fixture.desk
                .prefills()
                .filing(DeskFixture.TEAM, fixture.books.only().id())
                .orElseThrow();
    }
}
