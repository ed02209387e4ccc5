package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;

/**
 * The app was taken out of the workspace, or its tokens were. Whether ours is among them is asked of Slack, as an event
 * may come late, after a new token was put in; what Slack refuses is used no more.
 */
final class Removed {

    private final Aside aside;
    private final Runnable recheck;

    /**
     * Listens.
     *
     * @param recheck asks Slack whether it takes the token; may block
     */
    Removed(Aside aside, Runnable recheck) {
        this.aside = aside;
        this.recheck = recheck;
    }

    Response uninstalled(EventsApiPayload<AppUninstalledEvent> payload, EventContext context) {
        aside.run(recheck);
        return context.ack();
    }

    /** People take back tokens of their own as well, of which we have none. */
    Response revoked(EventsApiPayload<TokensRevokedEvent> payload, EventContext context) {
        TokensRevokedEvent.Tokens tokens = payload.getEvent().getTokens();
        if (tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty()) {
            aside.run(recheck);
        }
        return context.ack();
    }
}
