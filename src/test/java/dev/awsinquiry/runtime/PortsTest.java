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
import org.junit.jupiter.params.provider.CsvSource;
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
                .containsAll(Ports.defaults().entrySet().stream()
                        .map(String::valueOf)
                        .toList());
    }

    /** On one port the two servers would take turns. */
    @ParameterizedTest
    @CsvSource({"8443, 8443", "9000, ''", "'', 8080"})
    void theTwoAreTwo(String http, String management) {
        assertThat(Ports.problem(Map.of("QUARKUS_HTTP_PORT", http, "QUARKUS_MANAGEMENT_PORT", management)))
                .hasValueSatisfying(problem -> assertThat(problem)
                        .startsWith("QUARKUS_HTTP_PORT and QUARKUS_MANAGEMENT_PORT have to be two ports, not both "));
        assertThat(Ports.problem(Map.of("QUARKUS_HTTP_PORT", "0", "QUARKUS_MANAGEMENT_PORT", "0")))
                .isEmpty();
    }

    @Test
    void portsAreTakenAsTheyAre() {
        assertThat(Ports.problem(Map.of())).isEmpty();
        assertThat(Ports.problem(Map.of("QUARKUS_HTTP_PORT", " 65535 ", "QUARKUS_MANAGEMENT_PORT", "0")))
                .isEmpty();
    }
}
