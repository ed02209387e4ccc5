package dev.awsinquiry.slack.outbound;

import java.time.Duration;

/** A call to Slack that didn't do what it should, sorted by what follows from it. */
final class NotSent extends Exception {

    private static final long serialVersionUID = 1L;

    /** What follows. */
    enum Why {
        /** Too many calls; wait as long as was asked for. */
        RATE_LIMITED,
        /** The bot has to be invited first. */
        NOT_MEMBER,
        /** It will never work. */
        PERMANENT,
        /** Nothing happened, and it may work later. */
        PASSING,
        /** It may have happened. */
        AMBIGUOUS,
        /** The token, or what it allows; the operator has to act. */
        REFUSED,
        /** Nothing happened, for a reason that we don't know. */
        UNHEARD,
        /** Nothing stands, and nothing is wanted any more. */
        WITHDRAWN
    }

    private final Why why;
    private final String error;
    private final Duration after;

    private NotSent(Why why, String error, Duration after) {
        // no stack trace: it is an answer, and there are many of them when Slack is away
        super(error, null, false, false);
        this.why = why;
        this.error = error;
        this.after = after;
    }

    static NotSent because(Why why, String error) {
        return new NotSent(why, error, Duration.ZERO);
    }

    static NotSent rateLimited(Duration after) {
        return new NotSent(Why.RATE_LIMITED, "ratelimited", after);
    }

    Why why() {
        return why;
    }

    /** Slack's word for it, or ours; never anything that people typed. */
    String error() {
        return error;
    }

    /** How long Slack wants to be left alone; zero where it didn't say. */
    Duration after() {
        return after;
    }
}
