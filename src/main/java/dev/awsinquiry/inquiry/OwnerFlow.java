package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who looks after an inquiry. It isn't a mark: a name given between a filing and its <em>Undo</em> must not take that
 * away, and is changed by giving another.
 */
public final class OwnerFlow {

    private final Permissions permissions;

    /** Leaves it to those who may edit. */
    public OwnerFlow(Permissions permissions) {
        this.permissions = permissions;
    }

    /**
     * Somebody is named.
     *
     * @param user who
     * @param by who names them
     * @param byName the name of that person, as Slack gives it; may be empty
     */
    public Decision named(Inquiry inquiry, String user, String by, String byName, Instant now) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        if (!permissions.edit().includes(inquiry, by)) {
            return Decision.refused(inquiry, Refusal.MAY_NOT_NAME_OWNER);
        }
        if (inquiry.owner().filter(owner -> owner.user().equals(user)).isPresent()) {
            return Decision.nothing(inquiry);
        }
        Owner owner = new Owner(user, by, byName, now, inquiry.marks() + 1);
        Inquiry next = inquiry.edit().owner(owner).done();
        List<Effect> effects = new ArrayList<>(List.of(new Effect.Card()));
        inquiry.owner().ifPresent(before -> effects.add(new Effect.OwnerNotice(before, Effect.Look.PAST)));
        effects.add(new Effect.OwnerNotice(owner, Effect.Look.CURRENT));
        return Decision.of(next, effects);
    }

    /**
     * Nobody looks after it any more. Whoever does may always leave it.
     *
     * @param number of the notice that the button stood on
     * @param by who wants it so
     */
    public Decision cleared(Inquiry inquiry, int number, String by) {
        if (!inquiry.isOpen()) {
            return Decision.refused(inquiry, Refusal.RESOLVED);
        }
        Optional<Owner> owner = inquiry.owner().filter(named -> named.number() == number);
        if (owner.isEmpty()) {
            return Decision.refused(inquiry, Refusal.NOT_OWNED);
        }
        if (!owner.get().user().equals(by) && !permissions.edit().includes(inquiry, by)) {
            return Decision.refused(inquiry, Refusal.MAY_NOT_NAME_OWNER);
        }
        Inquiry next = inquiry.edit().ownerless().done();
        return Decision.of(
                next, List.of(new Effect.Card(), new Effect.OwnerNotice(owner.get(), Effect.Look.TAKEN_BACK)));
    }
}
