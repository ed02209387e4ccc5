package dev.awsinquiry.desk;

import dev.awsinquiry.clock.Due;
import dev.awsinquiry.clock.Reminders;
import dev.awsinquiry.inquiry.CaseFlow;
import dev.awsinquiry.inquiry.Decision;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.Instant;
import java.util.List;

/** Looks after the inquiries that want attention by themselves: reminders, and the clock on the card. */
public final class Rounds {

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());

    /** How many are looked after in one go; the rest follows at once in the next. */
    private static final int BATCH = 100;

    private final Recorder recorder;
    private final CaseFlow cases;
    private final Reminders reminders;
    private final Speaker speaker;

    Rounds(Recorder recorder, CaseFlow cases, Reminders reminders, Speaker speaker) {
        this.recorder = recorder;
        this.cases = cases;
        this.reminders = reminders;
        this.speaker = speaker;
    }

    /**
     * Goes round once. An inquiry that fails is left for the next round, and withholds nobody else's reminders.
     *
     * @return how many inquiries were looked after
     * @throws BooksUnavailable when nothing can be read or saved; nothing is said then, and the next round makes up
     *     for it
     */
    public int go() {
        Instant now = recorder.now();
        List<Inquiry> due = recorder.read(inquiries -> inquiries.due(now, BATCH));
        return (int) due.stream().filter(this::isLookedAfter).count();
    }

    private boolean isLookedAfter(Inquiry inquiry) {
        try {
            recorder.change(inquiry.team(), inquiry.id(), this::lookAfter);
            return true;
        } catch (BooksUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            String said = "inquiry " + inquiry.id() + " couldn't be looked after; it is tried again in the next round";
            LOG.log(System.Logger.Level.ERROR, said, e);
            return false;
        }
    }

    private Recorder.Step lookAfter(Inquiry inquiry, Instant now) {
        Due due = reminders.take(inquiry, now);
        Decision decision = cases.timePassed(inquiry, due.done(), now);
        // what it was to remind of may be over by the operator's word
        boolean lasts = decision.next().state() == inquiry.state();
        return Recorder.Step.of(decision)
                .saying(
                        due
                                .say()
                                .filter(reminder -> lasts)
                                .map(reminder -> speaker.reminder(inquiry, reminder, now))
                                .stream()
                                .toList());
    }
}
