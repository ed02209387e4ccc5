package dev.awsinquiry.slack.inbound;

import java.util.concurrent.Semaphore;

/**
 * How many bodies of Slack's requests may come in at a time, and how many requests may have a thread: those that are worked
 * on, those that wait for their turn, and some that are being told that there are too many. More would only wait for each
 * other, and all come too late.
 */
final class Rooms {

    /**
     * Beside those that are worked on. With the most of these that there may be, a hundred, it stays below the two hundred
     * threads that there are.
     */
    static final int BESIDE = 40;

    /** As many as there may be connections, most of which carry one request at a time. */
    static final int ARRIVING = 1_000;

    private final Semaphore arriving = new Semaphore(ARRIVING);
    private final Semaphore free;

    Rooms(int many) {
        this.free = new Semaphore(many);
    }

    /** Whether the body may come in. Never waits. */
    boolean arrives() {
        return arriving.tryAcquire();
    }

    /** It has come in, or won't. */
    void arrived() {
        arriving.release();
    }

    /** Whether a thread may be taken. Never waits. */
    boolean take() {
        return free.tryAcquire();
    }

    /** Gives it back. */
    void leave() {
        free.release();
    }
}
