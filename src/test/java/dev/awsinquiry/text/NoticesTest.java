package dev.awsinquiry.text;

import static dev.awsinquiry.text.Told.CASES;
import static dev.awsinquiry.text.Told.FLOW;
import static dev.awsinquiry.text.Told.HOUSE;
import static dev.awsinquiry.text.Told.PHRASES;
import static dev.awsinquiry.text.Told.gaps;
import static dev.awsinquiry.text.Told.minutes;
import static dev.awsinquiry.text.Told.notice;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.clock.Reminder;
import dev.awsinquiry.clock.ReminderKind;
import dev.awsinquiry.inquiry.Decision;
import dev.awsinquiry.inquiry.Effect;
import dev.awsinquiry.inquiry.Effect.Look;
import dev.awsinquiry.inquiry.Effect.TextOvertaken.How;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.OwnerFlow;
import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.TextFlow;
import dev.awsinquiry.testkit.MessagePrinter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The answers to marks and the timeline as a whole, in both languages. */
class NoticesTest {

    private static final Texts TEXTS = Texts.of(PHRASES, HOUSE);
    private static final TextFlow TEXT_FLOW = new TextFlow();
    private static final OwnerFlow OWNERS = new OwnerFlow(Permissions.EVERYBODY);

    @ParameterizedTest
    @EnumSource
    void notices(Language language) {
        Told told = new Told(language);
        NoticeText notices = TEXTS.notices();
        Inquiry unfinished =
                TEXT_FLOW.finishedNow(told.halfAnswered(), minutes(9)).next();
        CaseDocument plain = new CaseDocument("…", List.of());
        CaseDocument extended = new CaseDocument(
                "…", List.of(new CaseDocument.Attachment("1", "…"), new CaseDocument.Attachment("2", "…")));
        Instant now = minutes(80);
        Decision undoneFiling = CASES.undone(told.filed(), 1, "U1", now);
        Decision undoneMending = CASES.undone(
                CASES.filed(told.filed(), Told.filingOf("9876543210", minutes(20)), "U1")
                        .next(),
                2,
                "U1",
                now);
        Decision undoneResponse = CASES.undone(told.responded(44), 2, "U1", now);
        Decision undoneReply = CASES.undone(told.replied(), 3, "U1", now);
        Decision again = CASES.responded(told.replied(), "U1", minutes(75));
        Decision reopened = CASES.reopened(told.resolved(), "U1", minutes(200));
        Decision reopenedUnfiled =
                CASES.reopened(CASES.resolved(told.bad(), "U1", minutes(9)).next(), "U1", minutes(240));
        Instant lapsed = minutes(20 * 24 * 60);
        Decision reopenedLate = CASES.reopened(told.resolved(), "U1", lapsed);
        Inquiry unknownAfterFiling = FLOW.notKnown(
                        CASES.filed(unfinished, Told.filing(), "U1").next(), Fact.WHERE_REGION, "U2", now)
                .next();
        new Letters()
                .add("text ready", notices.textReady(told.complete(), 1, gaps(told.complete()), plain))
                .add(
                        "text ready, with gaps and attachments",
                        notices.textReady(unfinished, 1, gaps(unfinished), extended))
                .add("newer text, filed", notices.textReady(told.filed(), 2, gaps(told.filed()), plain))
                .add("text overtaken", notices.textOvertaken(told.complete(), overtaken(How.NEWER_BELOW)))
                .add("text refused and posted anew", notices.textOvertaken(told.complete(), overtaken(How.AGAIN_BELOW)))
                .add("newer text refused", notices.textOvertaken(told.complete(), overtaken(How.NEWER_REFUSED)))
                .add("newer text refused, filed", notices.textOvertaken(told.filed(), overtaken(How.NEWER_REFUSED)))
                .add(
                        "newer text refused, resolved",
                        notices.textOvertaken(told.resolved(), overtaken(How.NEWER_REFUSED)))
                .add("offer", notices.offer(told.complete(), new Effect.Offer(1, Effect.Offer.Stand.OPEN)))
                .add("offer taken", notices.offer(told.complete(), new Effect.Offer(1, Effect.Offer.Stand.TAKEN)))
                .add("offer lapsed", notices.offer(told.complete(), new Effect.Offer(1, Effect.Offer.Stand.LAPSED)))
                .add(
                        "text refused by Slack",
                        notices.textRefused(told.complete(), new Effect.TextRefused(1, "msg_too_long")))
                .add(
                        "text refused by Slack, resolved",
                        notices.textRefused(told.resolved(), new Effect.TextRefused(1, "msg_too_long")))
                .add("filed", notices.mark(told.filed(), notice(told.filed(), Look.CURRENT), minutes(2)))
                .add("filed, past", notices.mark(told.responded(44), notice(told.filed(), Look.PAST), minutes(44)))
                .add(
                        "filed, past since the day after",
                        notices.mark(told.responded(1200), notice(told.filed(), Look.PAST), minutes(1200)))
                .add(
                        "responded, taken back, and another mark followed",
                        notices.mark(told.responded(44), notice(told.responded(44), Look.OVERTAKEN), minutes(44)))
                .add(
                        "filed, past, but nothing happened to the case",
                        notices.mark(
                                unknownAfterFiling,
                                notice(
                                        CASES.filed(unfinished, Told.filing(), "U1")
                                                .next(),
                                        Look.PAST),
                                now))
                .add("filed, taken back", notices.mark(undoneFiling.next(), notice(undoneFiling), now))
                .add("filed again, taken back", notices.mark(undoneMending.next(), notice(undoneMending), now))
                .add(
                        "responded",
                        notices.mark(told.responded(44), notice(told.responded(44), Look.CURRENT), minutes(44)))
                .add(
                        "responded late",
                        notices.mark(told.responded(74), notice(told.responded(74), Look.CURRENT), minutes(74)))
                .add("responded, past", notices.mark(told.replied(), notice(told.responded(44), Look.PAST), now))
                .add("responded, taken back", notices.mark(undoneResponse.next(), notice(undoneResponse), now))
                .add("replied", notices.mark(told.replied(), notice(told.replied(), Look.CURRENT), now))
                .add("replied, taken back", notices.mark(undoneReply.next(), notice(undoneReply), now))
                .add("responded again", notices.mark(again.next(), notice(again), now))
                .add("time of the first response mended", notices.timeMended(told.replied(), minutes(44), now))
                .add("severity edited, filed", notices.severityEdited(severe(told.filed()), minutes(9)))
                .add("severity edited, as filed", notices.severityEdited(told.filed(), minutes(9)))
                .add("severity edited, responded", notices.severityEdited(severe(told.responded(44)), minutes(50)))
                .add("reopened", notices.mark(reopened.next(), notice(reopened), minutes(200)))
                .add("reopened, too late", notices.mark(reopenedLate.next(), notice(reopenedLate), lapsed))
                .add("reopened, never filed", notices.mark(reopenedUnfiled.next(), notice(reopenedUnfiled), now))
                .hold("notices", language);
    }

