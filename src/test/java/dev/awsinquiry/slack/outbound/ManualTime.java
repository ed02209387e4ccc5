package dev.awsinquiry.slack.outbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/** A clock that moves when it is told to, and hands that work when it is told to, all on the test's thread. */
final class ManualTime extends Clock implements Hands {

    private record Timer(Instant at, int order, Runnable work) {}

    private final Queue<Runnable> ready = new ArrayDeque<>();
    private final PriorityQueue<Timer> timers =
            new PriorityQueue<>(Comparator.comparing(Timer::at).thenComparing(Timer::order));
    private Instant now;
    private int count;

    ManualTime(Instant now) {
        this.now = now;
    }

    /** Does everything that can be done now. */
    void settle() {
        while (true) {
            while (!timers.isEmpty() && !timers.peek().at().isAfter(now)) {
                ready.add(timers.poll().work());
            }
            Runnable next = ready.poll();
            if (next == null) {
                return;
            }
            next.run();
        }
    }

    /** How many things wait to be done. */
    int ready() {
        return ready.size();
    }

    /** Does the next thing, which is to claim; then something happens; then the rest. */
    void settleBefore(Runnable happening) {
        ready.remove().run();
        happening.run();
        settle();
    }

    /** Lets time pass, and what becomes due on the way happens at its time. */
    void pass(Duration time) {
        Instant end = now.plus(time);
        settle();
        while (!timers.isEmpty() && !timers.peek().at().isAfter(end)) {
            now = timers.peek().at();
            settle();
        }
        now = end;
        settle();
    }

    /** Lets time pass without anything happening, as for a process that stands still. */
    void jump(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void soon(Runnable work) {
        ready.add(work);
    }

    @Override
    public void work(Runnable work) {
        ready.add(work);
    }

    @Override
    public void after(Duration pause, Runnable work) {
        timers.add(new Timer(now.plus(pause), count++, work));
    }

    @Override
    public void close(Duration patience) {
        timers.clear();
        settle();
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
        throw new UnsupportedOperationException("the courier knows no zones");
    }
}
