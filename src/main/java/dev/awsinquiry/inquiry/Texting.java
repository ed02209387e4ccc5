package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What was written for AWS: how far the case text has got, and the reply.
 *
 * @param completedAt when it was posted first
 * @param posted how many versions were posted
 * @param behind whether something was contributed since the latest version
 * @param reply what the latest reply was drafted from
 */
public record Texting(Optional<Instant> completedAt, int posted, boolean behind, Optional<ReplyDraft> reply) {

    /** No text yet. */
    public static final Texting NONE = new Texting(Optional.empty(), 0, false, Optional.empty());

    public Texting {
        // written down before drafts were kept
        reply = Objects.requireNonNullElse(reply, Optional.empty());
    }

    /** One more version was posted. */
    public Texting postedAt(Instant now) {
        return new Texting(completedAt.or(() -> Optional.of(now)), posted + 1, false, reply);
    }

    /** Something came in; where a text is out already it is behind now. */
    public Texting contributed() {
        return new Texting(completedAt, posted, posted > 0, reply);
    }

    /** A reply was drafted. */
    public Texting drafted(ReplyDraft draft) {
        return new Texting(completedAt, posted, behind, Optional.of(draft));
    }
}
