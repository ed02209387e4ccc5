package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.inquiry.Permissions.Circle;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who did what is on record as soon as it was done, and nothing besides. */
class AuditTest {

    private final DeskFixture fixture = new DeskFixture();
    private int read;

    /** The entries since the last call. */
    private List<String> audited() {
        List<String> all = fixture.books.audited();
        List<String> since = all.subList(read, all.size());
        read = all.size();
        return since;
    }

    @Test
    void everyDeedOfAJourneyIsOnRecord() {
        Marks marks = fixture.desk.marks();
        fixture.submitTheBadOne();
        assertThat(audited()).containsExactly("U0001 reported");
        fixture.reply("1776239500.000200", "了解です");
        assertThat(audited()).isEmpty();
        marks.includeReplies(fixture.press());
        assertThat(audited()).containsExactly("U0002 replies_included");
        fixture.reply("1776239501.000200", "東京リージョンです");
        assertThat(audited()).containsExactly("U0002 reply_counted");
        fixture.reply("1776239501.000200", "東京リージョンです");
        assertThat(audited()).isEmpty();
        fixture.edited("1776239501.000200", "大阪リージョンです", Instant.ofEpochSecond(1776239560));
        assertThat(audited()).containsExactly("U0002 reply_edited");
        fixture.desk
                .conversation()
                .deleted(DeskFixture.TEAM, DeskFixture.CHANNEL, DeskFixture.THREAD, "1776239501.000200");
        assertThat(audited()).containsExactly("U0002 reply_deleted");
        fixture.answer("V2", Map.of(Field.WHERE_REGION, "ap-northeast-1"));
        assertThat(audited()).containsExactly("U0002 answered");
        fixture.edit("V3", Map.of(Field.SUBJECT, "つながりません", Field.HOW, "遅い"), Map.of());
        assertThat(audited()).containsExactly("U0001 edited");
        marks.notKnown(fixture.press(), Fact.WHO_SCOPE);
        marks.undo(fixture.press(), 1);
        marks.finishNow(fixture.press());
        fixture.reply("1776239502.000200", "今も続いています");
        marks.postNewerText(fixture.press());
        assertThat(audited())
                .containsExactly(
                        "U0002 not_known",
                        "U0002 undone",
                        "U0002 finished",
                        "U0002 reply_counted",
                        "U0002 text_renewed");
    }

    @Test
    void theCaseIsToo() {
        Marks marks = fixture.desk.marks();
        fixture.submitTheBadOne();
        fixture.file("1234567890", "urgent");
        fixture.desk.pauses().snooze(fixture.press(), "PT15M");
        fixture.desk.pauses().stop(fixture.press());
        fixture.clock.move(Duration.ofMinutes(30));
        marks.responded(fixture.press());
        fixture.desk
                .filings()
                .correctTime(fixture.press(), fixture.clock.instant().minusSeconds(60));
        fixture.desk
                .drafts()
                .draft(fixture.press(), new ReplySubmission("V9", "いつからですか", "16:40 (JST) からです", Map.of()));
        marks.repliedToAws(fixture.press());
        marks.resolved(fixture.press());
        marks.reopened(fixture.press());
        assertThat(audited())
                .containsExactly(
                        "U0001 reported",
                        "U0001 filed",
                        "U0002 reminders_snoozed",
                        "U0002 reminders_stopped",
                        "U0002 responded",
                        "U0002 time_corrected",
                        "U0002 reply_drafted",
                        "U0002 replied",
                        "U0002 resolved",
                        "U0002 reopened");
    }

    @Test
    void whatHadNoEffectIsNotOnRecordUnlessItWasNotAllowed() {
        fixture.submitTheBadOne();
        audited();
        Desk strict = fixture.another(new Permissions(Circle.parse("reporter"), Circle.parse("reporter")));

        fixture.desk.marks().responded(fixture.press());
        assertThat(audited()).isEmpty();
        strict.marks().resolved(fixture.press());
        assertThat(audited()).containsExactly("U0002 refused.resolved");
        strict.ledger().refused(DeskFixture.TEAM, fixture.books.only().id(), "U0009", "mark_filed");
        assertThat(audited()).containsExactly("U0009 refused.mark_filed");
    }

    @Test
    void callingOthersWordsMisreadIsAnEditAndCallingOnesOwnIsNot() {
        fixture.submitTheBadOne();
        fixture.clock.move(Duration.ofMinutes(1));
        fixture.reply("1776239500.000200", "東京リージョンです");
        audited();
        Desk strict = fixture.another(new Permissions(Circle.CHANNEL, Circle.parse("reporter")));

        strict.marks().misread(fixture.press(), Fact.HOW_SYMPTOM);
        assertThat(audited()).containsExactly("U0002 refused.misread");
        strict.marks().misread(fixture.press(), Fact.WHERE_REGION);
        assertThat(audited()).containsExactly("U0002 misread");
    }

    @Test
    void remindersAreNobodysDeed() {
        fixture.submitTheBadOne();
        fixture.file("1234567890", "urgent");
        audited();
        fixture.clock.move(Duration.ofHours(3));
        assertThat(fixture.desk.rounds().go()).isPositive();
        assertThat(audited()).isEmpty();
    }

    @Test
    void anEntryNamesTheInquiryAndTheMomentAndIsReadTheNewestFirst() {
        fixture.submitTheBadOne();
        fixture.clock.move(Duration.ofMinutes(1));
        fixture.desk.marks().finishNow(fixture.press());
        String inquiry = fixture.books.only().id();

        List<Audit.Entry> page = fixture.desk
                .ledger()
                .page(Optional.of(inquiry), Optional.empty(), 10)
                .orElseThrow();

        assertThat(page)
                .extracting(Audit.Entry::at, Audit.Entry::team, Audit.Entry::inquiry, Audit.Entry::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                fixture.clock.instant(), DeskFixture.TEAM, inquiry, "finished"),
                        org.assertj.core.groups.Tuple.tuple(DeskFixture.START, DeskFixture.TEAM, inquiry, "reported"));
        assertThat(fixture.desk.ledger().page(Optional.of("nobody"), Optional.empty(), 10))
                .contains(List.of());
    }

    @Test
    void whatCouldNotBeSavedIsNotOnRecordEither() {
        fixture.submitTheBadOne();
        audited();
        fixture.books.overtakeNext(inquiry -> inquiry);
        fixture.desk.marks().finishNow(fixture.press());
        assertThat(audited()).containsExactly("U0002 finished");
    }
}
