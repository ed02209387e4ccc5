package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;

/**
 * The way to the handlers, whatever a request came through: as many at a time as can be served in time, and a word for
 * those who come on top.
 */
final class Entrance {

    private final Turnstile turnstile;
    private final BoltApp app;
    private final Mishaps mishaps;
    private final Watch watch;

    Entrance(Turnstile turnstile, BoltApp app, Mishaps mishaps, Watch watch) {
        this.turnstile = turnstile;
        this.app = app;
        this.mishaps = mishaps;
        this.watch = watch;
    }

    /** The answer to a request; never throws. */
    Response answer(Request<?> request) {
        if (!turnstile.enter()) {
            return turnedAway(request);
        }
        try {
            return app.answer(request);
        } finally {
            turnstile.leave();
        }
    }

    /** The answer to a request for which there is no room. */
    Response turnedAway(Request<?> request) {
        watch.shed("requests");
        return mishaps.crowded(request);
    }
}
