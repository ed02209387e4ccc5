package dev.awsinquiry.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How to reach Slack, and how Slack proves itself: {@code SLACK_…}. */
@ConfigMapping(prefix = "slack")
public interface SlackSettings {

    /** {@code SLACK_BOT_TOKEN}, {@code xoxb-…}. */
    Optional<String> botToken();

    /** {@code SLACK_SIGNING_SECRET}; needed unless Socket Mode is used. */
    Optional<String> signingSecret();

    /** {@code SLACK_APP_TOKEN}, {@code xapp-…}: Socket Mode instead of HTTP. */
    Optional<String> appToken();

    /** {@code SLACK_API_URL}: the Web API's address, for a proxy or a local Slack. */
    @WithDefault("https://slack.com/api/")
    String apiUrl();
}
