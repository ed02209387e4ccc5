package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Effect;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is said in answer to a mark, line by line. */
final class MarkLines {

    private final Voice voice;
    private final Instant now;

    MarkLines(Voice voice, Instant now) {
        this.voice = voice;
        this.now = now;
    }

    /**
     * The lines.
     *
     * @param standing the case as it is now
     */
    List<String> of(Effect.Notice notice, CaseRecord standing) {
        if (notice.look() == Effect.Look.TAKEN_BACK) {
            return takenBack(notice.kind(), standing);
        }
        if (notice.look() == Effect.Look.OVERTAKEN) {
            return List.of(voice.say("taken_back.past"));
        }
        CaseRecord aws = notice.aws();
        return switch (notice.kind()) {
            case FILED -> filed(aws);
            case RESPONDED -> aws.turns() <= 1 ? firstResponse(aws) : laterResponse(aws);
            case REPLIED -> replied(aws);
            case REOPENED -> reopened(notice);
            case RESOLVED, NOT_KNOWN -> throw new IllegalArgumentException("answered elsewhere: " + notice.kind());
        };
    }

    private List<String> takenBack(Mark.Kind kind, CaseRecord standing) {
        if (kind == Mark.Kind.FILED && standing.filing().isPresent()) {
            return standing.filing().stream()
                    .flatMap(earlier -> Stream.of(
                            voice.say(
                                    "taken_back.mended",
                                    "case",
                                    new CaseNames(voice).name(earlier),
                                    "time",
                                    standing(earlier, earlier.at())),
                            voice.say("filed.target", "due", standing(earlier, earlier.due()))))
                    .toList();
        }
        return List.of(voice.say("taken_back." + kind.name().toLowerCase(Locale.ROOT)));
    }

    private List<String> filed(CaseRecord aws) {
        List<String> lines = new ArrayList<>();
        aws.filing().ifPresent(filing -> {
            lines.add(voice.say(
                    "filed.recorded",
                    "case",
                    new CaseNames(voice).name(filing),
                    "time",
                    standing(filing, filing.at())));
            lines.add(voice.say("filed.target", "due", standing(filing, filing.due())));
        });
        lines.add(voice.say("filed.advice"));
        return lines;
    }

    /** A filing was recorded on its own day, or later; the notice of it is edited later still. */
    private String standing(Filing filing, Instant moment) {
        return voice.standing(moment, filing.at(), now);
    }

    private List<String> firstResponse(CaseRecord aws) {
        String how = new CaseNames(voice).firstResponse(aws).orElse("");
        return List.of(
                voice.say("responded.first", "how", how),
                voice.say("responded.no_target"),
                voice.say("responded.advice"));
    }

    private List<String> laterResponse(CaseRecord aws) {
        return List.of(
                voice.say("responded.later", "turn", aws.turns(), "time", since(aws)),
                voice.say("responded.later.advice"));
    }

    private List<String> replied(CaseRecord aws) {
        return List.of(
                voice.say("replied.recorded", "time", since(aws), "turn", aws.turns() + 1),
                voice.say("replied.no_target"));
    }

    private List<String> reopened(Effect.Notice notice) {
        String next = notice.resolved()
                .filter(at -> notice.aws().filing().isPresent())
                .map(at -> at.plus(ReminderPlaces.CAN_BE_REOPENED))
                .map(lapses -> now.isAfter(lapses)
                        ? voice.say("reopened.case.lapsed")
                        : voice.say("reopened.case", "lapses", voice.dated(lapses)))
                .orElseGet(() -> voice.say("reopened.next"));
        return List.of(voice.say("reopened.recorded"), next);
    }

    private String since(CaseRecord aws) {
        return aws.waitingSince().map(at -> voice.at(at, now)).orElse("");
    }
}
