package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import dev.awsinquiry.desk.Reply;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people write in threads, change there, and take back. Whether the thread is an inquiry's is for the desk to
 * know; bots were sorted out before.
 */
final class ThreadReplies {

    private final DeskPorts.Hears desk;

    ThreadReplies(DeskPorts.Hears desk) {
        this.desk = desk;
    }

    Response said(EventsApiPayload<MessageEvent> payload, EventContext context) {
        MessageEvent event = payload.getEvent();
        reply(context, event.getChannel(), event.getThreadTs(), event.getTs(), event.getUser(), event.getText(), null)
                .ifPresent(desk::heard);
        return context.ack();
    }

    Response saidWithFile(EventsApiPayload<MessageFileShareEvent> payload, EventContext context) {
        MessageFileShareEvent event = payload.getEvent();
        reply(context, event.getChannel(), event.getThreadTs(), event.getTs(), event.getUser(), event.getText(), null)
                .map(reply -> reply.with(ThreadReading.files(event.getFiles())))
                .ifPresent(desk::heard);
        return context.ack();
    }

    Response saidToChannelToo(EventsApiPayload<MessageThreadBroadcastEvent> payload, EventContext context) {
        MessageThreadBroadcastEvent event = payload.getEvent();
        reply(context, event.getChannel(), event.getThreadTs(), event.getTs(), event.getUser(), event.getText(), null)
                .ifPresent(desk::heard);
        return context.ack();
    }

    Response changed(EventsApiPayload<MessageChangedEvent> payload, EventContext context) {
        MessageChangedEvent.Message now = payload.getEvent().getMessage();
        if (now != null && ThreadReading.isTyped(now.getSubtype())) {
            String channel = payload.getEvent().getChannel();
            Instant edited = edit(payload.getEvent());
            // an edit that changed no words needs no thread
            String thread =
                    edited == null ? now.getThreadTs() : thread(context, channel, now.getThreadTs(), now.getTs());
            reply(context, channel, thread, now.getTs(), now.getUser(), now.getText(), edited)
                    .map(reply -> reply.with(ThreadReading.files(now.getFiles())))
                    .ifPresent(desk::edited);
        }
        return context.ack();
    }

    Response deleted(EventsApiPayload<MessageDeletedEvent> payload, EventContext context) {
        MessageDeletedEvent event = payload.getEvent();
        MessageDeletedEvent.Message was = event.getPreviousMessage();
        String named = was == null ? null : was.getThreadTs();
        String thread = thread(context, event.getChannel(), named, event.getDeletedTs());
        if (thread != null && isReply(thread, event.getDeletedTs())) {
            desk.deleted(context.getTeamId(), event.getChannel(), thread, event.getDeletedTs());
        }
        return context.ack();
    }

    /**
     * The thread that a change names. Those in Slack's documentation name none: then it is the one of a reply that is on
     * record.
     *
     * @see <a href="https://docs.slack.dev/reference/events/message/message_deleted/">message_deleted</a>
     */
    private @Nullable String thread(EventContext context, String channel, @Nullable String named, @Nullable String ts) {
        return named != null || ts == null
                ? named
                : desk.threadOf(context.getTeamId(), channel, ts).orElse(null);
    }

    private static Optional<Reply> reply(
            EventContext context,
            String channel,
            @Nullable String threadTs,
            String ts,
            @Nullable String user,
            @Nullable String text,
            @Nullable Instant edited) {
        if (threadTs == null || user == null || text == null || !isReply(threadTs, ts)) {
            return Optional.empty();
        }
        return Optional.of(new Reply(
                context.getTeamId(), channel, threadTs, ts, user, SlackText.typed(text), Optional.ofNullable(edited)));
    }

    /**
     * When it was edited; null when it wasn't, as when only a link's preview was added. The event's own timestamp is
     * finer than the one within {@code edited}, which stands at whole seconds.
     */
    private static @Nullable Instant edit(MessageChangedEvent event) {
        return event.getMessage().getEdited() == null
                ? null
                : SlackText.moment(event.getTs()).orElse(null);
    }

    /** What opens a thread carries its own timestamp as the thread's. */
    private static boolean isReply(@Nullable String threadTs, @Nullable String ts) {
        return threadTs != null && ts != null && !threadTs.equals(ts);
    }
}
