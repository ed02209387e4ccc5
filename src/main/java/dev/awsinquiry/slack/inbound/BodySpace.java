package dev.awsinquiry.slack.inbound;

import java.util.concurrent.Semaphore;

/**
 * Room for the large bodies of all requests together. Before the signature is checked anybody can send one, and slowly;
 * as many as there are threads would fill a small heap.
 */
final class BodySpace {

    /** Below this nobody has to ask: what Slack usually sends has a tenth of it. */
    static final int FREE = 1 << 16;

    /** In bytes. */
    static final int LIMIT = 32 << 20;

    private final Semaphore left;

    BodySpace(int bytes) {
        this.left = new Semaphore(bytes);
    }

    /**
     * Whether a body may grow.
     *
     * @param from its size, in bytes
     * @param to the size that it would have
     */
    boolean grow(int from, int to) {
        return left.tryAcquire(beyond(to) - beyond(from));
    }

    /** A body of this size isn't needed any more. */
    void leave(int size) {
        left.release(beyond(size));
    }

    private static int beyond(int size) {
        return Math.max(0, size - FREE);
    }
}
