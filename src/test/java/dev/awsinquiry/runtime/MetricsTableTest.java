package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of metrics is what is counted, under the names that Prometheus sees. */
class MetricsTableTest {

    private static final Pattern ROW = Pattern.compile("^\\| `(aws_inquiry_[a-z_]+)` \\|", Pattern.MULTILINE);
    private static final Pattern METER =
            Pattern.compile("(timer|counter|depth|builder)\\(\\s*\"(aws_inquiry\\.[a-z_.]+)\"");
    private static final Map<String, String> ENDING =
            Map.of("timer", "_seconds", "counter", "_total", "depth", "", "builder", "");

    @Test
    void the_table_names_what_is_counted() throws IOException {
        Path sources = Path.of("src/main/java/dev/awsinquiry/runtime");
        List<String> counted = Stream.of("Arrivals.java", "Meters.java")
                .map(sources::resolve)
                .flatMap(file -> METER.matcher(read(file)).results())
                .map(meter -> meter.group(2).replace('.', '_') + ENDING.get(meter.group(1)))
                .toList();

        assertThat(ROW.matcher(Files.readString(Path.of("README.md"))).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(counted)
                .hasSizeGreaterThan(10);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
