package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A picker knows whole minutes, and its clock isn't ours. */
class TimesAheadTest {

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void twoSecondsIntoAMinute() {
        fixture.submitTheBadOne();
        fixture.clock.move(Duration.ofSeconds(2));
    }

    private Instant now() {
        return fixture.clock.instant();
    }

    private CaseRecord aws() {
        return fixture.books.only().aws();
    }

    private Outcome filedAt(Instant at) {
        return fixture.desk
                .filings()
                .file(new FilingSubmission(
                        DeskFixture.TEAM,
                        DeskFixture.CHANNEL,
                        DeskFixture.REPORTER,
                        fixture.books.only().id(),
                        "1234567890",
                        "urgent",
                        "business-support-plus",
                        Optional.of(at)));
    }

    @Test
    void theMinuteThatIsAboutToBeginIsNow() {
        filedAt(now().plusSeconds(58));

        assertThat(aws().filing().orElseThrow().at()).isEqualTo(now());

        fixture.desk.marks().responded(fixture.press());
        assertThat(aws().respondedAt()).contains(now());
        fixture.clock.move(Duration.ofMinutes(5));
        fixture.desk.filings().correctTime(fixture.press(), now().plusSeconds(58));
        assertThat(aws().respondedAt()).contains(now());
    }

    @Test
    void aMinuteAheadIsInTheFuture() {
        Problem future = Problem.of(Problem.Kind.FUTURE);

        assertThat(filedAt(now().plusSeconds(60))).isEqualTo(new Outcome.Problems(Map.of("filed_at", future)));

        fixture.file("1234567890", "urgent");
        fixture.desk.marks().responded(fixture.press());
        assertThat(fixture.desk.filings().correctTime(fixture.press(), now().plusSeconds(60)))
                .isEqualTo(new Outcome.Problems(Map.of("responded_at", future)));
    }
}
