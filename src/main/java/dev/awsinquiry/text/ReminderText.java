package dev.awsinquiry.text;

import dev.awsinquiry.clock.Reminder;
import dev.awsinquiry.clock.ReminderKind;
import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The reminders: what it is about, what that means now, what can be done. They are never edited, so they name absolute
 * times alone.
 */
public final class ReminderText {

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public ReminderText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /**
     * A reminder. Where the owner, or the reporter while there is none, has something to do it begins with their name;
     * nobody else is pinged.
     *
     * @param gaps of the inquiry, as they are now
     */
    public Message of(Inquiry inquiry, Reminder reminder, Gaps gaps, Instant now) {
        Voice voice = Voice.of(phrases, house, inquiry);
        String key = "reminder." + reminder.kind().point() + (reminder.isRepeated() ? ".again" : "");
        Object[] places = new ReminderPlaces(voice, inquiry, now).of(gaps);
        String opening = voice.say(key, places);
        List<Span> first = new ArrayList<>();
        if (reminder.kind().isAddressed()) {
            first.addAll(voice.spans("reminder.to", "person", new Span.Person(inquiry.addressee())));
        }
        first.add(Span.words(opening));
        return new Draft()
                .lines(List.of(first, voice.spans(key + ".meaning", places), voice.spans(advice(inquiry, key), places)))
                .controls(controls(voice, inquiry, reminder.kind()))
                .message(opening);
    }

    /** Whoever has chosen the highest severity can't raise it. */
    private String advice(Inquiry inquiry, String key) {
        String highest = key + ".advice.highest";
        return inquiry.caseSeverity() == Severity.CRITICAL
                        && phrases.find(inquiry.language(), highest).isPresent()
                ? highest
                : key + ".advice";
    }

    private static List<Control> controls(Voice voice, Inquiry inquiry, ReminderKind kind) {
        Buttons buttons = new Buttons(voice, inquiry);
        List<Control> controls = new ArrayList<>(
                switch (kind) {
                    case FACTS_MISSING ->
                        List.of(buttons.primary(Actions.ANSWER_GAPS), buttons.plain(Actions.FINISH_NOW));
                    case NOT_FILED -> List.of(buttons.primary(Actions.MARK_FILED));
                    case TARGET_HALF, TARGET_NINE_TENTHS, TARGET_PASSED, WAITING_FOR_AWS ->
                        List.of(buttons.responded());
                    case WAITING_FOR_US ->
                        List.of(
                                buttons.primary(Actions.DRAFT_REPLY),
                                buttons.replied(false),
                                buttons.plain(Actions.MARK_RESOLVED));
                    case REOPEN_LAPSES -> List.of(buttons.plain(Actions.REOPEN));
                });
        if (inquiry.isOpen()) {
            controls.add(buttons.snooze());
            controls.add(buttons.plain(Actions.STOP_REMINDERS));
        }
        return controls;
    }
}
