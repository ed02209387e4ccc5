package dev.awsinquiry.clock;

import java.util.Optional;
import java.util.Set;

/**
 * What to do about the reminders whose time has come.
 *
 * @param say the one to post: the latest, since the others have nothing to add to it
 * @param done the keys of all of them, to be recorded in the transaction that posts the one
 */
public record Due(Optional<Reminder> say, Set<String> done) {

    /** Nothing. */
    public static final Due NOTHING = new Due(Optional.empty(), Set.of());

    public Due {
        done = Set.copyOf(done);
    }
}
