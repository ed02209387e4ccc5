package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From the report to the finished case text: what happened, the state and the moment go in; the next state and what to
 * say come out. What follows the filing is {@link CaseFlow}'s.
 */
public final class InquiryFlow {

    private final Requirements requirements;
    private final Permissions permissions;

    /** The same, with everybody in the channel allowed to do everything. */
    public InquiryFlow(Requirements requirements) {
        this(requirements, Permissions.EVERYBODY);
    }

    /** Decides with these required facts, and leaves it to these people to edit. */
    public InquiryFlow(Requirements requirements, Permissions permissions) {
        this.requirements = requirements;
        this.permissions = permissions;
    }

    /** How the required facts stand now. */
    public Gaps gaps(Inquiry inquiry) {
        return Gaps.of(inquiry.facts(), requirements.at(inquiry.severity()));
    }

    /** A form was submitted for the first time. */
    public Decision submitted(Inquiry reported, Instant now) {
        Gaps gaps = gaps(reported);
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        missing.addAll(gaps.missing());
        Inquiry next = reported.edit().missingAtFirst(missing).done();
        List<Effect> effects = new ArrayList<>(List.of(new Effect.Card()));
        if (!gaps.closed()) {
            effects.add(new Effect.GapsList());
        }
        if (!next.remarks().isEmpty()) {
            effects.add(new Effect.Advice(Optional.empty()));
        }
        return gaps.closed() ? TextFlow.posted(next, effects, now) : Decision.of(next, effects);
    }

