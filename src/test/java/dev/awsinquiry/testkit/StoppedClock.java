package dev.awsinquiry.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves only when it is told to. */
public final class StoppedClock extends Clock {

    private volatile Instant now;

    /** Stands at the given moment. */
    public StoppedClock(Instant start) {
        this.now = start;
    }

    /** Moves on, or back. */
    public void move(Duration by) {
        now = now.plus(by);
    }

    /** Stands at another moment. */
    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
