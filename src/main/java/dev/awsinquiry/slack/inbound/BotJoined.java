package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Unheard;
import java.time.Clock;

/** The bot was invited: what waited for it can be posted. Somebody else joined: they may press. */
final class BotJoined implements BoltEventHandler<MemberJoinedChannelEvent> {

    private final Deliveries deliveries;
    private final Unheard unheard;
    private final People people;
    private final Runnable wake;
    private final Clock clock;

    /**
     * Listens.
     *
     * @param wake has the deliveries looked at soon; returns at once
     */
    BotJoined(Deliveries deliveries, Unheard unheard, People people, Runnable wake, Clock clock) {
        this.deliveries = deliveries;
        this.unheard = unheard;
        this.people = people;
        this.wake = wake;
        this.clock = clock;
    }

    @Override
    public Response apply(EventsApiPayload<MemberJoinedChannelEvent> payload, EventContext context) {
        MemberJoinedChannelEvent event = payload.getEvent();
        people.joined(context.getTeamId(), event.getChannel(), event.getUser());
        if (mayBeUs(payload, event.getUser())) {
            // what was said in its threads while we weren't in it, nobody told us
            unheard.channel(context.getTeamId(), event.getChannel());
            if (deliveries.joined(context.getTeamId(), event.getChannel(), clock.instant()) > 0) {
                wake.run();
            }
        }
        return context.ack();
    }

    /** Slack names the bot's user beside the event; if it doesn't, a vain try does no harm. */
    private static boolean mayBeUs(EventsApiPayload<?> payload, String user) {
        return payload.getAuthorizations() == null
                || payload.getAuthorizations().isEmpty()
                || payload.getAuthorizations().stream().anyMatch(a -> user.equals(a.getUserId()));
    }
}
