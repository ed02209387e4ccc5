package dev.awsinquiry.sandbox.webapi;

import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Channel.Kind;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.state.Workspace;

/** Which channels and messages the bot may see and touch. */
final class Rooms {
    private final Workspace workspace;

    Rooms(Workspace workspace) {
        this.workspace = workspace;
    }

    String bot() {
        return workspace.app().botUserId();
    }

    /** A channel as far as it exists for the bot: private channels without it don't. */
    Channel visible(String channelId) {
        Channel channel = workspace.channel(channelId).orElseThrow(() -> new SlackError("channel_not_found"));
        if (channel.kind() != Kind.PUBLIC && !channel.has(bot())) {
            throw new SlackError("channel_not_found");
        }
        return channel;
    }

    /** A channel that the bot is in. */
    Channel joined(String channelId) {
        Channel channel = visible(channelId);
        if (!channel.has(bot())) {
            throw new SlackError("not_in_channel");
        }
        return channel;
    }

    /** A channel that the bot can post to; a person's ID stands for the direct messages with them. */
    Channel open(String channelOrUserId) {
        boolean isPerson = workspace
                .person(channelOrUserId)
                .filter(person -> !person.bot())
                .isPresent();
        Channel channel = joined(isPerson ? workspace.direct(channelOrUserId).id() : channelOrUserId);
        if (channel.isArchived()) {
            throw new SlackError("is_archived");
        }
        return channel;
    }

    /** A message in a channel. */
    Post post(Channel channel, String ts) {
        return channel.post(ts).orElseThrow(() -> new SlackError("message_not_found"));
    }
}