    private static Inquiry owned(Inquiry inquiry, String by) {
        return OWNERS.named(inquiry, "U4", by, "sato", minutes(10)).next();
    }

    private static Message ownerOf(Decision decision, Look look) {
        return decision.effects().stream()
                .filter(Effect.OwnerNotice.class::isInstance)
                .map(Effect.OwnerNotice.class::cast)
                .filter(notice -> notice.look() == look)
                .map(notice -> TEXTS.owners().of(decision.next(), notice))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void owners(Language language) {
        Told told = new Told(language);
        Inquiry owned = owned(told.bad(), "U2");
        Decision passedOn = OWNERS.named(owned, "U5", "U5", "mori", minutes(20));
        Inquiry filed = owned(told.filed(), "U2");
        new Letters()
                .add("named", ownerOf(OWNERS.named(told.bad(), "U4", "U2", "sato", minutes(10)), Look.CURRENT))
                .add(
                        "named, by whom isn't known",
                        ownerOf(OWNERS.named(told.bad(), "U4", "U2", "", minutes(10)), Look.CURRENT))
                .add("by oneself", ownerOf(passedOn, Look.CURRENT))
                .add("passed on", ownerOf(passedOn, Look.PAST))
                .add("cleared", ownerOf(OWNERS.cleared(owned, owned.marks(), "U2"), Look.TAKEN_BACK))
                .add("not here", TEXTS.owners().notHere(language, "U9"))
                .add("app", TEXTS.owners().app(language, "U9"))
                .add("card", TEXTS.card().of(owned, gaps(owned), Optional.empty(), minutes(11)))
                .add(
                        "reminder",
                        TEXTS.reminders()
                                .of(
                                        filed,
                                        new Reminder(ReminderKind.TARGET_PASSED, "target.passed", minutes(62)),
                                        gaps(filed),
                                        minutes(62)))
                .add("list", TEXTS.lists().list(language, List.of(owned), i -> Optional.empty(), minutes(90)))
                .add("digest", TEXTS.lists().digest(language, List.of(owned), minutes(900)))
                .add("timeline", TEXTS.timeline().asked(language, List.of(owned)))
                .hold("owner", language);
    }

    private static Inquiry severe(Inquiry inquiry) {
        return FLOW.edited(inquiry, Severity.CRITICAL, List.of(), List.of(), "U1", minutes(9))
                .next();
    }

    @ParameterizedTest
    @EnumSource
    void timeline(Language language) {
        Told told = new Told(language);
        TimelineText timeline = TEXTS.timeline();
        Inquiry neverFiled = CASES.resolved(told.bad(), "U1", minutes(30)).next();
        Inquiry filedBefore =
                CASES.filed(told.complete(), Told.filingAt(-180), "U1").next();
        Decision undone = CASES.undone(told.resolved(), 4, "U1", minutes(151));
        Decision reopened = CASES.reopened(told.resolved(), "U1", minutes(200));
        new Letters()
                .add("resolved", timeline.of(told.resolved(), notice(told.resolved(), Look.CURRENT), minutes(150)))
                .add("never filed", timeline.of(neverFiled, notice(neverFiled, Look.CURRENT), minutes(30)))
                .add("past", timeline.of(reopened.next(), notice(told.resolved(), Look.PAST), minutes(160)))
                .add("taken back", timeline.of(undone.next(), notice(undone), minutes(151)))
                .add("filed before the report", timeline.asked(language, List.of(filedBefore)))
                .hold("timeline", language);
    }

    /** A channel may hold inquiries in both languages; one message speaks one. */
    @Test
    void timelinesSpeakTheLanguageOfWhoeverAsks() {
        TimelineText timeline = TEXTS.timeline();
        String asked = MessagePrinter.print(
                timeline.asked(Language.JA, List.of(new Told(Language.EN).replied(), new Told(Language.EN).bad())));
        assertThat(asked).contains("報告", "最初に足りなかった項目").doesNotContain("reported", "Missing at first", "turns");
    }

    private static Effect.TextOvertaken overtaken(How how) {
        return new Effect.TextOvertaken(1, 2, how);
    }
}
