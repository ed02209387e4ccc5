package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Delivery;
import java.time.Instant;

/** One attempt to make a post be seen. */
interface Attempt {

    /**
     * Makes it.
     *
     * @param sendBy no call that shows anything begins after this; somebody else may have claimed the post by then
     */
    Sent make(Delivery delivery, Instant sendBy) throws NotSent;
}
