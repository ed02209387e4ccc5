package dev.awsinquiry.browser;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Dev mode without credentials: the local Slack stands in. */
public class DevProfile implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
        return "dev";
    }

    /** Free ports, and no credentials that happen to be in the environment. */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "aws-inquiry.local-slack.patience", "20s",
                "quarkus.http.test-port", "0",
                "quarkus.management.test-port", "0",
                "slack.bot-token", "",
                "slack.signing-secret", "",
                "slack.app-token", "");
    }
}
