package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The card in the channel: what is asked, by whom, and where it stands. It is edited, so it may say what remains. */
public final class CardText {

    private static final int BAR = 10;

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public CardText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /** The card as of now. */
    public Message of(Inquiry inquiry, Gaps gaps, Instant now) {
        Voice voice = Voice.of(phrases, house, inquiry);
        List<String> state = state(voice, inquiry, gaps, now);
        Draft draft = new Draft()
                .paragraph(List.of(Span.bold(voice.say("card.subject", "subject", inquiry.subject()))))
                .paragraph(voice.spans(
                        "card.reporter",
                        "reporter",
                        new Span.Person(inquiry.reporter()),
                        "severity",
                        new SeverityNames(phrases, house).label(inquiry.language(), inquiry.severity())))
                .lines(state.stream().map(line -> List.of(Span.words(line))).toList());
        if (inquiry.aws().isClockRunning()) {
            draft.small(voice.say("card.target.small"));
        }
        return draft.controls(controls(voice, inquiry))
                .message(voice.say("card.summary", "subject", inquiry.subject(), "state", state.get(0)));
    }

    private static List<String> state(Voice voice, Inquiry inquiry, Gaps gaps, Instant now) {
        return switch (inquiry.state()) {
            case ASKING -> List.of(facts(voice, gaps, "card.asking"));
            case FINISHED -> List.of(facts(voice, gaps, "card.finished"));
            case FILED ->
                inquiry.aws().filing().stream()
                        .flatMap(filing -> filed(voice, filing, now).stream())
                        .toList();
            case RESPONDED -> responded(voice, inquiry, now);
            case RESOLVED ->
                inquiry.aws().resolvedAt().stream()
                        .map(at -> voice.say("card.resolved", "time", voice.at(at, now)))
                        .toList();
        };
    }

    private static String facts(Voice voice, Gaps gaps, String key) {
        return voice.say(
                key,
                "required",
                gaps.required(),
                "stated",
                gaps.stated().size(),
                "open",
                gaps.missing().size() + gaps.unknown().size());
    }

    private static List<String> filed(Voice voice, Filing filing, Instant now) {
        String due = voice.at(filing.due(), now);
        boolean passed = !now.isBefore(filing.due());
        String target = passed
                ? voice.say("card.target.passed", "due", due, "over", voice.between(filing.due(), now))
                : voice.say("card.target", "due", due, "left", voice.between(now, filing.due()));
        return List.of(new CaseNames(voice).filed(filing), target, bar(filing, now));
    }

    /** Ten cells, filled as the time from filing to target runs out. */
    private static String bar(Filing filing, Instant now) {
        long whole = Math.max(1, Duration.between(filing.at(), filing.due()).toMillis());
        long gone = Duration.between(filing.at(), now).toMillis();
        int filled = (int) Math.max(0, Math.min(BAR, gone * BAR / whole));
        return "▓".repeat(filled) + "░".repeat(BAR - filled);
    }

    private static List<String> responded(Voice voice, Inquiry inquiry, Instant now) {
        CaseRecord aws = inquiry.aws();
        List<String> lines = new ArrayList<>();
        aws.filing().map(new CaseNames(voice)::filed).ifPresent(lines::add);
        new CaseNames(voice)
                .firstResponse(aws)
                .map(how -> voice.say("card.responded", "how", how))
                .ifPresent(lines::add);
        boolean theirs = aws.waitingFor().filter(CaseRecord.Side.AWS::equals).isPresent();
        aws.waitingSince()
                .map(since ->
                        voice.say(theirs ? "card.waiting.theirs" : "card.waiting.ours", "since", voice.at(since, now)))
                .ifPresent(lines::add);
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
        } else if (!inquiry.aws().isResponded()) {
            controls.add(buttons.plain(Actions.MARK_FILED));
        }
        controls.add(buttons.plain(Actions.MARK_RESOLVED));
        return controls;
    }
}
