package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.Reply;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Hears replies for as long as a test wants, so that whoever brought one is busy. */
final class SlowEar implements DeskPorts.Hears {

    private final CountDownLatch listening = new CountDownLatch(1);
    private final CountDownLatch enough = new CountDownLatch(1);

    /** Waits until it hears one. */
    void awaitOne() throws InterruptedException {
        listening.await();
    }

    /** It has heard enough, and so it will of all that comes later. */
    void stop() {
        enough.countDown();
    }

    @Override
    public void heard(Reply reply) {
        listening.countDown();
        try {
            enough.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void edited(Reply reply) {
        throw new AssertionError("nobody edits");
    }

    @Override
    public void deleted(String team, String channel, String threadTs, String ts) {
        throw new AssertionError("nobody deletes");
    }

    @Override
    public Optional<String> threadOf(String team, String channel, String ts) {
        throw new AssertionError("nobody changes anything");
    }
}
