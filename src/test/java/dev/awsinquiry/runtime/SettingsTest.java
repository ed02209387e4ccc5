package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.inquiry.Permissions.Circle;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator may set, and what the start says of what it can't use: one sentence, without the secret in it. */
class SettingsTest {

    private static Settings checked(Map<String, String> given) {
        Map<String, String> values =
                new HashMap<>(Map.of("slack.bot-token", "xoxb-zebra-token", "slack.signing-secret", "zebra-secret"));
        values.putAll(given);
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SlackSettings.class)
                .withMapping(InquirySettings.class)
                .withMapping(DatabaseSettings.class)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .withValidateUnknown(false)
                .build();
        return Settings.checked(
                config.getConfigMapping(SlackSettings.class),
                config.getConfigMapping(InquirySettings.class),
                config.getConfigMapping(DatabaseSettings.class));
    }

    @Test
    void everybodyInTheChannelMayResolveAndEditUnlessItIsSaid() {
        assertThat(checked(Map.of()).permissions()).isEqualTo(Permissions.EVERYBODY);
        assertThat(checked(Map.of(
                                "aws-inquiry.resolve-by", " reporter, U012ABCDEF ", "aws-inquiry.edit-by", "reporter"))
                        .permissions())
                .isEqualTo(new Permissions(new Circle(false, Set.of("U012ABCDEF")), new Circle(false, Set.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "aws-inquiry.resolve-by, everybody, AWS_INQUIRY_RESOLVE_BY",
        "aws-inquiry.edit-by, 'reporter,tanaka', AWS_INQUIRY_EDIT_BY",
        "slack.api-url, https://user:zebra-password@proxy.example/api/, SLACK_API_URL",
        "slack.bot-token, zebra-token, SLACK_BOT_TOKEN",
        "slack.bot-token, xoxe.xoxb-1-zebra-token, SLACK_BOT_TOKEN",
        "slack.bot-token, xoxb-zebra token, SLACK_BOT_TOKEN",
        "slack.app-token, zebra-token, SLACK_APP_TOKEN",
    })
    void whatCannotBeUsedIsNamedByItsVariableAndNoSecretIsRepeated(String property, String value, String variable) {
        assertThatThrownBy(() -> checked(Map.of(property, value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(variable + " has to ")
                .hasMessageEndingWith(".")
                .hasMessageNotContaining("zebra");
    }
}
