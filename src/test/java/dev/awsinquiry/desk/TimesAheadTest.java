package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
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

    private Map<Field, String> form(Instant started) {
        return Map.of(
                Field.SUBJECT, "遅い", Field.HOW, "遅い", Field.WHEN_STARTED, String.valueOf(started.getEpochSecond()));
    }

    @Test
    void aStartInTheFutureIsRefused() {
        Outcome refused = new Outcome.Problems(Map.of("when_started", Problem.of(Problem.Kind.FUTURE)));
        Instant ahead = now().plusSeconds(60);
        Map<Field, String> answer = Map.of(Field.WHEN_STARTED, String.valueOf(ahead.getEpochSecond()));

        assertThat(fixture.answer("V2", answer)).isEqualTo(refused);
        assertThat(fixture.edit("V3", form(ahead), Map.of(Field.SUBJECT, Shown.of(""))))
                .isEqualTo(refused);
        assertThat(fixture.submit("V4", form(ahead))).isEqualTo(refused);
        assertThat(fixture.books.only().facts().statement(Fact.WHEN_EXACT)).isEmpty();
    }

    @Test
    void aStartInTheMinuteThatIsAboutToBeginIsTaken() {
        fixture.edit("V3", form(now().plusSeconds(58)), Map.of(Field.SUBJECT, Shown.of("")));

        assertThat(fixture.books.only().facts().value(Fact.WHEN_EXACT)).contains("2026-04-15T16:51");
    }

    @Test
    void whatTheFormShowedIsNoNewStart() {
        Map<Field, String> form = form(now().plus(Duration.ofDays(1)));
        Map<Field, String> shown =
                Map.of(Field.SUBJECT, Shown.of(""), Field.WHEN_STARTED, Shown.of(form.get(Field.WHEN_STARTED)));

        assertThat(fixture.edit("V3", form, shown)).isInstanceOf(Outcome.Done.class);
    }
}
