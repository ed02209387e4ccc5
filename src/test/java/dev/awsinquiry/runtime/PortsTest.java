package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @ParameterizedTest
    @ValueSource(strings = {"http", "65536", "-1", "99999999999"})
    void whatIsNoPortIsSaidWithItsVariable(String value) {
        assertThat(Ports.problem(Map.of("QUARKUS_HTTP_PORT", "8080", "QUARKUS_MANAGEMENT_PORT", value)))
                .contains("QUARKUS_MANAGEMENT_PORT has to be a number from 0 (any that is free) to 65535, not \""
                        + value + "\".");
    }

    /** As the README says of all variables; the framework itself would refuse them. */
    @Test
    void oneThatIsSetToNothingHasItsDefault() throws IOException {
        assertThat(Ports.problem(Map.of("QUARKUS_HTTP_PORT", "", "QUARKUS_MANAGEMENT_PORT", " ")))
                .isEmpty();

        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(
                        Map.of("quarkus.http.port", "", "quarkus.management.port", "18080"), "test", 300))
                .withSources(new EmptyIsUnset())
                .build();
        assertThat(config.getValue("quarkus.http.port", Integer.class)).isEqualTo(8080);
        assertThat(config.getValue("quarkus.management.port", Integer.class)).isEqualTo(18080);
        assertThat(Files.readAllLines(Path.of("src/main/resources/application.properties")))
                .containsAll(
                        Ports.DEFAULTS.entrySet().stream().map(String::valueOf).toList());
    }

    @Test
    void portsAreTakenAsTheyAre() {
        assertThat(Ports.problem(Map.of())).isEmpty();
        assertThat(Ports.problem(Map.of("QUARKUS_HTTP_PORT", " 65535 ", "QUARKUS_MANAGEMENT_PORT", "0")))
                .isEmpty();
    }
}
