package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that somebody contributed: an input of a form, a reply in the thread, or a mark: that nobody knows, or that
 * words were misread.
 *
 * @param id unique within the inquiry, and the same for the same contribution: {@code form:how}, {@code
 *     answer:<view>:how}, {@code reply:<ts>}, {@code unknown:when.exact}, {@code misread:when.exact}
 * @param origin how it came
 * @param field the input, for what came through a form
 * @param author the user id of whoever contributed it
 * @param text the words as typed, secrets masked; the option id of a choice; epoch seconds of a moment
 * @param at when it was contributed
 * @param counted whether it is part of the inquiry; chatter in the thread is kept aside uncounted
 * @param worded when it got these words; for a reply that was edited the moment of its latest edit
 * @param statements what it states
 * @param remarks the flags that its words raise
 * @param partial what its words tell of the time, where that isn't all of it
 * @param settled the flags of earlier words that it leaves no reason for: that "RDS" was PostgreSQL
 * @param files how many pictures and other files came with it, which nothing is read of
 */
public record Source(
        String id,
        Origin origin,
        Optional<Field> field,
        String author,
        String text,
        Instant at,
        boolean counted,
        Instant worded,
        List<Statement> statements,
        List<Remark> remarks,
        Optional<Partial> partial,
        List<Remark> settled,
        int files) {

    /** In the order in which they were contributed; within a second the timestamps tell, which the ids of replies hold. */
    public static final Comparator<Source> IN_ORDER =
            Comparator.comparing(Source::at).thenComparing(Source::id);

    private static final String MISREAD = "misread:";

    /** How a contribution came. */
    public enum Origin {
        /** The inquiry form. */
        FORM,
        /** <em>Answer in a form</em>: adds to what is there. */
        ANSWER,
        /** A message in the thread. */
        REPLY,
        /** <em>Not known</em>, or that something was misread. */
        MARK,
        /** A message in the thread that was deleted; nothing of it is kept. */
        DELETED
    }

    public Source {
        // written down before edits were told apart by their moment
        worded = Objects.requireNonNullElse(worded, at);
        statements = List.copyOf(statements);
        remarks = List.copyOf(remarks);
        // written down before parts were kept
        partial = Objects.requireNonNullElse(partial, Optional.empty());
        settled = List.copyOf(Objects.requireNonNullElse(settled, List.of()));
    }

    /** One in the words that it came with. */
    public Source(
            String id,
            Origin origin,
            Optional<Field> field,
            String author,
            String text,
            Instant at,
            boolean counted,
            List<Statement> statements,
            List<Remark> remarks) {
        this(id, origin, field, author, text, at, counted, at, statements, remarks, Optional.empty(), List.of(), 0);
    }

    /**
     * That something was misread: what the fact was understood to be until now doesn't count.
     *
     * @param detail tells it from other misreadings of the same fact; empty for the one that takes back everything
     * @param wrong what was understood; {@link Statement#nothing} for whatever it was
     */
    public static Source misread(String detail, String author, Statement wrong) {
        return new Source(
                MISREAD + wrong.fact().id() + detail,
                Origin.MARK,
                Optional.empty(),
                author,
                "",
                wrong.at(),
                true,
                List.of(wrong),
                List.of());
    }

    /** Whether it says that its statements were misread, instead of making them. */
    public boolean isMisread() {
        return origin == Origin.MARK && id.startsWith(MISREAD);
    }

    /** What stays of a reply that was deleted: its id, so that a late delivery of it doesn't bring it back. */
    public static Source deleted(String id, Instant at) {
        return new Source(id, Origin.DELETED, Optional.empty(), "", "", at, false, List.of(), List.of());
    }

    /** Whether it came through the input that is there for the fact. */
    public boolean isInputFor(Fact fact) {
        return field.flatMap(Field::fact).filter(fact::equals).isPresent();
    }

    /** Whether it states the fact that its input is there for; a placeholder or a shrug doesn't. */
    public boolean statesItsOwnFact() {
        return statements.stream().anyMatch(s -> !s.unknown() && isInputFor(s.fact()));
    }

    /** The same words, stating this. */
    public Source stating(List<Statement> others) {
        return new Source(
                id, origin, field, author, text, at, counted, worded, others, remarks, partial, settled, files);
    }

    /** The same, kept aside as chatter. */
    public Source aside() {
        return new Source(
                id, origin, field, author, text, at, false, worded, statements, remarks, partial, settled, files);
    }

    /** The same, counted. */
    public Source count() {
        return new Source(
                id, origin, field, author, text, at, true, worded, statements, remarks, partial, settled, files);
    }

    /**
     * Whether the other one is the same contribution in the same words. A reply that was edited back to them isn't, as
     * the moment of its latest edit tells earlier ones that come late.
     */
    public boolean saysWhat(Source other) {
        boolean sameMoment = origin != Origin.REPLY || worded.equals(other.worded);
        return id.equals(other.id) && text.equals(other.text) && sameMoment;
    }

    /** The same, in words of the given moment. */
    public Source wordedAt(Instant moment) {
        return new Source(
                id, origin, field, author, text, at, counted, moment, statements, remarks, partial, settled, files);
    }

    /** The same, telling this much of the time. */
    public Source telling(Optional<Partial> part) {
        return new Source(
                id, origin, field, author, text, at, counted, worded, statements, remarks, part, settled, files);
    }

    /** The same, leaving no reason for these flags of earlier words. */
    public Source settling(List<Remark> earlier) {
        return new Source(
                id, origin, field, author, text, at, counted, worded, statements, remarks, partial, earlier, files);
    }

    /** The same, with so many files beside it. */
    public Source with(int beside) {
        return new Source(
                id, origin, field, author, text, at, counted, worded, statements, remarks, partial, settled, beside);
    }

    /** Whether it was deleted. */
    public boolean isDeleted() {
        return origin == Origin.DELETED;
    }

    /** Whether it holds words that belong into the case text. */
    public boolean isWords() {
        return origin == Origin.REPLY || field.filter(Field::isWords).isPresent();
    }

    /**
     * The same contribution in newer words: what it still states keeps the time at which it was first said, so that a
     * mended typo doesn't override what others have said since. The words are now those of whoever put them in.
     */
    public Source replacedBy(Source newer) {
        List<Statement> kept = newer.statements.stream()
                .map(now -> statements.stream()
                        .filter(now::saysTheSameAs)
                        .findFirst()
                        .orElse(now))
                .toList();
        boolean takenInByHand = counted && statements.isEmpty() && settled.isEmpty() && partial.isEmpty();
        return new Source(
                id,
                origin,
                newer.field,
                newer.author,
                newer.text,
                at,
                newer.counted || takenInByHand,
                newer.worded,
                kept,
                newer.remarks,
                newer.partial,
                newer.settled,
                newer.files);
    }
}
