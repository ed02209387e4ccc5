package dev.awsinquiry.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds the next state of an inquiry from the one before; everything that isn't named stays. */
final class InquiryEdit {

    private final Inquiry before;
    private Severity severity;
    private List<Source> sources;
    private Set<Fact> missingAtFirst;
    private Texting texting;
    private CaseRecord aws;
    private Reminding reminding;
    private Optional<Owner> owner;
    private Optional<Mark> lastMark;
    private Optional<Mark.Answered> answered;
    private int marks;
    private Map<Field, String> handedIn;

    InquiryEdit(Inquiry before) {
        this.before = before;
        this.severity = before.severity();
        this.sources = before.sources();
        this.missingAtFirst = before.missingAtFirst();
        this.texting = before.texting();
        this.aws = before.aws();
        this.reminding = before.reminding();
        this.owner = before.owner();
        this.lastMark = before.lastMark();
        this.answered = before.answered();
        this.marks = before.marks();
        this.handedIn = before.handedIn();
    }

    InquiryEdit severity(Severity now) {
        severity = now;
        return this;
    }

    /** Adds a contribution, or puts it in the place of the one with the same id. */
    InquiryEdit put(Source source) {
        List<Source> next = new ArrayList<>(sources);
        int at = indexOf(source.id());
        if (at < 0) {
            next.add(source);
        } else {
            next.set(at, next.get(at).replacedBy(source));
        }
        sources = next;
        return this;
    }

    /** The same, but said anew: what it stated before doesn't make it older. */
    InquiryEdit say(Source source) {
        List<Source> next = new ArrayList<>(sources);
        int at = indexOf(source.id());
        if (at < 0) {
            next.add(source);
        } else {
            next.set(at, source);
        }
        sources = next;
        return this;
    }

    InquiryEdit remove(String sourceId) {
        sources = sources.stream().filter(s -> !s.id().equals(sourceId)).toList();
        return this;
    }

    private int indexOf(String id) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    InquiryEdit missingAtFirst(Set<Fact> now) {
        missingAtFirst = now;
        return this;
    }

    InquiryEdit texting(Texting now) {
        texting = now;
        return this;
    }

    InquiryEdit aws(CaseRecord now) {
        aws = now;
        return this;
    }

    InquiryEdit reminding(Reminding now) {
        reminding = now;
        return this;
    }

    /** Names them; the number they carry is used up. */
    InquiryEdit owner(Owner named) {
        owner = Optional.of(named);
        marks = named.number();
        return this;
    }

    InquiryEdit handedIn(Map<Field, String> prints) {
        handedIn = prints;
        return this;
    }

    InquiryEdit ownerless() {
        owner = Optional.empty();
        return this;
    }

    /** Makes this the mark that {@code undo} takes back. */
    InquiryEdit mark(Mark.Kind kind, String by, String source) {
        marks++;
        Optional<Reminding.Round> round =
                kind == Mark.Kind.FILED ? Optional.of(before.reminding().current()) : Optional.empty();
        Mark mark = new Mark(kind, marks, by, before.aws(), source, round);
        lastMark = Optional.of(mark);
        answered = mark.isAnswered() ? Optional.empty() : before.lastAnswered();
        return this;
    }

    InquiryEdit unmark() {
        lastMark.filter(Mark::isAnswered).ifPresent(mark -> answered = Optional.of(new Mark.Answered(mark, true)));
        lastMark = Optional.empty();
        return this;
    }

    Inquiry done() {
        return new Inquiry(
                before.id(),
                before.team(),
                before.channel(),
                before.threadTs(),
                before.reporter(),
                before.language(),
                before.viewId(),
                severity,
                sources,
                missingAtFirst,
                before.reportedAt(),
                texting,
                aws,
                reminding,
                owner,
                lastMark,
                answered,
                marks,
                handedIn,
                before.version());
    }
}
