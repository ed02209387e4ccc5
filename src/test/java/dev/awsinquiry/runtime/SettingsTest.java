package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.inquiry.Permissions.Circle;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
                .withSources(new EmptyIsUnset())
                .withValidateUnknown(false)
                .build();
        return Settings.checked(
                config.getConfigMapping(SlackSettings.class),
                config.getConfigMapping(InquirySettings.class),
                config.getConfigMapping(DatabaseSettings.class));
    }

    @ParameterizedTest
    @CsvSource({
        "P400D, P400D",
        "' P1Y6M ', P1Y6M",
        "p2w, P14D",
        "PT36H, PT36H",
        "pt36h, PT36H",
        "P1DT12H, PT36H",
        "P0D, P0D"
    })
    void retentionIsAPeriodOfDaysOrOfHours(String text, String kept) {
        assertThat(checked(Map.of("aws-inquiry.retention", text)).retention()).hasToString(kept);
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
        "slack.api-url, https://proxy.example:99999/api/, SLACK_API_URL",
        "slack.api-url, https://proxy.example:0/api/, SLACK_API_URL",
        "slack.api-url, //slack.com/api/, SLACK_API_URL",
        "slack.api-url, https://proxy.example/api/?token=zebra-token, SLACK_API_URL",
        "slack.bot-token, zebra-token, SLACK_BOT_TOKEN",
        "slack.bot-token, xoxe.xoxb-1-zebra-token, SLACK_BOT_TOKEN",
        "slack.bot-token, xoxb-zebra token, SLACK_BOT_TOKEN",
        "slack.app-token, zebra-token, SLACK_APP_TOKEN",
        "slack.signing-secret, '\"zebra-secret\"', SLACK_SIGNING_SECRET",
        "aws-inquiry.api-token, '\"zebra-token\"', AWS_INQUIRY_API_TOKEN",
        "aws-inquiry.data-dir, '\"/data\"', AWS_INQUIRY_DATA_DIR",
        "aws-inquiry.data-dir, /data?x=1, AWS_INQUIRY_DATA_DIR",
        "aws-inquiry.data-dir, '/da\u0000ta', AWS_INQUIRY_DATA_DIR",
        "aws-inquiry.templates-dir, '/da\u0000ta', AWS_INQUIRY_TEMPLATES_DIR",
        "aws-inquiry.templates-dir, /nowhere/at/all, AWS_INQUIRY_TEMPLATES_DIR",
        "aws-inquiry.desk, '\"サポート窓口\"', AWS_INQUIRY_DESK",
        "database.url, postgres://user:zebra-password@db/inquiries, DATABASE_URL",
        "database.url, jdbc:postgresql://db:many/inquiries?password=zebra-password, DATABASE_URL",
        "aws-inquiry.retention, -P1D, AWS_INQUIRY_RETENTION",
        "aws-inquiry.retention, PT-24H, AWS_INQUIRY_RETENTION",
        "aws-inquiry.retention, P1Y-1D, AWS_INQUIRY_RETENTION",
        "aws-inquiry.retention, P999999999Y, AWS_INQUIRY_RETENTION",
        "aws-inquiry.retention, PT9999999999999H, AWS_INQUIRY_RETENTION",
        "aws-inquiry.retention, for ever, AWS_INQUIRY_RETENTION",
        "aws-inquiry.requests-at-once, many, AWS_INQUIRY_REQUESTS_AT_ONCE",
        "aws-inquiry.requests-at-once, 101, AWS_INQUIRY_REQUESTS_AT_ONCE",
        "aws-inquiry.delivery.pace, fast, AWS_INQUIRY_DELIVERY_PACE",
        "aws-inquiry.delivery.pace, -1s, AWS_INQUIRY_DELIVERY_PACE",
        "aws-inquiry.delivery.call-timeout, 0s, AWS_INQUIRY_DELIVERY_CALL_TIMEOUT",
    })
    void whatCannotBeUsedIsNamedByItsVariableAndNoSecretIsRepeated(String property, String value, String variable) {
        assertThatThrownBy(() -> checked(Map.of(property, value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(variable + " has to ")
                .hasMessageEndingWith(".")
                .hasMessageNotContaining("zebra");
    }

    @Test
    void whatIsSetToNothingIsNotSet() {
        List<String> all = List.of(
                "slack.api-url",
                "slack.app-token",
                "database.url",
                "aws-inquiry.data-dir",
                "aws-inquiry.language",
                "aws-inquiry.timezone",
                "aws-inquiry.support-plan",
                "aws-inquiry.targets",
                "aws-inquiry.quiet-hours",
                "aws-inquiry.templates-dir",
                "aws-inquiry.retention",
                "aws-inquiry.resolve-by",
                "aws-inquiry.edit-by",
                "aws-inquiry.requests-at-once",
                "aws-inquiry.delivery.pace",
                "aws-inquiry.delivery.call-timeout");
        Map<String, String> nothing = all.stream().collect(Collectors.toMap(name -> name, name -> ""));

        assertThat(checked(nothing)).isEqualTo(checked(Map.of()));
    }

    @Test
    void blanksAroundAFolderArePartOfNoName() {
        assertThat(checked(Map.of("aws-inquiry.templates-dir", " src ")).templates())
                .contains(Path.of("src"));
    }

    @Test
    void durationsMayBeWrittenEitherWay() {
        assertThat(checked(Map.of("aws-inquiry.delivery.pace", "0s", "aws-inquiry.delivery.grace", "PT2.5S"))
                        .delivery())
                .isEqualTo(new Settings.Delivery(
                        Duration.ZERO, Duration.ofSeconds(10), Duration.ofMillis(2500), Duration.ofSeconds(60)));
    }
}
