package dev.awsinquiry.desk;

import dev.awsinquiry.clock.Holidays;
import dev.awsinquiry.clock.QuietHours;
import dev.awsinquiry.clock.Reminders;
import dev.awsinquiry.clock.Snooze;
import dev.awsinquiry.clock.TargetClock;
import dev.awsinquiry.clock.WorkMorning;
import dev.awsinquiry.inquiry.CaseFlow;
import dev.awsinquiry.inquiry.InquiryFlow;
import dev.awsinquiry.inquiry.OwnerFlow;
import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.inquiry.Requirements;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.layout.Shown;
import dev.awsinquiry.text.Texts;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Everything that can be asked of the desk, put together once.
 *
 * @param intake takes in forms
 * @param conversation listens to the threads
 * @param marks what buttons do
 * @param pauses puts reminders off
 * @param owners says who looks after it
 * @param filings records cases
 * @param drafts makes reply texts
 * @param prefills what forms open with
 * @param lookups what is on record
 * @param rounds what becomes due by itself
 * @param digests what is open, every morning
 * @param stranded what can't be shown
 * @param forgetting deletes at the reporter's request
 * @param ledger who did what
 */
public record Desk(
        Intake intake,
        Conversation conversation,
        Marks marks,
        Pauses pauses,
        Owners owners,
        Filings filings,
        Drafts drafts,
        Prefills prefills,
        Lookups lookups,
        Rounds rounds,
        Digests digests,
        Stranded stranded,
        Forgetting forgetting,
        Ledger ledger) {

    /**
     * What the desk rests on.
     *
     * @param books where everything is recorded
     * @param reader who reads the words
     * @param texts who writes them
     * @param requirements which facts are asked for
     * @param permissions who may resolve and edit
     * @param plan the operator's support plan
     * @param holidays the days without business hours
     * @param quiet when mild inquiries aren't reminded of
     * @param zone in which a time without a zone is read, and times are shown
     * @param clock what time it is
     * @param wake called when there is something to deliver; returns at once
     */
    public record Basis(
            Books books,
            Reader reader,
            Texts texts,
            Requirements requirements,
            Permissions permissions,
            SupportPlan plan,
            Holidays holidays,
            QuietHours quiet,
            ZoneId zone,
            Clock clock,
            Runnable wake) {

        /** The same with other books, for which nobody is woken. */
        Basis with(Books other) {
            return new Basis(
                    other, reader, texts, requirements, permissions, plan, holidays, quiet, zone, clock, () -> {});
        }
    }

    /** Puts the desk together. */
    public static Desk on(Basis basis) {
        InquiryFlow flow = new InquiryFlow(basis.requirements(), basis.permissions());
        CaseFlow cases = new CaseFlow(flow, basis.permissions());
        TargetClock targets = new TargetClock(basis.zone(), basis.holidays());
        Speaker speaker = new Speaker(basis.texts(), flow, basis.plan(), targets);
        Reminders reminders = new Reminders(targets, basis.quiet(), Reminders.USUAL_PER_HOUR);
        Recorder recorder = new Recorder(basis.books(), speaker, reminders, basis.clock(), basis.wake());
        Shown shown = Shown.of(basis.texts().gaps().asking());
        SourceMaker sources = new SourceMaker(basis.reader(), basis.zone(), shown);
        InputMaker inputs = new InputMaker(basis.reader(), basis.zone(), shown);
        SecretWarning secrets = new SecretWarning(speaker, basis.reader());
        return new Desk(
                new Intake(recorder, flow, inputs, basis.plan(), secrets),
                new Conversation(recorder, flow, sources, secrets),
                new Marks(recorder, flow, cases),
                new Pauses(recorder, cases, speaker, new Snooze(basis.holidays()), basis.zone()),
                new Owners(recorder, new OwnerFlow(basis.permissions())),
                new Filings(recorder, cases, basis.plan(), targets, secrets),
                new Drafts(recorder, speaker, basis.reader(), basis.zone()),
                new Prefills(recorder, flow, basis.plan(), basis.zone()),
                new Lookups(recorder, speaker),
                new Rounds(recorder, cases, reminders, speaker),
                new Digests(
                        basis.books(),
                        speaker,
                        new WorkMorning(basis.holidays(), basis.zone()),
                        basis.clock(),
                        basis.wake()),
                new Stranded(recorder, speaker),
                new Forgetting(basis.books(), speaker, basis.clock(), basis.wake()),
                new Ledger(basis.books(), basis.clock()));
    }
}
