package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import dev.awsinquiry.desk.BooksUnavailable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.JsonFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an exception quotes doesn't get into the log; what it is, and where it came from, does. */
class WordlessTest {

    private static final String TYPED = "zebra";

    private static String logged(Throwable thrown) {
        LogRecord entry = new LogRecord(Level.SEVERE, "failed: command /aws-inquiry");
        entry.setThrown(thrown);
        assertThat(new Wordless().isLoggable(entry)).isTrue();
        StringWriter trace = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static Throwable thrownBy(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("nothing was thrown");
    }

    static Stream<Throwable> quoting() {
        Throwable number = thrownBy(() -> Integer.parseInt(TYPED));
        RuntimeException suppressing = new RuntimeException("x");
        suppressing.addSuppressed(number);
        return Stream.of(
                number,
                thrownBy(() -> new Gson().fromJson("{\"a\":\"" + TYPED + "\"}", Counted.class)),
                thrownBy(() -> Instant.parse(TYPED)),
                new IllegalStateException(number),
                new IllegalArgumentException("No enum constant " + TYPED),
                suppressing);
    }

    /** Something that a text is no value of. */
    private record Counted(int a) {}

    @ParameterizedTest
    @MethodSource("quoting")
    void whatItQuotesIsLeftOut(Throwable thrown) {
        StringWriter before = new StringWriter();
        thrown.printStackTrace(new PrintWriter(before));
        assertThat(before.toString()).as("it quotes").contains(TYPED);

        assertThat(logged(thrown))
                .doesNotContain(TYPED)
                .startsWith(thrown.getClass().getName())
                .contains("\tat " + WordlessTest.class.getName());
    }

    @Test
    void causesAreNamedAndWhatTheOperatorNeedsIsSaid() {
        SQLException cause = new SQLException("FATAL: password authentication failed for user \"inquiry\"");
        String logged = logged(new IllegalStateException(
                new BooksUnavailable("away", new DateTimeParseException(TYPED, TYPED, 0, new IOException(cause)))));

        assertThat(logged)
                .startsWith("java.lang.IllegalStateException" + System.lineSeparator())
                .contains("Caused by: dev.awsinquiry.desk.BooksUnavailable: away")
                .contains("Caused by: java.time.format.DateTimeParseException" + System.lineSeparator())
                .contains("Caused by: java.sql.SQLException: FATAL: password authentication failed")
                .doesNotContain(TYPED);
    }

    /** Lines for machines name the class of what was thrown by themselves, and take the rest from its message. */
    @Test
    void linesForMachinesSayWhichExceptionItWas() {
        LogRecord entry = new LogRecord(Level.SEVERE, "Failed to start application");
        entry.setThrown(new IllegalStateException(TYPED, new OutOfMemoryError("Java heap space")));
        new Wordless().isLoggable(entry);

        String line = new JsonFormatter().format(ExtLogRecord.wrap(entry));

        assertThat(line)
                .contains("\"message\":\"java.lang.IllegalStateException\"")
                .contains("\"message\":\"java.lang.OutOfMemoryError\"")
                .doesNotContain(TYPED);
    }

    @Test
    void aCircleOfCausesEnds() {
        JsonSyntaxException one = new JsonSyntaxException(TYPED);
        one.initCause(new IllegalStateException(TYPED, one));

        assertThat(logged(one)).startsWith(JsonSyntaxException.class.getName()).doesNotContain(TYPED);
    }

    @Test
    void theProductLogsThroughIt() throws IOException {
        List<String> settings = Files.readAllLines(Path.of("src/main/resources/application.properties"));

        assertThat(settings).contains("%prod.quarkus.log.console.filter=wordless");
    }
}
