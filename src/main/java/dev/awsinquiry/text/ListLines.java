package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An open inquiry in one line: what, how far, how old, whose turn. */
final class ListLines {

    private final Voice voice;
    private final Instant now;
    private final boolean naming;

    /** Lines that name nobody. */
    ListLines(Voice voice, Instant now) {
        this(voice, now, false);
    }

    private ListLines(Voice voice, Instant now, boolean naming) {
        this.voice = voice;
        this.now = now;
        this.naming = naming;
    }

    /** Lines that name the owner: for one person's eyes, since elsewhere that would ping them. */
    ListLines naming() {
        return new ListLines(voice, now, true);
    }

    /**
     * The line.
     *
     * @param link where its card stands
     */
    List<Span> of(Inquiry inquiry, Optional<String> link) {
        List<Span> spans = new ArrayList<>();
        spans.add(link.<Span>map(url -> new Span.Link(inquiry.subject(), url))
                .orElseGet(() -> Span.bold(inquiry.subject())));
        spans.addAll(voice.spans(
                "list.line",
                "severity",
                inquiry.caseSeverity().id(),
                "phase",
                phase(inquiry),
                "age",
                voice.between(inquiry.reportedAt(), now)));
        inquiry.owner()
                .filter(owner -> naming)
                .ifPresent(owner -> spans.addAll(voice.spans("list.owner", "owner", new Span.Person(owner.user()))));
        return spans;
    }

    private String phase(Inquiry inquiry) {
        CaseRecord aws = inquiry.aws();
        if (inquiry.state() == State.RESPONDED) {
            boolean theirs =
                    aws.waitingFor().filter(CaseRecord.Side.AWS::equals).isPresent();
            return voice.say(theirs ? "list.phase.theirs" : "list.phase.ours", "since", since(aws));
        }
        String due = aws.filing().map(filing -> voice.at(filing.due(), now)).orElse("");
        boolean passed =
                aws.filing().filter(filing -> now.isAfter(filing.due())).isPresent();
        String key = "list.phase." + inquiry.state().name().toLowerCase(Locale.ROOT);
        return voice.say(key + (passed ? ".passed" : ""), "due", due);
    }

    private String since(CaseRecord aws) {
        return aws.waitingSince().map(at -> voice.at(at, now)).orElse("");
    }
}
