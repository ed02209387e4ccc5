package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Draft;
import dev.awsinquiry.sandbox.state.Ids;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.sandbox.state.ResponseUrls;
import dev.awsinquiry.sandbox.state.ResponseUrls.Origin;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.state.Workspace;
import java.util.Optional;

/**
 * Takes the app's answers that need no token: what it posts to a response URL, and the body of its acknowledgement of a
 * command. They work in channels that the bot isn't in.
 */
public final class Responses {
    private final Workspace workspace;
    private final ResponseUrls urls;
    private final Ids ids;

    /** Answers go into the given workspace. */
    public Responses(Workspace workspace, ResponseUrls urls, Ids ids) {
        this.workspace = workspace;
        this.urls = urls;
        this.ids = ids;
    }

    /**
     * A post to a response URL.
     *
     * @param id the last part of the URL
     * @throws SlackError {@code expired_url}, {@code used_url}, or what is wrong with the message
     */
    public void toUrl(String id, JsonNode message) {
        take(urls.use(id), message);
    }

    /**
     * The body of an acknowledgement.
     *
     * @throws SlackError when Slack refuses it
     */
    public void toCommand(Origin origin, String body) {
        if (body.isBlank()) {
            return;
        }
        take(
                origin,
                body.stripLeading().startsWith("{") ? read(body) : Json.object().put("text", body));
    }

    private static JsonNode read(String body) {
        try {
            return Json.read(body);
        } catch (JsonProcessingException e) {
            throw new SlackError("invalid_payload");
        }
    }

    private void take(Origin origin, JsonNode message) {
        if (!(message instanceof ObjectNode given)) {
            throw new SlackError("invalid_payload");
        }
        Args args = new Args(given);
        synchronized (workspace) {
            Channel channel =
                    workspace.channel(origin.channelId()).orElseThrow(() -> new SlackError("channel_not_found"));
            Optional<Post> original = Optional.ofNullable(origin.messageTs())
                    .flatMap(ts -> channel.whisper(ts).or(() -> channel.post(ts)));
            if (args.flag("delete_original")) {
                original.ifPresent(post -> workspace.delete(channel.id(), post));
                return;
            }
            MessageBody body = MessageBody.read(args, ids, MessageBody.MAX_TEXT);
            if (body.isEmpty()) {
                throw new SlackError("no_text");
            }
            if (args.flag("replace_original") && original.isPresent()) {
                replace(channel, original.get(), body);
            } else {
                post(origin, channel, args, body);
            }
        }
    }

    private void replace(Channel channel, Post original, MessageBody body) {
        workspace.edit(
                channel.id(),
                original,
                body.text(),
                body.blocks(),
                original.metadata().orElse(null),
                body.blocks() == null);
    }

    private void post(Origin origin, Channel channel, Args args, MessageBody body) {
        Draft draft = new Draft(
                workspace.app().botUserId(),
                body.text(),
                body.blocks(),
                null,
                args.text("thread_ts").orElse(null),
                false,
                null);
        if (args.text("response_type").filter("in_channel"::equals).isPresent()) {
            workspace.post(channel.id(), draft);
        } else {
            workspace.whisper(channel.id(), origin.userId(), draft);
        }
    }
}
