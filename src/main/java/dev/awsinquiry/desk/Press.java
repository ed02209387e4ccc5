package dev.awsinquiry.desk;

import java.util.Optional;

/**
 * Somebody pressed a button, or chose from a menu.
 *
 * @param team the workspace
 * @param channel where it was pressed
 * @param user who pressed
 * @param userName the name of whoever pressed, as Slack gives it; may be empty
 * @param inquiry the id that the control carried
 * @param responseUrl where an answer to this person alone can go
 * @param seen fingerprint of what stood beside the control when it was shown, by {@link Shown}; empty where that isn't known
 */
public record Press(
        String team,
        String channel,
        String user,
        String userName,
        String inquiry,
        Optional<String> responseUrl,
        Optional<String> seen) {

    /** By somebody whose name doesn't matter. */
    public Press(String team, String channel, String user, String inquiry, Optional<String> responseUrl) {
        this(team, channel, user, "", inquiry, responseUrl, Optional.empty());
    }
}
