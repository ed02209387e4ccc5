package dev.awsinquiry.runtime;

import io.quarkus.scheduler.Scheduled.SkipPredicate;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;

/** Whether the product is open. Nothing happens by itself before its settings were found good. */
@Singleton
class Doors implements SkipPredicate {

    private volatile boolean open;

    void open() {
        open = true;
    }

    void close() {
        open = false;
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        return !open;
    }
}
