package dev.awsinquiry.text;

import dev.awsinquiry.clock.ClockFace;
import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The card in the channel: what is asked, by whom, and where it stands. It is edited, so it may say what remains. Between
 * the edits it stands there, under the day of the report: what goes on for days is always told with its date.
 */
public final class CardText {

    private static final int BAR = 10;

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public CardText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /**
     * The card as of now.
     *
     * @param face of the first-response clock while it runs
     */
    public Message of(Inquiry inquiry, Gaps gaps, Optional<ClockFace> face, Instant now) {
        Voice voice = Voice.of(phrases, house, inquiry);
        List<String> state = state(voice, inquiry, gaps, face, now);
        Draft draft = new Draft()
                .paragraph(List.of(Span.bold(voice.say("card.subject", "subject", inquiry.subject()))))
                .paragraph(voice.spans(
                        "card.reporter",
                        "reporter",
                        new Span.Person(inquiry.reporter()),
                        "severity",
                        new SeverityNames(phrases, house).label(inquiry.language(), inquiry.caseSeverity())))
                .lines(owner(voice, inquiry))
                .lines(state.stream().map(line -> List.of(Span.words(line))).toList());
        if (inquiry.aws().isClockRunning()) {
            draft.small(voice.say("card.target.small"));
        }
        paused(voice, inquiry, now).ifPresent(draft::small);
        return draft.controls(controls(voice, inquiry))
                .message(voice.say("card.summary", "subject", inquiry.subject(), "state", state.get(0)));
    }

    /** The card is edited, which pings nobody, so it can name them. */
    private static List<List<Span>> owner(Voice voice, Inquiry inquiry) {
        return inquiry.owner().stream()
                .map(owner -> voice.spans("card.owner", "owner", new Span.Person(owner.user())))
                .toList();
    }

    /** That reminders are put off; what is over isn't reminded of anyway. */
    private static Optional<String> paused(Voice voice, Inquiry inquiry, Instant now) {
        if (!inquiry.isOpen()) {
            return Optional.empty();
        }
        return inquiry.reminding().stopped()
                ? Optional.of(voice.say("card.paused.stopped"))
                : inquiry.reminding()
                        .snoozedUntil()
                        .filter(now::isBefore)
                        .map(until -> voice.say(
                                "card.paused.until", "until", voice.standing(until, inquiry.reportedAt(), now)));
    }

    private static List<String> state(Voice voice, Inquiry inquiry, Gaps gaps, Optional<ClockFace> face, Instant now) {
        return switch (inquiry.state()) {
            case ASKING -> List.of(facts(voice, gaps, "card.asking"));
            case FINISHED -> List.of(facts(voice, gaps, "card.finished"));
            case FILED ->
                inquiry.aws().filing().stream()
                        .flatMap(filing -> filed(voice, inquiry, filing, face, now).stream())
                        .toList();
            case RESPONDED -> responded(voice, inquiry);
            case RESOLVED ->
                inquiry.aws().resolvedAt().stream()
                        .map(at -> voice.say("card.resolved", "time", voice.dated(at)))
                        .toList();
        };
    }

    private static String facts(Voice voice, Gaps gaps, String key) {
        return voice.say(
                key, "required", gaps.required(), "stated", gaps.stated().size());
    }

    private static List<String> filed(
            Voice voice, Inquiry inquiry, Filing filing, Optional<ClockFace> face, Instant now) {
        List<String> lines = new ArrayList<>();
        face.ifPresent(f -> {
            String due = voice.standing(f.due(), inquiry.reportedAt(), now);
            lines.add(target(voice, f, due, now));
            lines.add("▓".repeat(f.tenths()) + "░".repeat(BAR - f.tenths()));
        });
        lines.add(new CaseNames(voice).filed(filing));
        return lines;
    }

    private static String target(Voice voice, ClockFace face, String due, Instant now) {
        if (!face.isPassed()) {
            return voice.say("card.target", "due", due, "left", voice.between(now, face.due()));
        }
        Duration over = Times.apart(face.due(), now);
        return over.toMinutes() == 0
                ? voice.say("card.target.reached", "due", due)
                : voice.say("card.target.passed", "due", due, "over", voice.span(over));
    }

    private static List<String> responded(Voice voice, Inquiry inquiry) {
        CaseRecord aws = inquiry.aws();
        boolean theirs = aws.waitingFor().filter(CaseRecord.Side.AWS::equals).isPresent();
        String waiting = theirs ? "card.waiting.theirs" : "card.waiting.ours";
        List<String> lines = new ArrayList<>();
        aws.waitingSince()
                .map(since -> voice.say(waiting, "since", voice.dated(since)))
                .ifPresent(lines::add);
        new CaseNames(voice)
                .firstResponse(aws)
                .map(how -> voice.say("card.responded", "how", how))
                .ifPresent(lines::add);
        aws.filing().map(new CaseNames(voice)::filed).ifPresent(lines::add);
        return lines;
    }

    private static List<Control> controls(Voice voice, Inquiry inquiry) {
        Buttons buttons = new Buttons(voice, inquiry);
        if (!inquiry.isOpen()) {
            return List.of(buttons.plain(Actions.REOPEN));
        }
        List<Control> controls = new ArrayList<>(List.of(buttons.plain(Actions.EDIT_INQUIRY)));
        if (inquiry.state() == State.FINISHED) {
            controls.add(buttons.primary(Actions.MARK_FILED));
        } else if (inquiry.aws().takesFiling()) {
            controls.add(buttons.plain(Actions.MARK_FILED));
        }
        controls.add(buttons.plain(Actions.MARK_RESOLVED));
        controls.add(buttons.owner());
        return controls;
    }
}
