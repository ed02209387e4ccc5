package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalSlackChoiceTest {

    @AfterEach
    void leave() {
        LocalSlackChoice.leaveFolder();
    }

    private static SmallRyeConfig config(String profile, Map<String, String> given) {
        return new SmallRyeConfigBuilder()
                .withProfile(profile)
                .withSources(new PropertiesConfigSource(given, "given", 250))
                .withSources(new LocalSlackChoice())
                .build();
    }

    private static Optional<Boolean> chosen(SmallRyeConfig config) {
        return config.getOptionalValue(LocalSlackChoice.CHOSEN, Boolean.class);
    }

    private static String folder() {
        return config("dev", Map.of()).getValue("aws-inquiry.data-dir", String.class);
    }

    @ParameterizedTest
    @CsvSource({
        "dev,,,true",
        "dev,slack.bot-token,' ',true",
        "dev,slack.bot-token,xoxb-1,false",
        "dev,slack.signing-secret,s,false",
        "dev,slack.app-token,xapp-1,false",
        "prod,,,false",
        "test,,,false",
    })
    void standsInWithoutCredentialsInDevModeAlone(String profile, String name, String value, boolean standsIn) {
        Map<String, String> given = name == null ? Map.of() : Map.of(name, value);

        assertThat(chosen(config(profile, given))).isEqualTo(standsIn ? Optional.of(true) : Optional.empty());
    }

    @Test
    void givesEachStartAFolderOfItsOwn() {
        String first = folder();
        assertThat(first).startsWith("target/local-slack/").isEqualTo(folder());

        LocalSlackChoice.leaveFolder();

        assertThat(folder()).startsWith("target/local-slack/").isNotEqualTo(first);
    }

    @Test
    void leavesAFolderThatWasNamedAsItIs() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withProfile("dev")
                .withSources(new PropertiesConfigSource(Map.of("aws-inquiry.data-dir", "kept"), "environment", 300))
                .withSources(new LocalSlackChoice())
                .build();

        assertThat(config.getValue("aws-inquiry.data-dir", String.class)).isEqualTo("kept");
    }
}
