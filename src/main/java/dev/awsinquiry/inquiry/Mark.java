package dev.awsinquiry.inquiry;

import java.util.Locale;
import java.util.Optional;

/**
 * The last thing that somebody marked by a button, kept until the next one so that it can be taken back.
 *
 * @param kind what was marked
 * @param number counts the marks of the inquiry from 1; part of the key of the notice that answers it
 * @param by the user id of whoever pressed
 * @param before the case as it was before
 * @param source the id of the contribution that the mark made, for {@link Kind#NOT_KNOWN}; otherwise empty
 * @param round how the channel was reminded before, for {@link Kind#FILED}
 */
public record Mark(
        Kind kind, int number, String by, CaseRecord before, String source, Optional<Reminding.Round> round) {

    /** What can be marked, and taken back. */
    public enum Kind {
        /** That nobody knows a fact, or that it was misread: a contribution of its own, and no notice. */
        NOT_KNOWN,
        FILED,
        RESPONDED,
        REPLIED,
        RESOLVED,
        REOPENED
    }

    /** Whether a post of its own answers it. */
    boolean isAnswered() {
        return kind != Kind.NOT_KNOWN;
    }

    /**
     * A mark whose answer shows what can be pressed next, until another such mark follows.
     *
     * @param takenBack whether it was taken back since
     */
    public record Answered(Mark mark, boolean takenBack) {}

    /** The key of the post that answers this mark. */
    public String noticeKey() {
        return kind.name().toLowerCase(Locale.ROOT) + "." + number;
    }
}
