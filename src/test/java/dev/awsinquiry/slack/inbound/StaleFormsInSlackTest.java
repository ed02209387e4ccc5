package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.ReplyDraft;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tanaka and Sato have the same form open; Tanaka hands it in first. What Sato's only shows isn't what Sato says. */
class StaleFormsInSlackTest {

    private final InboundRig rig = new InboundRig();
    private final Hands sato = rig.slack.as(Seed.SATO);

    @BeforeEach
    void anInquiry() {
        rig.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
        rig.await("the form is open", () -> rig.tanaka().form().isPresent());
        submit(rig.tanaka(), Map.of("subject", "AWS につながりません", "how", "2026-04-15 10:20 からつながりません"));
        rig.desk.books.cardStands(DeskFixture.THREAD);
    }

    @AfterEach
    void close() {
        assertThat(rig.slack.refusals().list()).isEmpty();
        rig.close();
    }

    private Inquiry inquiry() {
        return rig.desk.books.only();
    }

    private Filing filing() {
        return inquiry().aws().filing().orElseThrow();
    }

    /** Both press the same button. */
    private void bothOpen(String key, String button) {
        String ts = rig.show(key);
        for (Hands who : new Hands[] {rig.tanaka(), sato}) {
            who.press(Seed.INCIDENT, ts, button);
            rig.await("a form is open", () -> who.form().isPresent());
        }
    }

    private static void submit(Hands who, Map<String, String> typed) {
        assertThat(who.submit(typed).kind()).isEqualTo(Kind.DONE);
    }

    private static String seconds(Instant at) {
        return String.valueOf(at.getEpochSecond());
    }

    @Test
    void theSameCaseIsNotFiledAgainInASeverityThatWasOnlyShown() {
        bothOpen("card", "mark_filed");
        submit(rig.tanaka(), Map.of("case_id", "555", "severity", "urgent"));
        CaseRecord before = inquiry().aws();
        rig.desk.clock.move(Duration.ofMinutes(5));

        submit(sato, Map.of("case_id", "555"));

        assertThat(inquiry().aws()).isEqualTo(before);
        rig.await(
                "Sato is told",
                () -> rig.slack.workspace().channel(Seed.INCIDENT).orElseThrow().whispersTo(Seed.SATO).stream()
                        .anyMatch(word -> word.text().contains("もう起票済み")));
    }

    @Test
    void whatIsMendedOfAFilingLeavesTheRestAsItIsByNow() {
        bothOpen("card", "mark_filed");
        submit(rig.tanaka(), Map.of("severity", "urgent"));
        Filing first = filing();
        rig.desk.clock.move(Duration.ofMinutes(5));

        submit(sato, Map.of("case_id", "555"));
        assertThat(filing())
                .isEqualTo(new Filing("555", Severity.URGENT, first.plan(), first.at(), first.target(), first.due()));

        bothOpen("card", "mark_filed");
        submit(rig.tanaka(), Map.of("severity", "critical"));
        Instant earlier = first.at().minusSeconds(600);
        submit(sato, Map.of("filed_at", seconds(earlier)));
        assertThat(filing().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(filing().at()).isEqualTo(earlier);
        assertThat(filing().caseId()).isEqualTo("555");
    }

    @Test
    void anotherCaseIsTheOneThatItsFormDescribes() {
        bothOpen("card", "mark_filed");
        submit(rig.tanaka(), Map.of("case_id", "555", "severity", "urgent"));
        rig.desk.clock.move(Duration.ofMinutes(5));
        submit(sato, Map.of("case_id", "556"));

        assertThat(filing().caseId()).isEqualTo("556");
        assertThat(filing().severity()).isEqualTo(Severity.HIGH);
        assertThat(filing().at()).isEqualTo(rig.desk.clock.instant());
    }

    @Test
    void aTimeThatWasOnlyShownDoesNotUndoItsCorrection() {
        bothOpen("gaps", "answer_gaps");
        rig.desk.clock.move(Duration.ofMinutes(1));
        submit(rig.tanaka(), Map.of("when_started", seconds(Instant.parse("2026-04-15T04:40:00Z"))));
        rig.desk.clock.move(Duration.ofMinutes(1));
        submit(sato, Map.of("where_region", "ap-northeast-1"));

        assertThat(inquiry().facts().value(Fact.WHEN_EXACT)).contains("2026-04-15T13:40");
        assertThat(inquiry().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");
    }

    @Test
    void aTimeThatStillStandsIsConfirmedByHandingItIn() {
        bothOpen("gaps", "answer_gaps");
        submit(rig.tanaka(), Map.of("where_region", "ap-northeast-1"));

        assertThat(inquiry().facts().value(Fact.WHEN_EXACT)).contains("2026-04-15T10:20");
        assertThat(inquiry().facts().value(Fact.WHEN_TIMEZONE)).contains("Asia/Tokyo");
    }

    @Test
    void aTimeOfTheAnswerThatWasLeftAloneChangesNothing() {
        bothOpen("card", "mark_filed");
        submit(rig.tanaka(), Map.of("case_id", "555", "severity", "urgent"));
        sato.close();
        rig.desk.clock.move(Duration.ofMinutes(70));
        rig.desk.desk.marks().responded(rig.press());
        bothOpen(inquiry().lastMark().orElseThrow().noticeKey(), "correct_time");
        Instant inTime = filing().at().plus(Duration.ofMinutes(42));
        submit(rig.tanaka(), Map.of("responded_at", seconds(inTime)));
        rig.desk.books.written();

        submit(sato, Map.of());

        assertThat(inquiry().aws().respondedAt()).contains(inTime);
        assertThat(rig.desk.books.written()).isEmpty();
    }

    @Test
    void whatTheOtherAnsweredStaysInTheReply() {
        bothOpen("card", "mark_filed");
        submit(rig.tanaka(), Map.of("case_id", "555"));
        sato.close();
        rig.desk.desk.marks().responded(rig.press());
        bothOpen(inquiry().lastMark().orElseThrow().noticeKey(), "draft_reply");
        String questions = "1. 発生した日時\n2. 影響の範囲";
        submit(rig.tanaka(), Map.of("questions", questions, "answers", "1. 10:20 (JST)"));
        submit(sato, Map.of("questions", questions, "answers", "2. 全員です"));

        assertThat(ReplyDraft.in(inquiry()).orElseThrow().answers()).isEqualTo("1. 10:20 (JST)\n2. 全員です");
    }
}
