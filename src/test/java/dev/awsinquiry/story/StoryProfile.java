package dev.awsinquiry.story;

import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.testkit.FreePort;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The whole product on an empty data directory, with the local Slack where Slack would be. */
public class StoryProfile implements QuarkusTestProfile {

    private static final int PORT = FreePort.find();

    /** Where the local Slack has to listen. */
    static int slackPort() {
        return Integer.getInteger("story.slack.port", PORT);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        System.setProperty("story.slack.port", String.valueOf(PORT));
        return Map.of(
                "slack.bot-token",
                SlackSetup.BOT_TOKEN,
                "slack.signing-secret",
                SlackSetup.SIGNING_SECRET,
                "slack.api-url",
                "http://127.0.0.1:" + PORT + "/api/",
                "aws-inquiry.data-dir",
                emptyFolder(),
                "aws-inquiry.api-token",
                "story",
                "aws-inquiry.delivery.pace",
                "0s");
    }

    private static String emptyFolder() {
        try {
            // where the next clean build finds it; the system's folder would keep one of each run
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "story")
                    .resolve("made-at-start")
                    .toAbsolutePath()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
