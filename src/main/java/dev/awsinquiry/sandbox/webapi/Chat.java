package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Draft;
import dev.awsinquiry.sandbox.state.Ids;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.state.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code chat.*} methods. */
final class Chat {
    private static final List<String> WRITE = List.of("chat:write");

    private final Workspace workspace;
    private final Rooms rooms;
    private final Ids ids;

    Chat(Workspace workspace, Rooms rooms, Ids ids) {
        this.workspace = workspace;
        this.rooms = rooms;
        this.ids = ids;
    }

    List<Method> methods() {
        return List.of(
                // limited to one message a second and channel instead of a tier, see Pace
                Method.bot("chat.postMessage", 0, WRITE, this::postMessage),
                Method.bot("chat.postEphemeral", 100, WRITE, this::postEphemeral),
                Method.bot("chat.update", 50, WRITE, this::update),
                Method.bot("chat.delete", 50, WRITE, this::delete),
                Method.bot("chat.getPermalink", 600, List.of(), this::getPermalink));
    }

    private ObjectNode postMessage(Args args) {
        Channel channel = rooms.open(channelArgument(args));
        Draft draft = draft(args, channel);
        Post post = workspace.post(channel.id(), draft);
        ObjectNode answer = Json.object().put("channel", channel.id()).put("ts", post.ts());
        return answer.set("message", workspace.json(channel, post, true));
    }

    private ObjectNode postEphemeral(Args args) {
        Channel channel = rooms.open(channelArgument(args));
        String userId = args.text("user").orElseThrow(() -> new SlackError("user_not_in_channel"));
        if (!channel.has(userId)) {
            throw new SlackError("user_not_in_channel");
        }
        Post post = workspace.whisper(channel.id(), userId, draft(args, channel));
        return Json.object().put("message_ts", post.ts());
    }

    private Draft draft(Args args, Channel channel) {
        MessageBody body = MessageBody.read(args, ids, MessageBody.MAX_TEXT);
        if (body.isEmpty()) {
            throw new SlackError("no_text");
        }
        String threadTs = threadRoot(args, channel);
        return new Draft(
                rooms.bot(),
                body.text(),
                body.blocks(),
                body.metadata(),
                threadTs,
                threadTs != null && args.flag("reply_broadcast"),
                null);
    }

    private static @Nullable String threadRoot(Args args, Channel channel) {
        String threadTs = args.text("thread_ts").orElse(null);
        if (threadTs == null) {
            return null;
        }
        if (!threadTs.matches("\\d{10}\\.\\d{6}")) {
            throw new SlackError("invalid_thread_ts");
        }
        Post root = channel.post(threadTs).orElseThrow(() -> new SlackError("thread_not_found"));
        if (root.threadTs().isPresent()) {
            throw new SlackError("cannot_reply_to_message");
        }
        return threadTs;
    }

    private ObjectNode update(Args args) {
        Channel channel = rooms.joined(channelArgument(args));
        Post post = own(args, channel, "cant_update_message");
        MessageBody body = MessageBody.read(args, ids, MessageBody.MAX_TEXT_IN_UPDATE);
        if (!body.hasText() && body.blocks() == null) {
            throw new SlackError("no_text");
        }
        // without new metadata the old one stays; an empty object removes it
        ObjectNode metadata = body.metadata() == null ? post.metadata().orElse(null) : body.metadata();
        // words alone replace the blocks and are marked as edited; new blocks aren't marked
        workspace.edit(
                channel.id(),
                post,
                body.hasText() ? body.text() : post.text(),
                body.blocks(),
                metadata == null || metadata.isEmpty() ? null : metadata,
                body.blocks() == null);
        ObjectNode answer = Json.object().put("channel", channel.id()).put("ts", post.ts());
        answer.put("text", post.text());
        return answer.set("message", workspace.json(channel, post, true));
    }

    private ObjectNode delete(Args args) {
        Channel channel = rooms.joined(channelArgument(args));
        Post post = own(args, channel, "cant_delete_message");
        workspace.delete(channel.id(), post);
        return Json.object().put("channel", channel.id()).put("ts", post.ts());
    }

    private Post own(Args args, Channel channel, String whenNot) {
        Post post = rooms.post(channel, args.text("ts").orElseThrow(() -> new SlackError("message_not_found")));
        if (!post.userId().equals(rooms.bot()) || post.subtype().isPresent()) {
            throw new SlackError(whenNot);
        }
        return post;
    }

    private ObjectNode getPermalink(Args args) {
        Channel channel = rooms.visible(channelArgument(args));
        Post post = rooms.post(channel, args.text("message_ts").orElseThrow(() -> new SlackError("message_not_found")));
        String link = "https://" + workspace.app().teamDomain() + ".slack.com/archives/" + channel.id() + "/p"
                + post.ts().replace(".", "");
        String inThread = post.threadTs()
                .map(root -> "?thread_ts=" + root + "&cid=" + channel.id())
                .orElse("");
        return Json.object().put("channel", channel.id()).put("permalink", link + inThread);
    }

    private static String channelArgument(Args args) {
        return args.text("channel").orElseThrow(() -> new SlackError("channel_not_found"));
    }
}
