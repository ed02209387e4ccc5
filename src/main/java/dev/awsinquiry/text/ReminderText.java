package dev.awsinquiry.text;

import dev.awsinquiry.clock.ReminderKind;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.Instant;
import java.util.List;

/** The reminders of the first-response target. They are never edited, so they name absolute times alone. */
public final class ReminderText {

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public ReminderText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /**
     * A reminder.
     *
     * @throws IllegalArgumentException when nothing is filed, as there is no target then
     */
    public Message of(Inquiry inquiry, ReminderKind kind, Instant now) {
        Filing filing = inquiry.aws()
                .filing()
                .orElseThrow(() -> new IllegalArgumentException("nothing filed: " + inquiry.id()));
        Voice voice = Voice.of(phrases, house, inquiry);
        String key = "reminder." + kind.point();
        String due = voice.at(filing.due(), now);
        String opening = voice.say(key, "due", due, "case", new CaseNames(voice).name(filing));
        Buttons buttons = new Buttons(voice, inquiry);
        return new Draft()
                .lines(List.of(
                        List.of(Span.words(opening)), voice.spans(key + ".meaning"), voice.spans(key + ".advice")))
                .controls(List.of(
                        buttons.primary(Actions.MARK_RESPONDED),
                        buttons.snooze(),
                        buttons.plain(Actions.STOP_REMINDERS)))
                .message(opening);
    }
}
