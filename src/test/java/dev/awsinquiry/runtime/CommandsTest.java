package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command that does nothing says, and how it ends. What is done is for CommandsIT. */
class CommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> settings = new HashMap<>();

    @TempDir
    Path folder = Path.of("");

    private int run(String... args) {
        settings.putIfAbsent("aws-inquiry.data-dir", folder.resolve("data").toString());
        return new Commands(
                        new SmallRyeConfigBuilder()
                                .addDiscoveredConverters()
                                .withSources(new PropertiesConfigSource(settings, "test", 100))
                                .build(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(args);
    }

    private void assertOneSentence(String expected) {
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "backup a b", "restore", "move-to-postgresql x", "--help", "forget x"})
    void whatIsNoCommandEndsWithTwoAndTheCommands(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("  backup FILE ")
                .contains("  restore FILE ")
                .contains("  move-to-postgresql ");
    }

    @ParameterizedTest
    @CsvSource({
        "backup copy.db, 'There is no database '",
        "restore copy.db, 'There is no file copy.db.'",
        "move-to-postgresql, 'DATABASE_URL is empty.'"
    })
    void withNothingToWorkOnItEndsWithOneAndASentence(String line, String said) {
        assertThat(run(line.split(" "))).isEqualTo(1);
        assertOneSentence(said);
    }

    @ParameterizedTest
    @CsvSource({"backup, pg_dump", "restore, pg_restore"})
    void withPostgresqlItSaysWhatToUse(String command, String other) {
        settings.put("database.url", "jdbc:postgresql://db/inquiries?password=zebra");
        assertThat(run(command, "copy.db")).isEqualTo(1);
        assertOneSentence(other);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("zebra");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://db:port/x?password=zebra", "jdbc:mysql://zebra@db/x", "zebra"})
    void anAddressThatCannotBeUsedIsNotRepeated(String url) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.createFile(folder.resolve("data/aws-inquiry.db"));
        settings.put("database.url", url);
        assertThat(run("move-to-postgresql")).isEqualTo(1);
        assertOneSentence("DATABASE_URL ");
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("zebra");
    }

    @Test
    void theReadmeNamesThem() throws IOException {
        String section = Files.readString(Path.of("README.md"))
                .split("(?m)^### Back up, restore, move$", 2)[1]
                .split("(?m)^#", 2)[0];
        List<String> named = Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                .matcher(section)
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(named)
                .isEqualTo(Commands.ALL.stream().map(Commands.Command::usage).toList());
    }
}
