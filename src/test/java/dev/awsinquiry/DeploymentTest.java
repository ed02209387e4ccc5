package dev.awsinquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is promised of the image and of the Slack app stands in the files that make them. */
class DeploymentTest {

    private static JsonNode yaml(String file) throws IOException {
        return new YAMLMapper().readTree(Path.of(file).toFile());
    }

    @Test
    void theImageDoesNotRunAsRoot() throws IOException {
        List<String> image = Files.readAllLines(Path.of("deploy/Dockerfile"));
        List<String> users =
                image.stream().filter(line -> line.startsWith("USER ")).toList();

        assertThat(users).containsExactly("USER inquiry");
        assertThat(image).anyMatch(line -> line.contains("useradd --system --uid 10001") && line.contains(" inquiry"));
        assertThat(image.indexOf("USER inquiry")).isGreaterThan(image.lastIndexOf("FROM eclipse-temurin:25-jre"));
    }

    @Test
    void healthAndMetricsStayOnTheMachine() throws IOException {
        assertThat(yaml("deploy/compose.yaml").at("/services/app/ports"))
                .extracting(JsonNode::asText)
                .contains("127.0.0.1:9000:9000")
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void theManifestAsksForNoTokenThatIsReplaced() throws IOException {
        assertThat(yaml("manifest.yaml").at("/settings/token_rotation_enabled")).hasToString("false");
    }
}
