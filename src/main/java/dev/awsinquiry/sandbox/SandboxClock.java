package dev.awsinquiry.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock to rehearse with: runs like the system's until it is paused or sent forward. Shared with the product, so that
 * reminders of the next hours are seen in seconds. It never goes back.
 */
public final class SandboxClock extends Clock {
    /**
     * Where the clock stands.
     *
     * @param ahead how far it is ahead of the base clock, when running
     * @param stoppedAt the instant at which it stands, when paused
     */
    private record State(Duration ahead, Optional<Instant> stoppedAt) {}

    private final Clock base;
    private final ZoneId zone;
    private final AtomicReference<State> state;

    /** A clock that shows real time until somebody touches it. */
    public SandboxClock() {
        this(Clock.systemUTC(), ZoneOffset.UTC, new AtomicReference<>(new State(Duration.ZERO, Optional.empty())));
    }

    private SandboxClock(Clock base, ZoneId zone, AtomicReference<State> state) {
        this.base = base;
        this.zone = zone;
        this.state = state;
    }

    /** A clock that stands at the given instant until it is sent forward. */
    public static SandboxClock stoppedAt(Instant instant) {
        return new SandboxClock(
                Clock.systemUTC(),
                ZoneOffset.UTC,
                new AtomicReference<>(new State(Duration.ZERO, Optional.of(instant))));
    }

    @Override
    public Instant instant() {
        State now = state.get();
        return now.stoppedAt().orElseGet(() -> base.instant().plus(now.ahead()));
    }

    /**
     * Goes forward; paused or running stays as it is.
     *
     * @throws IllegalArgumentException when the duration is negative
     */
    public void forward(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("time doesn't go back: " + by);
        }
        state.updateAndGet(
                now -> new State(now.ahead().plus(by), now.stoppedAt().map(at -> at.plus(by))));
    }

    /**
     * Stops at the next full millisecond. Within one, what is due at the very moment to which the clock is then sent
     * forward would stay undone: databases hold milliseconds, and round up.
     */
    public void pause() {
        state.updateAndGet(now -> now.stoppedAt().isPresent()
                ? now
                : new State(now.ahead(), Optional.of(full(base.instant().plus(now.ahead())))));
    }

    private static Instant full(Instant moment) {
        Instant millisecond = moment.truncatedTo(ChronoUnit.MILLIS);
        return millisecond.equals(moment) ? moment : millisecond.plusMillis(1);
    }

    /** Runs on from where it stands. */
    public void resume() {
        state.updateAndGet(now -> now.stoppedAt()
                .map(at -> new State(Duration.between(base.instant(), at), Optional.empty()))
                .orElse(now));
    }

    /** Whether it stands still. */
    public boolean isPaused() {
        return state.get().stoppedAt().isPresent();
    }

    /** How far it is ahead of real time. */
    public Duration ahead() {
        return Duration.between(base.instant(), instant());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock, in another zone: pausing one pauses both. */
    @Override
    public Clock withZone(ZoneId other) {
        return new SandboxClock(base, other, state);
    }
}
