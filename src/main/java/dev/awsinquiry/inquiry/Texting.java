package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the case text has got.
 *
 * @param completedAt when it was posted first
 * @param posted how many versions were posted
 * @param behind whether something was contributed since the latest version
 */
public record Texting(Optional<Instant> completedAt, int posted, boolean behind) {

    /** No text yet. */
    public static final Texting NONE = new Texting(Optional.empty(), 0, false);

    /** One more version was posted. */
    public Texting postedAt(Instant now) {
        return new Texting(completedAt.or(() -> Optional.of(now)), posted + 1, false);
    }

    /** Something came in; where a text is out already it is behind now. */
    public Texting contributed() {
        return new Texting(completedAt, posted, posted > 0);
    }
}
