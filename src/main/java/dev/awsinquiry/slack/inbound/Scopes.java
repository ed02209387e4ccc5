package dev.awsinquiry.slack.inbound;

import java.util.Set;

/** The scopes of the bot token that the events and calls of the product need; the manifest gives the reason for each. */
final class Scopes {

    /** As the manifest must ask for them. */
    static final Set<String> BOT = Set.of(
            // the slash command and the shortcut
            "commands",
            // chat.postMessage, chat.update, chat.postEphemeral, chat.delete
            "chat:write",
            // message.channels, conversations.replies
            "channels:history",
            // message.groups, conversations.replies
            "groups:history",
            // conversations.info, conversations.members, member_joined_channel
            "channels:read",
            "groups:read",
            // users.info: whether whoever is named as owner is an app
            "users:read",
            // conversations.replies with metadata
            "metadata.message:read");

    private Scopes() {}
}
