package dev.awsinquiry.faults;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Kills one process after the other at moments left to chance, and starts it again. */
final class Reaper {

    private static final int LONGEST_LIFE_MILLIS = 4_000;
    private static final int LONGEST_DEATH_MILLIS = 800;

    private final List<Replica> replicas;
    private final Random chance;
    private final Survived survived;
    private volatile boolean over;

    Reaper(List<Replica> replicas, long seed, Survived survived) {
        this.replicas = replicas;
        this.chance = new Random(seed);
        this.survived = survived;
    }

    /** Begins; the future ends after {@link #end}, when all processes run. */
    Future<?> begin(ExecutorService threads) {
        return threads.submit(this::reap);
    }

    private void reap() {
        while (!over) {
            Trouble.pause(Duration.ofMillis(chance.nextInt(LONGEST_LIFE_MILLIS)));
            boolean atOnce = chance.nextBoolean();
            Duration downFor = Duration.ofMillis(atOnce ? 0 : chance.nextInt(LONGEST_DEATH_MILLIS));
            replicas.get(chance.nextInt(replicas.size())).killAndStart(downFor);
            survived.count(atOnce ? "kill -9, started again at once" : "kill -9, started again after a while");
        }
    }

    /** No more. */
    void end() {
        over = true;
    }
}
