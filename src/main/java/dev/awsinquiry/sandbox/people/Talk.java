package dev.awsinquiry.sandbox.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Channel.Kind;
import dev.awsinquiry.sandbox.state.Draft;
import dev.awsinquiry.sandbox.state.Ids;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.state.Views;
import dev.awsinquiry.sandbox.state.Workspace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people write, with the rules of Slack's own client. */
final class Talk {
    /** Slack's client takes no longer messages. */
    static final int MAX_WORDS = 12_000;

    private final Workspace workspace;
    private final Views views;
    private final Events events;
    private final Ids ids;

    Talk(Workspace workspace, Views views, Events events, Ids ids) {
        this.workspace = workspace;
        this.views = views;
        this.events = events;
        this.ids = ids;
    }

    Post say(String userId, String channelId, String words, @Nullable String threadTs, boolean broadcast) {
        synchronized (workspace) {
            Channel channel = writable(userId, channelId);
            if (threadTs != null && channel.post(threadTs).isEmpty()) {
                throw new SlackError("thread_not_found");
            }
            checkLength(words);
            WireText.Wire wire = WireText.of(workspace, words, ids.shortId());
            return workspace.post(
                    channelId,
                    Draft.words(userId, wire.text(), threadTs, broadcast).withBlocks(wire.blocks()));
        }
    }

    void edit(String userId, String channelId, String ts, String words) {
        synchronized (workspace) {
            Post post = own(userId, channelId, ts);
            checkLength(words);
            WireText.Wire wire = WireText.of(workspace, words, ids.shortId());
            workspace.edit(
                    channelId, post, wire.text(), wire.blocks(), post.metadata().orElse(null), true);
        }
    }

    void delete(String userId, String channelId, String ts) {
        synchronized (workspace) {
            workspace.delete(channelId, own(userId, channelId, ts));
        }
    }

    void invite(String userId, String channelId, String invitedId) {
        synchronized (workspace) {
            writable(userId, channelId);
            if (workspace.person(invitedId).isEmpty()) {
                throw new SlackError("user_not_found");
            }
            workspace.join(channelId, invitedId, userId);
        }
    }

    void openHome(String userId) {
        synchronized (workspace) {
            events.homeOpened(
                    userId, workspace.direct(userId), views.home(userId).orElse(null));
        }
    }

    Channel direct(String userId) {
        return workspace.direct(userId);
    }

    Optional<ObjectNode> sees(String userId, String channelId, String ts) {
        synchronized (workspace) {
            return workspace
                    .channel(channelId)
                    .filter(channel -> channel.kind() == Kind.PUBLIC || channel.has(userId))
                    .flatMap(channel -> channel.post(ts)
                            .or(() -> channel.whispersTo(userId).stream()
                                    .filter(post -> post.ts().equals(ts))
                                    .findFirst())
                            .map(post -> workspace.json(channel, post, true)));
        }
    }

    private Channel writable(String userId, String channelId) {
        Channel channel = workspace.channel(channelId).orElseThrow(() -> new SlackError("channel_not_found"));
        if (!channel.has(userId)) {
            throw new SlackError("not_in_channel");
        }
        if (channel.isArchived()) {
            throw new SlackError("is_archived");
        }
        return channel;
    }

    private Post own(String userId, String channelId, String ts) {
        Post post = writable(userId, channelId).post(ts).orElseThrow(() -> new SlackError("message_not_found"));
        if (!post.userId().equals(userId) || post.subtype().isPresent()) {
            throw new SlackError("cant_update_message");
        }
        return post;
    }

    private static void checkLength(String words) {
        if (words.isBlank()) {
            throw new SlackError("no_text");
        }
        if (words.length() > MAX_WORDS) {
            throw new SlackError("msg_too_long");
        }
    }
}
