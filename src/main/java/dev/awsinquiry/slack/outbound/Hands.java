package dev.awsinquiry.slack.outbound;

import java.time.Duration;

/** Who does the work, and when. */
interface Hands {

    /** On the courier's own thread, one after the other. */
    void soon(Runnable work);

    /** On that thread, after a while. */
    void after(Duration pause, Runnable work);

    /** On one of the threads that talk to Slack. */
    void work(Runnable work);

    /**
     * Takes no more, drops what is to happen after a while, and waits for what runs.
     *
     * @param patience how long to wait before interrupting it
     */
    void close(Duration patience);
}
