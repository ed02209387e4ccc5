package dev.awsinquiry.sandbox.webapi;

import dev.awsinquiry.sandbox.state.Changes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Faults to play: a weather that lasts, and single faults for the next calls of a method. */
public final class Faults {
    /** What Slack is like for every call, until it is changed. */
    public enum Weather {
        /** As usual. */
        FAIR,
        /** Every answer takes some seconds longer. */
        SLOW,
        /** Every call is answered 429 with {@code Retry-After}. */
        LIMITED,
        /** Every call is answered 503. */
        DOWN
    }

    /** What goes wrong with one call. */
    public enum Kind {
        /** The answer comes late. */
        DELAY,
        /** The call takes effect late, and the answer comes after that. */
        LATE,
        /** 429 with {@code Retry-After}. */
        LIMIT,
        /** 503, as Slack answers when it is down. */
        FAIL,
        /** The connection breaks without an answer. */
        BREAK,
        /** {@code "ok": false} with an error. */
        REFUSE
    }

    /**
     * A fault for the next call of a method.
     *
     * @param method the method, or {@code *} for any
     * @param kind what goes wrong
     * @param afterEffect false: nothing happened in the workspace; true: it did, only the answer suffers
     * @param time how long a delay lasts, or what {@code Retry-After} says
     * @param error what a refusal says; empty for other kinds
     */
    public record Fault(String method, Kind kind, boolean afterEffect, Duration time, String error) {

        /** Any kind but a refusal. */
        public Fault(String method, Kind kind, boolean afterEffect, Duration time) {
            this(method, kind, afterEffect, time, "");
        }
    }

    /** How much longer answers take when Slack is slow. */
    static final Duration SLOWNESS = Duration.ofSeconds(4);

    private final List<Fault> next = new ArrayList<>();
    private final Changes changes;
    private volatile Weather weather = Weather.FAIR;

    /** Fair weather, no faults. */
    public Faults(Changes changes) {
        this.changes = changes;
    }

    /** Changes the weather. */
    public void weather(Weather to) {
        weather = to;
        changes.happened();
    }

    /** What Slack is like now. */
    public Weather weather() {
        return weather;
    }

    /** Has the next call of the method go wrong once; several faults queue up. */
    public synchronized void next(Fault fault) {
        next.add(fault);
    }

    /** The connection breaks at the next call of the method, before or after it took effect. */
    public void breakNext(String method, boolean afterEffect) {
        next(new Fault(method, Kind.BREAK, afterEffect, Duration.ZERO));
    }

    /** The next call of the method is answered 429. */
    public void limitNext(String method, Duration retryAfter) {
        next(new Fault(method, Kind.LIMIT, false, retryAfter));
    }

    /** The next call of the method is answered 503, before or after it took effect. */
    public void failNext(String method, boolean afterEffect) {
        next(new Fault(method, Kind.FAIL, afterEffect, Duration.ZERO));
    }

    /** The next call of the method takes effect at once and is answered late. */
    public void delayNext(String method, Duration by) {
        next(new Fault(method, Kind.DELAY, true, by));
    }

    /** The next call of the method takes effect late, maybe when its caller has given up already. */
    public void lateNext(String method, Duration by) {
        next(new Fault(method, Kind.LATE, true, by));
    }

    /** The next call of the method gets no answer for so long, and never takes effect. */
    public void swallowNext(String method, Duration lasting) {
        next(new Fault(method, Kind.DELAY, false, lasting));
    }

    /** The next call of the method is refused with an error, before or after it took effect. */
    public void refuseNext(String method, String error, boolean afterEffect) {
        next(new Fault(method, Kind.REFUSE, afterEffect, Duration.ZERO, error));
    }

    /** Nothing goes wrong from now on; gives what was planned and met nobody. */
    public synchronized List<Fault> calmDown() {
        weather(Weather.FAIR);
        List<Fault> left = List.copyOf(next);
        next.clear();
        return left;
    }

    /** How many planned faults haven't happened yet. */
    public synchronized int pending() {
        return next.size();
    }

    synchronized Optional<Fault> take(String method) {
        for (Iterator<Fault> faults = next.iterator(); faults.hasNext(); ) {
            Fault fault = faults.next();
            if (fault.method().equals("*") || fault.method().equals(method)) {
                faults.remove();
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
