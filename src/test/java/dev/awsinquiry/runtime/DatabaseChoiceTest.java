package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the pool of connections is told, which logs what it can't use. */
class DatabaseChoiceTest {

    private static String address(String url) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("database.url", url), "given", 250))
                .withSources(new DatabaseChoice())
                .build()
                .getValue("quarkus.datasource.postgres.jdbc.url", String.class);
    }

    @Test
    void isToldTheAddress() {
        assertThat(address("jdbc:postgresql://db/inquiries")).startsWith("jdbc:postgresql://db/inquiries?");
    }

    @Test
    void neverSeesAnAddressThatIsRefusedForItMayHoldAPassword() {
        assertThat(address("postgres://user:zebra-password@db/inquiries"))
                .startsWith("jdbc:postgresql://refused.invalid/?");
    }
}
