package dev.awsinquiry.clock;

/** The points of time at which the channel is reminded, in the order in which they come. */
public enum ReminderKind {
    TARGET_HALF("target.half", false),
    TARGET_NINE_TENTHS("target.nine_tenths", false),
    TARGET_PASSED("target.passed", true);

    private final String point;
    private final boolean broadcast;

    ReminderKind(String point, boolean broadcast) {
        this.point = point;
        this.broadcast = broadcast;
    }

    /** The public key of the post. */
    public String point() {
        return point;
    }

    /** Whether the post shows in the channel as well. */
    public boolean isBroadcast() {
        return broadcast;
    }
}
