package dev.awsinquiry.sandbox.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Somebody in the workspace, the bot included.
 *
 * @param id user ID, {@code U…}
 * @param name the name for mentions, such as {@code tanaka}
 * @param realName the name shown
 * @param bot whether it is the app's bot user
 * @param zone the person's time zone
 * @param locale such as {@code ja-JP}
 */
public record Person(String id, String name, String realName, boolean bot, ZoneId zone, String locale) {

    /** As {@code users.info} shows it. */
    ObjectNode json(String teamId, Instant now) {
        ObjectNode json = Json.object();
        json.put("id", id).put("team_id", teamId).put("name", name).put("real_name", realName);
        json.put("tz", zone.getId()).put("tz_label", zone.getId());
        json.put("tz_offset", zone.getRules().getOffset(now).getTotalSeconds());
        json.put("deleted", false).put("is_bot", bot).put("is_app_user", false);
        json.put("is_admin", false).put("is_owner", false).put("is_restricted", false);
        json.putObject("profile")
                .put("real_name", realName)
                .put("display_name", realName)
                .put("team", teamId);
        return json;
    }
}
