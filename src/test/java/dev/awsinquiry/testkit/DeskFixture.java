package dev.awsinquiry.testkit;

import dev.awsinquiry.clock.Holidays;
import dev.awsinquiry.clock.QuietHours;
import dev.awsinquiry.clock.Targets;
import dev.awsinquiry.desk.AnswerSubmission;
import dev.awsinquiry.desk.Desk;
import dev.awsinquiry.desk.FilingSubmission;
import dev.awsinquiry.desk.InquirySubmission;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.desk.Press;
import dev.awsinquiry.desk.Reply;
import dev.awsinquiry.desk.SupportPlan;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.WordsReader;
import dev.awsinquiry.reading.page.Words;
import dev.awsinquiry.text.House;
import dev.awsinquiry.text.Phrases;
import dev.awsinquiry.text.RequiredFacts;
import dev.awsinquiry.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A desk with everything real but the books and the clock. */
public final class DeskFixture {

    /** 2026-04-15 16:50 in Tokyo. */
    public static final Instant START = Instant.parse("2026-04-15T07:50:00Z");

    public static final String TEAM = "T0001";
    public static final String CHANNEL = "C0001";
    public static final String REPORTER = "U0001";
    public static final String THREAD = "1776239400.000100";

    /** Putting the recognisers together takes a second; it holds no state. */
    private static final Reader READER = new WordsReader(Words.bundled());

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    public final MemoryBooks books = new MemoryBooks();
    public final StoppedClock clock = new StoppedClock(START);
    public final AtomicInteger woken = new AtomicInteger();
    public final Desk desk = another();

    /** Another desk with the same books, as a second process has. */
    public Desk another() {
        return another(Permissions.EVERYBODY);
    }

    /** One that leaves resolving and editing to these. */
    public Desk another(Permissions permissions) {
        return Desk.on(basis(permissions));
    }

    /** What the desk stands on. */
    public Desk.Basis basis(Permissions permissions) {
        return new Desk.Basis(
                books,
                READER,
                Texts.of(Phrases.bundled(), House.standard(TOKYO)),
                RequiredFacts.bundled(),
                permissions,
                new SupportPlan(Targets.bundled(), "business-support-plus", START),
                Holidays.NONE,
                QuietHours.usual(TOKYO),
                TOKYO,
                clock,
                woken::incrementAndGet);
    }

    /** The bad inquiry of the talk. */
    public Outcome submitTheBadOne() {
        return submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "AWS につながりません",
                        Field.SEVERITY, "high",
                        Field.HOW, "今朝から AWS につながりません。障害など起きていないでしょうか。"));
    }

    /** A new form. */
    public Outcome submit(String viewId, Map<Field, String> values) {
        Outcome outcome = desk.intake().submit(submission(viewId, Optional.empty(), values, Map.of()));
        if (outcome instanceof Outcome.Done
                && books.size() == 1
                && books.only().threadTs().isEmpty()) {
            books.cardStands(THREAD);
        }
        return outcome;
    }

    /** The first form, in this language; its card stands in the channel. */
    public void submit(Language language, Map<Field, String> values) {
        desk.intake()
                .submit(new InquirySubmission(
                        TEAM, CHANNEL, REPORTER, language, "V1", Optional.empty(), values, Map.of(), Optional.empty()));
        books.cardStands(THREAD);
    }

    /** An edited form. */
    public Outcome edit(String viewId, Map<Field, String> values, Map<Field, String> shown) {
        return desk.intake().submit(submission(viewId, Optional.of(books.only().id()), values, shown));
    }

    private static InquirySubmission submission(
            String viewId, Optional<String> inquiry, Map<Field, String> values, Map<Field, String> shown) {
        return new InquirySubmission(
                TEAM, CHANNEL, REPORTER, Language.JA, viewId, inquiry, values, shown, Optional.empty());
    }

    /** <em>Answer in a form</em>. */
    public Outcome answer(String viewId, Map<Field, String> values) {
        return desk.intake()
                .answer(new AnswerSubmission(
                        TEAM, CHANNEL, "U0002", books.only().id(), viewId, values));
    }

    /** A reply in the thread. */
    public void reply(String ts, String text) {
        desk.conversation().heard(new Reply(TEAM, CHANNEL, THREAD, ts, "U0002", text, Optional.empty()));
    }

    /** A reply a minute after what was before; its timestamp. */
    public String replyNext(String text) {
        clock.move(Duration.ofMinutes(1));
        String ts = clock.instant().getEpochSecond() + ".000200";
        reply(ts, text);
        return ts;
    }

    /** The case text as somebody who finishes the inquiry now reads it. */
    public String caseText() {
        desk.marks().finishNow(press());
        return MessagePrinter.print(books.post("case_text.1").message());
    }

    /** The reply, edited at that moment. */
    public void edited(String ts, String text, Instant at) {
        desk.conversation().edited(new Reply(TEAM, CHANNEL, THREAD, ts, "U0002", text, Optional.of(at)));
    }

    /** Somebody presses something on the only inquiry. */
    public Press press() {
        return new Press(TEAM, CHANNEL, "U0002", books.only().id(), Optional.empty());
    }

    /** The case is filed now. */
    public Outcome file(String caseId, String severity) {
        return desk.filings()
                .file(new FilingSubmission(
                        TEAM,
                        CHANNEL,
                        REPORTER,
                        books.only().id(),
                        caseId,
                        severity,
                        "business-support-plus",
                        Optional.empty()));
    }
}
