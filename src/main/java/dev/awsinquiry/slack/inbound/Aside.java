package dev.awsinquiry.slack.inbound;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Work beside the answer: a fixed number of threads and a queue of a fixed length. */
final class Aside implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Aside.class.getName());

    private static final long DRAIN_SECONDS = 3;

    private final String name;
    private final Watch watch;
    private final ThreadPoolExecutor threads;

    /**
     * Starts without threads; they come with the work.
     *
     * @param name of the threads, and of what is shed
     * @param most threads at a time
     * @param waiting tasks that wait at most
     */
    Aside(String name, int most, int waiting, Watch watch) {
        this.name = name;
        this.watch = watch;
        AtomicInteger count = new AtomicInteger();
        this.threads =
                new ThreadPoolExecutor(most, most, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), work -> {
                    Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        this.threads.allowCoreThreadTimeOut(true);
    }

    /** Has the work done soon; false when there is too much of it, in which case it won't be. */
    boolean run(Runnable work) {
        try {
            threads.execute(() -> guarded(work));
            return true;
        } catch (RejectedExecutionException e) {
            watch.shed(name);
            return false;
        }
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "work beside the answer failed: " + name, e);
        }
    }

    /** Finishes what waits, for some seconds. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
