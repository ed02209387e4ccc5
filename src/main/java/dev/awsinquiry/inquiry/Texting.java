package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was written for AWS: how far the case text has got, and the reply.
 *
 * @param completedAt when it was posted first
 * @param posted how many versions were posted
 * @param behind whether the latest version doesn't hold what the inquiry holds
 * @param reply what the latest reply was drafted from
 * @param refused whether Slack didn't take the latest version
 * @param lost how many versions right before the latest Slack didn't take either
 * @param held what the latest version was made of, a line a contribution, without the words
 */
public record Texting(
        Optional<Instant> completedAt,
        int posted,
        boolean behind,
        Optional<ReplyDraft> reply,
        boolean refused,
        int lost,
        List<String> held) {

    /** No text yet. */
    public static final Texting NONE = new Texting(Optional.empty(), 0, false, Optional.empty(), false, 0, List.of());

    public Texting {
        // written down before drafts were kept, or what a text was made of
        reply = Objects.requireNonNullElse(reply, Optional.empty());
        held = List.copyOf(Objects.requireNonNullElse(held, List.of()));
    }

    /** One more version was posted, made of this. */
    public Texting postedAt(Instant now, List<String> madeOf) {
        int lostNow = refused ? lost + 1 : 0;
        return new Texting(completedAt.or(() -> Optional.of(now)), posted + 1, false, reply, false, lostNow, madeOf);
    }

    /** The version that stands above the latest one, as the last that Slack took; 0 where nothing does. */
    public int standingBefore() {
        return Math.max(0, posted - 1 - lost);
    }

    /** Whether the latest version still holds all that the inquiry does, and nothing else. */
    boolean holds(Inquiry inquiry) {
        return held.equals(holding(inquiry));
    }

    /** Whether there is a version of which it is known that it doesn't hold what the inquiry does. */
    boolean isOvertakenBy(Inquiry inquiry) {
        return !held.isEmpty() && !holds(inquiry);
    }

    /** It is behind now, or isn't any more. */
    Texting behind(boolean now) {
        return new Texting(completedAt, posted, now, reply, refused, lost, held);
    }

    /** Slack didn't take the latest version; without another one before, there is no text. */
    Texting refusedBySlack() {
        Optional<Instant> completed = standingBefore() > 0 ? completedAt : Optional.empty();
        return new Texting(completed, posted, behind, reply, true, lost, held);
    }

    /** A reply was drafted. */
    public Texting drafted(ReplyDraft draft) {
        return new Texting(completedAt, posted, behind, Optional.of(draft), refused, lost, held);
    }

    /** What a text would be made of now: told apart by their words and what they state, of which only a number is kept. */
    static List<String> holding(Inquiry inquiry) {
        return inquiry.sources().stream()
                .filter(Source::counted)
                .map(source ->
                        source.id() + " " + Integer.toHexString(told(source).hashCode()))
                .sorted()
                .toList();
    }

    /** The names instead of the constants, whose numbers differ from one start to the next. */
    private static String told(Source source) {
        return source.statements().stream()
                .map(s -> s.fact().id() + (s.unknown() ? "?" : "=" + s.value()))
                .collect(Collectors.joining("\n", source.text() + "\n", ""));
    }
}
