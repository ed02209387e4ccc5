package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
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

    private static String password(ConfigSource given) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(given)
                .withSources(new AsWritten(), new DatabaseChoice())
                .build()
                .getValue("quarkus.datasource.postgres.password", String.class);
    }

    private static Map<String, String> with(String url, String password) {
        return Map.of(url, "jdbc:postgresql://db/inquiries", password, "a$$b${c}d\\e$f", "c", "x");
    }

    /** Otherwise the server is said to have refused it. */
    @Test
    void aPasswordFromTheEnvironmentIsHandedOnAsItIs() {
        Map<String, String> given = with("DATABASE_URL", "DATABASE_PASSWORD");

        assertThat(password(new EnvConfigSource(given, 300))).isEqualTo("a$$b${c}d\\e$f");
    }

    @Test
    void oneInAFileMayReferToWhatStandsElsewhere() {
        Map<String, String> given = with("database.url", "database.password");

        assertThat(password(new PropertiesConfigSource(given, "given", 250))).isEqualTo("a$bxd\\e$f");
    }

    @Test
    void soIsWhateverElseTheEnvironmentGives() {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new EnvConfigSource(Map.of("AWS_INQUIRY_API_TOKEN", "a$$b${c}"), 300))
                .withSources(new AsWritten());

        assertThat(builder.build().getValue("aws-inquiry.api-token", String.class))
                .isEqualTo("a$$b${c}");
    }
}
