package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.request.builtin.EventRequest;
import dev.awsinquiry.desk.Unheard;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Channels in which something was said that we refused to take, with the database away or with too much at once. Slack tells
 * it again, but thrice at most (docs.slack.dev/apis/events-api, "Error handling"), and each of these may come at a bad time
 * as well; so the threads are read as soon as that can be written down. Forgotten with the process, since all threads are
 * read after a start.
 */
final class Untaken {

    private record Place(String team, String channel) {}

    private final Set<Place> places = ConcurrentHashMap.newKeySet();

    /** An event was refused. */
    void refused(EventRequest event) {
        EventContext context = event.getContext();
        if (context.getTeamId() != null && context.getChannelId() != null) {
            places.add(new Place(context.getTeamId(), context.getChannelId()));
        }
    }

    /**
     * Has the threads of these channels read.
     *
     * @return whether there were any
     * @throws dev.awsinquiry.desk.BooksUnavailable when it can't be written down; it is tried again the next time
     */
    boolean handTo(Unheard unheard) {
        boolean any = false;
        for (Place place : places) {
            // what is refused meanwhile is noted anew, and so isn't lost by this
            places.remove(place);
            try {
                unheard.channel(place.team(), place.channel());
            } catch (RuntimeException e) {
                places.add(place);
                throw e;
            }
            any = true;
        }
        return any;
    }
}
