package dev.awsinquiry.sandbox.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.AppProfile;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Channel.Kind;
import dev.awsinquiry.sandbox.state.Happenings;
import dev.awsinquiry.sandbox.state.Ids;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Modal;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.sandbox.state.Workspace;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns what happens in the workspace into the events that the app is subscribed to. */
public final class Events implements Happenings {
    private final Workspace workspace;
    private final Ids ids;
    private final Clock clock;
    private final Consumer<ObjectNode> queue;

    /** Events go to the given queue, as whole envelopes. */
    public Events(Workspace workspace, Ids ids, Clock clock, Consumer<ObjectNode> queue) {
        this.workspace = workspace;
        this.ids = ids;
        this.clock = clock;
        this.queue = queue;
    }

    @Override
    public void posted(Channel channel, Post post) {
        if (!hears(channel)) {
            return;
        }
        ObjectNode event = workspace.json(channel, post, false);
        if (post.isBroadcast()) {
            post.threadTs()
                    .flatMap(channel::post)
                    .ifPresent(root -> event.set("root", workspace.json(channel, root, false)));
        }
        if (!post.userId().equals(workspace.app().botUserId())) {
            event.put(
                    "client_msg_id",
                    UUID.nameUUIDFromBytes(post.ts().getBytes()).toString());
        }
        event.put("channel", channel.id()).put("event_ts", post.ts()).put("channel_type", channel.type());
        send(event);
    }

    @Override
    public void changed(Channel channel, Post post, ObjectNode before) {
        if (hears(channel)) {
            ObjectNode event = hidden("message_changed", channel);
            event.set("message", workspace.json(channel, post, false));
            event.set("previous_message", withoutMetadata(before));
            send(event);
        }
    }

    @Override
    public void deleted(Channel channel, Post post, ObjectNode before) {
        if (hears(channel)) {
            ObjectNode event = hidden("message_deleted", channel).put("deleted_ts", post.ts());
            event.set("previous_message", withoutMetadata(before));
            send(event);
        }
    }

    @Override
    public void joined(Channel channel, String userId, @Nullable String inviterId) {
        if (!channel.has(app().botUserId()) || !app().events().contains("member_joined_channel")) {
            return;
        }
        ObjectNode event = Json.object().put("type", "member_joined_channel");
        event.put("user", userId).put("channel", channel.id());
        event.put("channel_type", channel.kind() == Kind.PRIVATE ? "G" : "C").put("team", app().teamId());
        if (inviterId != null) {
            event.put("inviter", inviterId);
        }
        send(event.put("event_ts", workspace.nextTs()));
    }

    /** Somebody opened the app's Home tab. */
    void homeOpened(String userId, Channel direct, @Nullable Modal shown) {
        if (!app().events().contains("app_home_opened")) {
            return;
        }
        ObjectNode event = Json.object().put("type", "app_home_opened").put("user", userId);
        event.put("channel", direct.id()).put("tab", "home").put("event_ts", workspace.nextTs());
        if (shown != null) {
            event.set("view", shown.json(app()));
        }
        send(event);
    }

    /** The app hears messages of conversations that it is in and whose kind it is subscribed to. */
    private boolean hears(Channel channel) {
        String subscription =
                switch (channel.kind()) {
                    case PUBLIC -> "message.channels";
                    case PRIVATE -> "message.groups";
                    case DIRECT -> "message.im";
                };
        return channel.has(app().botUserId()) && app().events().contains(subscription);
    }

    private ObjectNode hidden(String subtype, Channel channel) {
        String ts = workspace.nextTs();
        ObjectNode event = Json.object().put("type", "message").put("subtype", subtype);
        event.put("channel", channel.id()).put("hidden", true).put("ts", ts);
        return event.put("event_ts", ts).put("channel_type", channel.type());
    }

    private static ObjectNode withoutMetadata(ObjectNode message) {
        ObjectNode copy = message.deepCopy();
        copy.remove("metadata");
        return copy;
    }

    private void send(ObjectNode event) {
        ObjectNode envelope = Json.object().put("token", Payloads.VERIFICATION_TOKEN);
        envelope.put("team_id", app().teamId()).put("context_team_id", app().teamId());
        envelope.putNull("context_enterprise_id");
        envelope.put("api_app_id", app().appId()).set("event", event);
        envelope.put("type", "event_callback").put("event_id", ids.next("Ev"));
        envelope.put("event_time", clock.instant().getEpochSecond());
        ObjectNode authorization = envelope.putArray("authorizations").addObject();
        authorization.putNull("enterprise_id").put("team_id", app().teamId());
        authorization.put("user_id", app().botUserId()).put("is_bot", true).put("is_enterprise_install", false);
        envelope.put("is_ext_shared_channel", false);
        queue.accept(
                envelope.put("event_context", "4-" + envelope.path("event_id").asText()));
    }

    private AppProfile app() {
        return workspace.app();
    }
}