    /**
     * The inquiry form was submitted again, from <em>Edit</em> or by Slack's "try again".
     *
     * @param severity as chosen now
     * @param changed the inputs that hold something else than before
     * @param emptied the ids of contributions that were deleted from their inputs
     * @param by who submitted it
     */
    public Decision edited(
            Inquiry inquiry, Severity severity, List<Source> changed, List<String> emptied, String by, Instant now) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        if (!mayEdit(inquiry, by)) {
            return Decision.refused(inquiry, Refusal.MAY_NOT_EDIT);
        }
        if (changed.isEmpty() && emptied.isEmpty() && severity == inquiry.severity()) {
            return Decision.nothing(inquiry);
        }
        InquiryEdit edit = inquiry.edit().severity(severity);
        emptied.forEach(edit::remove);
        changed.forEach(source -> change(edit, source));
        Inquiry next = edit.done();
        List<Effect> effects = redrawn(inquiry, next);
        effects.addAll(Effect.SeverityEdited.between(inquiry, next));
        return next.texting().posted() > 0 ? TextFlow.posted(next, effects, now) : finishedIfClosed(next, effects, now);
    }

    /** Whether somebody may change what others wrote. */
    public boolean mayEdit(Inquiry inquiry, String by) {
        return permissions.edit().includes(inquiry, by);
    }

    /** Whoever chooses something, says so now, even if it had been chosen before; a mended text says nothing new. */
    private static void change(InquiryEdit edit, Source source) {
        if (source.isMisread() || source.field().filter(Field::holdsFact).isPresent()) {
            edit.say(source);
        } else {
            edit.put(source);
        }
    }

    /** <em>Answer in a form</em> was submitted, somebody replied in the thread, or edited a reply. */
    public Decision contributed(Inquiry inquiry, List<Source> sources, Instant now) {
        boolean known = sources.stream()
                .allMatch(s -> s.origin() == Source.Origin.REPLY
                        && inquiry.source(s.id()).isPresent());
        if (!inquiry.isOpen() && !known) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        if (sources.stream()
                .allMatch(s -> inquiry.source(s.id()).filter(s::saysWhat).isPresent())) {
            return Decision.nothing(inquiry);
        }
        InquiryEdit edit = inquiry.edit();
        sources.forEach(edit::put);
        return changed(inquiry, edit.done(), now);
    }

    /** What was changed once it is resolved is put right where it stands, and nothing more is said. */
    private Decision changed(Inquiry before, Inquiry next, Instant now) {
        return next.isOpen() ? afterContribution(before, next, now) : Decision.of(next, standing(next));
    }

    /** A reply was deleted. */
    public Decision withdrawn(Inquiry inquiry, String sourceId, Instant now) {
        Optional<Source> known = inquiry.source(sourceId);
        if (known.filter(Source::isDeleted).isPresent() || (known.isEmpty() && !inquiry.isOpen())) {
            return Decision.nothing(inquiry);
        }
        Inquiry next = inquiry.edit()
                .remove(sourceId)
                .put(Source.deleted(sourceId, now))
                .done();
        return changed(inquiry, next, now);
    }

    /** The replies that were left out as chatter are taken in. */
    public Decision tookInReplies(Inquiry inquiry, Instant now) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        if (inquiry.leftOut().isEmpty()) {
            return Decision.refused(inquiry, Refusal.NOTHING_LEFT_OUT);
        }
        InquiryEdit edit = inquiry.edit();
        inquiry.leftOut().forEach(reply -> edit.put(reply.count()));
        Inquiry next = edit.done();
        return afterContribution(inquiry, next, now);
    }

    /** Somebody said that nobody knows a fact. */
    public Decision notKnown(Inquiry inquiry, Fact fact, String by, Instant now) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        if (inquiry.facts().standing(fact) != Standing.MISSING) {
            return Decision.refused(inquiry, Refusal.NOT_MISSING);
        }
        Source mark = new Source(
                "unknown:" + fact.id(),
                Source.Origin.MARK,
                Optional.empty(),
                by,
                "",
                now,
                true,
                List.of(Statement.unknown(fact, now)),
                List.of());
        return marked(inquiry, mark, by, now);
    }

    /** What was understood of a fact last was misread; what had been understood before, if anything, stands again. Whoever
     * wrote the words may always say so. */
    public Decision misread(Inquiry inquiry, Fact fact, String by, Instant now) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        Optional<Statement> wrong = inquiry.facts().statement(fact);
        if (wrong.isEmpty()) {
            return Decision.refused(inquiry, Refusal.NOT_UNDERSTOOD);
        }
        boolean own =
                inquiry.origin(fact).filter(said -> said.author().equals(by)).isPresent();
        if (!own && !mayEdit(inquiry, by)) {
            return Decision.refused(inquiry, Refusal.MAY_NOT_EDIT);
        }
        Source mark =
                Source.misread("." + (inquiry.marks() + 1), by, wrong.get().repeatedAt(now));
        return marked(inquiry, mark, by, now);
    }

    private Decision marked(Inquiry inquiry, Source mark, String by, Instant now) {
        Inquiry next = inquiry.edit()
                .say(mark)
                .mark(Mark.Kind.NOT_KNOWN, by, mark.id())
                .done();
        return afterContribution(inquiry, next, now);
    }

    /** What follows when {@code next} holds more, or less, than {@code before} did. */
    Decision afterContribution(Inquiry before, Inquiry next, Instant now) {
        List<Effect> effects = redrawn(before, next);
        boolean sameWords = next.sources().stream()
                .filter(Source::counted)
                .toList()
                .equals(before.sources().stream().filter(Source::counted).toList());
        if (next.texting().posted() == 0) {
            return finishedIfClosed(next, effects, now);
        }
        return sameWords ? Decision.of(next, effects) : TextFlow.offered(next, effects);
    }

    /** The two posts that show how things stand; the second exists only where something was asked. */
    static List<Effect> standing(Inquiry next) {
        List<Effect> effects = new ArrayList<>(List.of(new Effect.Card()));
        if (!next.missingAtFirst().isEmpty()) {
            effects.add(new Effect.GapsList());
        }
        return effects;
    }

    static List<Effect> redrawn(Inquiry before, Inquiry next) {
        List<Effect> effects = standing(next);
        effects.addAll(CaseFlow.pastNotice(before, next));
        if (!next.remarks().isEmpty() || !before.remarks().isEmpty()) {
            effects.add(new Effect.Advice(Optional.of(before)));
        }
        return effects;
    }

    /** Fewer facts may be required than when it was last asked for them: where nothing is missing now, the text goes out. */
    Decision lookedAt(Inquiry inquiry, Instant now) {
        return inquiry.state() == State.ASKING && gaps(inquiry).closed()
                ? TextFlow.posted(inquiry, redrawn(inquiry, inquiry), now)
                : Decision.of(inquiry, List.of(new Effect.Card()));
    }

    private Decision finishedIfClosed(Inquiry next, List<Effect> effects, Instant now) {
        return gaps(next).closed() ? TextFlow.posted(next, effects, now) : Decision.of(next, effects);
    }
}
