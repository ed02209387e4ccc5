package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is filled into the sentences of a reminder; a sentence takes of it what it names. */
final class ReminderPlaces {

    /** More facts than this at once, and none of them is looked for. */
    private static final int NAMED_FACTS = 3;

    /** https://docs.aws.amazon.com/awssupport/latest/user/monitoring-your-case.html */
    static final Duration CAN_BE_REOPENED = Duration.ofDays(14);

    private final Voice voice;
    private final Inquiry inquiry;
    private final Instant now;

    ReminderPlaces(Voice voice, Inquiry inquiry, Instant now) {
        this.voice = voice;
        this.inquiry = inquiry;
        this.now = now;
    }

    Object[] of(Gaps gaps) {
        CaseRecord aws = inquiry.aws();
        CaseNames names = new CaseNames(voice);
        return new Object[] {
            "case", aws.filing().map(names::name).orElseGet(() -> voice.say("case.unnamed")),
            "due", at(aws.filing().map(Filing::due)),
            "facts", facts(gaps.missing()),
            "finished", at(inquiry.texting().completedAt()),
            "since", at(aws.waitingSince()),
            "turn", aws.turns() + 1,
            "resolved", at(aws.resolvedAt()),
            "lapses", at(aws.resolvedAt().map(at -> at.plus(CAN_BE_REOPENED)))
        };
    }

    private String at(Optional<Instant> moment) {
        return moment.map(m -> voice.at(m, now)).orElse("");
    }

    /** The first ones, since what saves most time is asked for first. */
    private String facts(List<Fact> missing) {
        FactNames names = new FactNames(voice.phrases(), voice.house());
        String first = voice.list(missing.stream()
                .limit(NAMED_FACTS)
                .map(fact -> names.label(voice.language(), fact))
                .toList());
        int rest = missing.size() - NAMED_FACTS;
        return rest <= 0 ? first : voice.say("reminder.facts_more", "facts", first, "count", rest);
    }
}
