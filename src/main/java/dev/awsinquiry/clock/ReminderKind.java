package dev.awsinquiry.clock;

/** The points of time at which the channel is reminded, in the order in which they come. */
public enum ReminderKind {
    TARGET_HALF("target.half", 5, false),
    TARGET_NINE_TENTHS("target.nine_tenths", 9, false),
    TARGET_PASSED("target.passed", TargetClock.WHOLE, true);

    private final String point;
    private final int tenth;
    private final boolean broadcast;

    ReminderKind(String point, int tenth, boolean broadcast) {
        this.point = point;
        this.tenth = tenth;
        this.broadcast = broadcast;
    }

    /** The public key of the post. */
    public String point() {
        return point;
    }

    /** The tenths of the target that have gone by. */
    int tenth() {
        return tenth;
    }

    /** Whether the post shows in the channel as well. */
    public boolean isBroadcast() {
        return broadcast;
    }
}
