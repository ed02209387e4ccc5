package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Post;
import java.time.Duration;

/** What is counted about deliveries. Called on many threads. */
public interface DeliveryMeter {

    /**
     * A first post stands in Slack.
     *
     * @param lag since it was written down
     */
    void posted(Post.Kind kind, Duration lag);

    /** A post that stood already says its newer words. */
    void edited(Post.Kind kind);

    /**
     * An attempt failed and is made again later.
     *
     * @param reason Slack's word for it, or the kind of failure; few different ones
     */
    void retried(String reason);

    /** Slack asked for patience. */
    void rateLimited();

    /** A post waits for the bot to be invited. */
    void parked();

    /** A post will never go out. */
    void givenUp(String reason);

    /** Counts nothing. */
    DeliveryMeter NONE = new DeliveryMeter() {
        @Override
        public void posted(Post.Kind kind, Duration lag) {}

        @Override
        public void edited(Post.Kind kind) {}

        @Override
        public void retried(String reason) {}

        @Override
        public void rateLimited() {}

        @Override
        public void parked() {}

        @Override
        public void givenUp(String reason) {}
    };
}
