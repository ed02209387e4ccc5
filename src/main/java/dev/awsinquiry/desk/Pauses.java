package dev.awsinquiry.desk;

import dev.awsinquiry.clock.Snooze;
import dev.awsinquiry.inquiry.CaseFlow;
import dev.awsinquiry.inquiry.Decision;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Puts reminders off, or an end to them. Whoever pressed is told until when; the card tells the others. Each method
 * throws {@link BooksUnavailable} when it couldn't be saved.
 */
public final class Pauses {

    private final Recorder recorder;
    private final CaseFlow cases;
    private final Speaker speaker;
    private final Snooze snooze;
    private final ZoneId zone;

    Pauses(Recorder recorder, CaseFlow cases, Speaker speaker, Snooze snooze, ZoneId zone) {
        this.recorder = recorder;
        this.cases = cases;
        this.speaker = speaker;
        this.snooze = snooze;
        this.zone = zone;
    }

    /**
     * No reminder for a while. After {@link #stop} it lets them begin again then.
     *
     * @param option {@code PT15M}, {@code PT1H} or {@code workday}; anything else changes nothing
     */
    public Outcome snooze(Press press, String option) {
        return recorder.change(press.team(), press.inquiry(), (inquiry, now) -> snooze.until(option, now, zone)
                .map(until -> told(press, Act.REMINDERS_SNOOZED, cases.snoozed(inquiry, until), now))
                .orElseGet(() -> Recorder.Step.of(Decision.nothing(inquiry))));
    }

    /** No reminder any more. */
    public Outcome stop(Press press) {
        return recorder.change(
                press.team(),
                press.inquiry(),
                (inquiry, now) -> told(press, Act.REMINDERS_STOPPED, cases.silenced(inquiry), now));
    }

    private Recorder.Step told(Press press, Act act, Decision decision, Instant now) {
        Inquiry next = decision.next();
        Post word = speaker.whisper(
                next,
                "paused." + press.user() + "." + now.toEpochMilli(),
                press.user(),
                press.responseUrl(),
                speaker.texts().whispers().paused(next, now));
        return Recorder.Step.of(decision).saying(List.of(word)).by(press.user(), act);
    }
}
