package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "http", "65536", "-1", "99999999999"})
    void whatIsNoPortIsSaidWithItsVariable(String value) {
        assertThat(Ports.problem(Map.of("QUARKUS_HTTP_PORT", "8080", "QUARKUS_MANAGEMENT_PORT", value)))
                .contains("QUARKUS_MANAGEMENT_PORT has to be a number from 0 (any that is free) to 65535, not \""
                        + value + "\".");
    }

    @Test
    void portsAreTakenAsTheyAre() {
        assertThat(Ports.problem(Map.of())).isEmpty();
        assertThat(Ports.problem(Map.of("QUARKUS_HTTP_PORT", " 65535 ", "QUARKUS_MANAGEMENT_PORT", "0")))
                .isEmpty();
    }
}
