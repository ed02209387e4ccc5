package dev.awsinquiry.slack.outbound;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Hands that are threads: one that claims and keeps time, and some that talk to Slack. */
final class Threads implements Hands {

    private static final Logger LOG = Logger.getLogger(Threads.class);

    private final ScheduledThreadPoolExecutor own;
    private final ExecutorService workers;

    Threads(int parallel) {
        this.own = new ScheduledThreadPoolExecutor(1, named("courier"));
        this.own.setRemoveOnCancelPolicy(true);
        this.own.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.workers = Executors.newFixedThreadPool(parallel, named("courier-slack"));
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void soon(Runnable work) {
        accepted(() -> own.execute(work));
    }

    @Override
    public void after(Duration pause, Runnable work) {
        accepted(() -> own.schedule(work, pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void work(Runnable work) {
        accepted(() -> workers.execute(work));
    }

    /** After the end nothing is taken any more; claims that are left lapse by themselves. */
    private static void accepted(Runnable submission) {
        try {
            submission.run();
        } catch (RejectedExecutionException e) {
            LOG.debug("work that came after the end is left alone");
        }
    }

    @Override
    public void close(Duration patience) {
        own.shutdown();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
