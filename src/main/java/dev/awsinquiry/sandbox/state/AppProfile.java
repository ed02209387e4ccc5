package dev.awsinquiry.sandbox.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the app under trial is installed: what its manifest says.
 *
 * @param teamId the workspace
 * @param teamDomain its domain
 * @param appId the app
 * @param botId the bot, {@code B…}
 * @param botUserId the bot's user, {@code U…}
 * @param commands its slash commands
 * @param shortcuts its message shortcuts: callback ID and the name shown in the menu
 * @param events the events that it is subscribed to, such as {@code message.channels}
 * @param scopes the scopes of its bot token
 */
public record AppProfile(
        String teamId,
        String teamDomain,
        String appId,
        String botId,
        String botUserId,
        Set<String> commands,
        Map<String, String> shortcuts,
        Set<String> events,
        Set<String> scopes) {

    /** aws-inquiry as it is installed with its own manifest. */
    public static AppProfile awsInquiry() {
        return new AppProfile(
                "T0SANDBOX01",
                "sandbox",
                "A0AWSINQRY1",
                "B0AWSINQRY1",
                "U0AWSINQRY1",
                Set.of("/aws-inquiry"),
                Map.of("inquiry_from_message", "AWS への問い合わせにする"),
                Set.of(
                        "message.channels",
                        "message.groups",
                        "member_joined_channel",
                        "app_home_opened",
                        "app_uninstalled",
                        "tokens_revoked"),
                Set.of(
                        "commands",
                        "chat:write",
                        "channels:history",
                        "groups:history",
                        "channels:read",
                        "groups:read",
                        "users:read",
                        "metadata.message:read"));
    }

    /** The same app with other scopes, to see what a missing one does. */
    public AppProfile withScopes(Set<String> other) {
        return new AppProfile(
                teamId, teamDomain, appId, botId, botUserId, commands, shortcuts, events, Set.copyOf(other));
    }

    /** The scopes in a fixed order, as headers and errors list them. */
    public List<String> scopeList() {
        return scopes.stream().sorted().toList();
    }

    /** {@code bot_profile}, which stands in every message of the bot. */
    ObjectNode botProfile(String name) {
        ObjectNode profile = Json.object();
        profile.put("id", botId).put("app_id", appId).put("name", name).put("deleted", false);
        profile.put("updated", 1_700_000_000L).put("team_id", teamId);
        profile.putObject("icons").put("image_36", "https://a.slack-edge.com/80588/img/plugins/app/bot_36.png");
        return profile;
    }
}
