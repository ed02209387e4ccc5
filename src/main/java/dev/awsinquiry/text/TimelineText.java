package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Effect;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The answer to <em>Resolved</em>: what happened when, and how long it took. */
public final class TimelineText {

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public TimelineText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /** The timeline as the mark left the case. */
    public Message of(Inquiry inquiry, Effect.Notice notice, Instant now) {
        Voice voice = Voice.of(phrases, house, inquiry);
        List<Control> controls = new MarkButtons(voice, inquiry).of(notice);
        boolean overtaken = notice.look() == Effect.Look.OVERTAKEN;
        if (overtaken || notice.look() == Effect.Look.TAKEN_BACK) {
            String sentence = voice.say(overtaken ? "taken_back.past" : "taken_back.resolved");
            return new Draft().paragraph(sentence).controls(controls).message(sentence);
        }
        String opening = voice.say("timeline.opening", "subject", inquiry.subject());
        Draft draft = new Draft()
                .paragraph(opening)
                .bullets(points(voice, inquiry, notice.aws()).stream()
                        .map(line -> List.of(Span.words(line)))
                        .toList());
        if (notice.aws().filing().isEmpty()) {
            draft.paragraph(voice.say("timeline.never_filed"));
        }
        if (!inquiry.missingAtFirst().isEmpty()) {
            draft.paragraph(missingAtFirst(voice, inquiry));
        }
        return draft.controls(controls).message(opening);
    }

    /** The timelines so far, in the language of whoever asks for them; none where there was no inquiry yet. */
    public Message asked(Language language, List<Inquiry> inquiries) {
        Voice own = new Voice(phrases, house, language);
        if (inquiries.isEmpty()) {
            String sentence = own.say("timeline.none");
            return new Draft().paragraph(sentence).message(sentence);
        }
        Draft draft = new Draft();
        for (Inquiry inquiry : inquiries) {
            draft.paragraph(List.of(Span.bold(own.say("card.subject", "subject", inquiry.subject()))));
            draft.bullets(points(own, inquiry, inquiry.aws()).stream()
                    .map(line -> List.of(Span.words(line)))
                    .toList());
            if (!inquiry.missingAtFirst().isEmpty()) {
                draft.paragraph(missingAtFirst(own, inquiry));
            }
        }
        return draft.message(own.say("timeline.asked_for"));
    }

    /** A point of the timeline. */
    private record Point(Instant at, String line) {}

    private static List<String> points(Voice voice, Inquiry inquiry, CaseRecord aws) {
        Instant asked = inquiry.reportedAt();
        List<Point> points = new ArrayList<>();
        points.add(new Point(asked, voice.say("timeline.asked", "time", voice.dated(asked))));
        inquiry.texting().completedAt().ifPresent(at -> points.add(since(voice, "timeline.complete", asked, at)));
        inquiry.owner().ifPresent(owner -> points.add(since(voice, "timeline.owner", asked, owner.at())));
        aws.filing()
                .ifPresent(filing -> points.add(new Point(
                        filing.at(),
                        voice.say(
                                filed(filing, asked),
                                "time",
                                voice.dated(filing.at()),
                                "case",
                                new CaseNames(voice).name(filing).strip(),
                                "took",
                                voice.between(asked, filing.at())))));
        aws.respondedAt()
                .ifPresent(at -> points.add(new Point(
                        at,
                        voice.say(
                                "timeline.responded",
                                "time",
                                voice.dated(at),
                                "how",
                                new CaseNames(voice).firstResponse(aws).orElse("")))));
        aws.resolvedAt().ifPresent(at -> points.add(since(voice, "timeline.resolved", asked, at)));
        Stream<String> turns =
                aws.turns() > 0 ? Stream.of(voice.say("timeline.turns", "turns", aws.turns())) : Stream.empty();
        return Stream.concat(
                        points.stream().sorted(Comparator.comparing(Point::at)).map(Point::line), turns)
                .toList();
    }

    /** Whoever filed at once and reported later didn't file within some time of the report. */
    private static String filed(Filing filing, Instant asked) {
        boolean unnamed = filing.caseId().isBlank();
        if (filing.at().isBefore(asked)) {
            return unnamed ? "timeline.filed_before.unnamed" : "timeline.filed_before";
        }
        return unnamed ? "timeline.filed.unnamed" : "timeline.filed";
    }

    private static Point since(Voice voice, String key, Instant asked, Instant at) {
        return new Point(at, voice.say(key, "time", voice.dated(at), "took", voice.between(asked, at)));
    }

    private static String missingAtFirst(Voice voice, Inquiry inquiry) {
        FactNames names = new FactNames(voice.phrases(), voice.house());
        List<String> facts = inquiry.missingAtFirst().stream()
                .sorted()
                .map(fact -> names.label(voice.language(), fact))
                .toList();
        return voice.say("timeline.missing_at_first", "facts", voice.list(facts));
    }
}
