package dev.awsinquiry.slack.inbound;

import java.util.concurrent.Semaphore;

/**
 * How many requests of Slack's may have a thread at a time: those that are worked on, those that wait for their turn, and
 * some that are being told that there are too many. More would only wait for each other, and all come too late.
 */
class Rooms {

    /**
     * Beside those that are worked on. With the most of these that there may be, a hundred, it stays below the two hundred
     * threads that there are.
     */
    static final int BESIDE = 40;

    private final Semaphore free;

    Rooms(int many) {
        this.free = new Semaphore(many);
    }

    /** Whether one was free. Never waits. */
    boolean take() {
        return free.tryAcquire();
    }

    /** Gives one back. */
    void leave() {
        free.release();
    }
}
