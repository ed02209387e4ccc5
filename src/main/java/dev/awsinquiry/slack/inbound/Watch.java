package dev.awsinquiry.slack.inbound;

import java.time.Duration;

/** Who counts what comes in. All names are from short fixed lists, fit for metrics. */
public interface Watch {

    /**
     * A request was answered.
     *
     * @param route such as {@code command /aws-inquiry} or {@code action mark_filed}; {@code none} for what isn't ours
     * @param status the HTTP status
     * @param took from the parsed request to the answer
     */
    void answered(String route, int status, Duration took);

    /** A request was turned away before anything was done with it. */
    void rejected(String reason);

    /** Slack says that it delivers an event anew. */
    void retried(String reason);

    /** Work beside the answer had to be turned away, because there is too much of it. */
    void shed(String what);

    /** Counts nothing. */
    Watch NONE = new Watch() {
        @Override
        public void answered(String route, int status, Duration took) {}

        @Override
        public void rejected(String reason) {}

        @Override
        public void retried(String reason) {}

        @Override
        public void shed(String what) {}
    };
}
