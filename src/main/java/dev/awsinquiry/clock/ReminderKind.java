package dev.awsinquiry.clock;

import java.util.List;

/**
 * What the channel is reminded of, in the order in which it comes in the life of an inquiry. When each is said stands in
 * {@link ReminderTable}.
 */
public enum ReminderKind {
    /** Required facts are still missing. */
    FACTS_MISSING("facts_missing", Occasion.ASKING, Trait.NUMBERED, Trait.PINGS),
    /** The case text is finished, and nobody has filed it. */
    NOT_FILED("not_filed", Occasion.FINISHED, Trait.PINGS),
    TARGET_HALF("target.half", Occasion.TARGET),
    TARGET_NINE_TENTHS("target.nine_tenths", Occasion.TARGET),
    TARGET_PASSED("target.passed", Occasion.TARGET, Trait.IN_CHANNEL, Trait.PINGS),
    /** AWS waits for our answer; it closes silent cases. */
    WAITING_FOR_US("waiting_for_us", Occasion.OUR_TURN, Trait.NUMBERED, Trait.PINGS),
    /** We wait for AWS's answer, and no target runs. */
    WAITING_FOR_AWS("waiting_for_aws", Occasion.THEIR_TURN, Trait.NUMBERED),
    /** Resolved for so long that the case can soon not be reopened. */
    REOPEN_LAPSES("reopen_lapses", Occasion.RESOLVED);

    private enum Trait {
        /** May be said more than once on one occasion. */
        NUMBERED,
        IN_CHANNEL,
        PINGS
    }

    private final String point;
    private final Occasion occasion;
    private final List<Trait> traits;

    ReminderKind(String point, Occasion occasion, Trait... traits) {
        this.point = point;
        this.occasion = occasion;
        this.traits = List.of(traits);
    }

    /** The public key of the post; what follows it there tells apart the occasions and the times. */
    public String point() {
        return point;
    }

    /** Whether the post shows in the channel as well. */
    public boolean isBroadcast() {
        return traits.contains(Trait.IN_CHANNEL);
    }

    /**
     * Whether it is addressed to the owner, or to the reporter while there is none, who then has something to do. Nobody
     * else is ever pinged.
     */
    public boolean isAddressed() {
        return traits.contains(Trait.PINGS);
    }

    Occasion occasion() {
        return occasion;
    }

    /** Whether it may be said more than once on one occasion; its keys are then numbered from 1. */
    boolean isNumbered() {
        return traits.contains(Trait.NUMBERED);
    }
}
