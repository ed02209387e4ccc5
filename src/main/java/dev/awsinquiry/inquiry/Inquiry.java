package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the product takes in and finishes. Immutable; {@link InquiryFlow} makes the next state.
 *
 * @param id unguessable, unique in the database
 * @param team the workspace
 * @param channel where it was asked
 * @param threadTs the card's timestamp, which is the thread's; absent until the card stands in the channel
 * @param reporter the user id of whoever asked
 * @param language of its messages and its case text
 * @param viewId the form that it came from; with the team it makes a submission happen once
 * @param severity as asked
 * @param sources everything contributed, in order of arrival
 * @param missingAtFirst the required facts that were missing when it was submitted
 * @param reportedAt when it was submitted
 * @param texting how far the case text has got
 * @param aws what is known of the case at AWS
 * @param reminding how the channel is reminded
 * @param owner who looks after it, once somebody was named
 * @param lastMark what {@code undo} takes back
 * @param answered the last mark that a post answered, where that isn't {@code lastMark}
 * @param marks how many marks there were, and how many times an owner was named
 * @param handedIn fingerprints of what the form that it came from held when it was handed in last, by its inputs; empty where
 *     that wasn't kept
 * @param version counts the saved states; 0 before the first save
 */
public record Inquiry(
        String id,
        String team,
        String channel,
        Optional<String> threadTs,
        String reporter,
        Language language,
        String viewId,
        Severity severity,
        List<Source> sources,
        Set<Fact> missingAtFirst,
        Instant reportedAt,
        Texting texting,
        CaseRecord aws,
        Reminding reminding,
        Optional<Owner> owner,
        Optional<Mark> lastMark,
        Optional<Mark.Answered> answered,
        int marks,
        Map<Field, String> handedIn,
        long version) {

    public Inquiry {
        sources = List.copyOf(sources);
        missingAtFirst = Set.copyOf(missingAtFirst);
        // written down before it was kept
        handedIn = Map.copyOf(Objects.requireNonNullElse(handedIn, Map.of()));
    }

    /** A new one, nothing decided yet. */
    public static Inquiry reported(
            String id,
            String team,
            String channel,
            String reporter,
            Language language,
            String viewId,
            Severity severity,
            List<Source> sources,
            Instant now) {
        return new Inquiry(
                id,
                team,
                channel,
                Optional.empty(),
                reporter,
                language,
                viewId,
                severity,
                sources,
                Set.of(),
                now,
                Texting.NONE,
                CaseRecord.NONE,
                Reminding.FRESH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Map.of(),
                0);
    }

    /** The same, with what its form held when it was handed in. */
    public Inquiry handedIn(Map<Field, String> prints) {
        return edit().handedIn(prints).done();
    }

    /** The last mark that a post answered, be it taken back since or followed by one that no post answers. */
    Optional<Mark.Answered> lastAnswered() {
        return lastMark.filter(Mark::isAnswered)
                .map(mark -> new Mark.Answered(mark, false))
                .or(() -> answered);
    }

    /** The question in one sentence. */
    public String subject() {
        return latest(Field.SUBJECT).map(Source::text).orElse("");
    }

    /** What is known. */
    public Facts facts() {
        return Facts.of(sources);
    }

    /** What is known apart from one contribution. */
    public Facts factsWithout(String sourceId) {
        return Facts.of(sources.stream().filter(s -> !s.id().equals(sourceId)).toList());
    }

    /** The same without some contributions. */
    public Inquiry without(Set<String> sourceIds) {
        InquiryEdit edit = edit();
        sourceIds.forEach(edit::remove);
        return edit.done();
    }

    /** The latest contribution through an input of a form. */
    public Optional<Source> latest(Field field) {
        return through(field).stream().reduce((first, second) -> second);
    }

    /** All contributions through an input, in order. */
    public List<Source> through(Field field) {
        return sources.stream()
                .filter(s -> s.counted() && s.field().filter(field::equals).isPresent())
                .toList();
    }

    /** The contribution with the given id. */
    public Optional<Source> source(String sourceId) {
        return sources.stream().filter(s -> s.id().equals(sourceId)).findFirst();
    }

    /** The replies that count, in the order in which they were written, whenever they were delivered. */
    public List<Source> replies() {
        return sources.stream()
                .filter(s -> s.counted() && s.origin() == Source.Origin.REPLY)
                .sorted(Source.IN_ORDER)
                .toList();
    }

    /** The replies that were left out as chatter. One without a word, a picture alone, has nothing to take in. */
    public List<Source> leftOut() {
        return sources.stream()
                .filter(s -> !s.counted() && s.origin() == Source.Origin.REPLY)
                .filter(s -> !s.text().isBlank())
                .toList();
    }

    /** How many pictures and other files were posted in the thread. */
    public int files() {
        return sources.stream().mapToInt(Source::files).sum();
    }

    /** The contribution that a fact is understood from, or that says that nobody knows it. */
    public Optional<Source> origin(Fact fact) {
        return facts().statement(fact).flatMap(said -> sources.stream()
                .filter(source -> source.counted() && source.statements().contains(said))
                .reduce((first, second) -> second));
    }

    /** The latest word that the fact was misread. */
    public Optional<Source> misread(Fact fact) {
        return sources.stream()
                .filter(source ->
                        source.isMisread() && source.statements().stream().anyMatch(wrong -> wrong.fact() == fact))
                .max(Comparator.comparing(Source::at));
    }

    /** The flags that all counted words raise, each with its words once; what somebody made plain since isn't among them. */
    public List<Remark> remarks() {
        Set<Remark> settled = sources.stream()
                .filter(Source::counted)
                .flatMap(s -> s.settled().stream())
                .collect(Collectors.toUnmodifiableSet());
        return sources.stream()
                .filter(Source::counted)
                .flatMap(s -> s.remarks().stream())
                .filter(remark -> !settled.contains(remark))
                .distinct()
                .toList();
    }

    /** What was told of the time last, where that wasn't all of it. */
    public Optional<Partial> partial() {
        return sources.stream()
                .filter(Source::counted)
                .filter(source -> source.partial().isPresent())
                .max(Comparator.comparing(Source::at))
                .flatMap(Source::partial);
    }

    /** Where it stands. */
    public State state() {
        if (aws.resolvedAt().isPresent()) {
            return State.RESOLVED;
        }
        if (aws.isResponded()) {
            return State.RESPONDED;
        }
        if (aws.filing().isPresent()) {
            return State.FILED;
        }
        return texting.completedAt().isPresent() ? State.FINISHED : State.ASKING;
    }

    /** What is waited for now, under a name that tells one turn from the next. */
    public String waitsFor() {
        return state() != State.RESPONDED
                ? state().id()
                : aws.waitingFor()
                                .map(side -> side.name().toLowerCase(Locale.ROOT))
                                .orElse("") + "." + aws.turns();
    }

    /** Whom reminders are addressed to, by user id: the owner, and the reporter while there is none. */
    public String addressee() {
        return owner.map(Owner::user).orElse(reporter);
    }

    /** That of the case, once there is one: those who answer go by it. Until then what the reporter chose. */
    public Severity caseSeverity() {
        return aws.filing().map(Filing::severity).orElse(severity);
    }

    /** Whether people can still contribute. */
    public boolean isOpen() {
        return state() != State.RESOLVED;
    }

    /** A copy to change a few things of. */
    InquiryEdit edit() {
        return new InquiryEdit(this);
    }
}
