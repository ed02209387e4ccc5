package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.page.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told by its form: each row of the tables is a text and what has to be read in it. */
@Execution(CONCURRENT)
class HardFactsTest {

    private static final Setting SETTING = Setting.alone(LocalDate.of(2026, 4, 20), WordsReaderTest.TOKYO);

    @ParameterizedTest
    @MethodSource
    void times(String text, String when, String zone) {
        time(text, SETTING, when, zone);
    }

    @ParameterizedTest
    @MethodSource
    void timeWritings(String text, String when, String zone) {
        time(text, Setting.alone(LocalDate.of(2026, 11, 25), WordsReaderTest.TOKYO), when, zone);
    }

    private static void time(String text, Setting setting, String when, String zone) {
        Reading reading = WordsReaderTest.READER.read(text.replace("\\n", "\n"), setting);
        assertThat(value(reading, Fact.WHEN_EXACT)).as("when").isEqualTo(when);
        assertThat(value(reading, Fact.WHEN_TIMEZONE)).as("zone").isEqualTo(zone);
    }

    @ParameterizedTest
    @MethodSource
    void resourceIds(String text, String stated) {
        assertThat(stated(text, Fact.WHERE_RESOURCE_ID)).as(text).isEqualTo(stated);
    }

    @ParameterizedTest
    @MethodSource
    void accounts(String text, String account) {
        assertThat(value(WordsReaderTest.READER.read(text, SETTING), Fact.WHERE_ACCOUNT))
                .isEqualTo(account);
    }

    @ParameterizedTest
    @MethodSource
    void regions(String text, String region) {
        assertThat(value(WordsReaderTest.READER.read(text, SETTING), Fact.WHERE_REGION))
                .isEqualTo(region);
    }

    @ParameterizedTest
    @MethodSource
    void values(String text, String fact, String value) {
        Reading reading = WordsReaderTest.READER.read(text.replace("\\n", "\n"), SETTING);
        assertThat(value(reading, Fact.byId(fact).orElseThrow())).as(text).isEqualTo(value.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @MethodSource
    void errors(String text, String stated) {
        assertThat(stated(text, Fact.HOW_ERROR)).as(text).isEqualTo(stated);
    }

    @ParameterizedTest
    @MethodSource
    void continuity(String text, String stated) {
        assertThat(stated(text, Fact.WHEN_ONGOING)).as(text).isEqualTo(stated);
    }

    @ParameterizedTest
    @MethodSource
    void frequency(String text, String stated) {
        assertThat(stated(text, Fact.WHEN_FREQUENCY)).as(text).isEqualTo(stated);
    }

    @ParameterizedTest
    @MethodSource
    void symptoms(String text, String stated) {
        assertThat(stated(text, Fact.HOW_SYMPTOM)).as(text).isEqualTo(stated);
    }

    @ParameterizedTest
    @MethodSource
    void numbers(String text, String stated) {
        assertThat(stated(text, Fact.HOWMUCH_QUANTIFIED)).as(text).isEqualTo(stated);
    }

    @ParameterizedTest
    @MethodSource
    void secrets(String text, String masked) {
        assertThat(WordsReaderTest.READER.mask(text)).isEqualTo(masked);
        assertThat(WordsReaderTest.READER.mask(masked)).isEqualTo(masked);
    }

    static Stream<Object[]> secrets() {
        return rows("secrets.tsv");
    }

    /** The ways in which people and tools write secrets, and what only looks like one; {@code \\n} is a line break. */
    @ParameterizedTest
    @MethodSource
    void secretWritings(String text, String masked) {
        secrets(text, masked);
    }

    static Stream<Object[]> secretWritings() {
        return Stream.of("writings", "tags", "lines", "kinds", "labels", "commands", "drawn")
                .flatMap(table -> rows("secret-" + table + ".tsv"))
                .map(row -> Stream.of(row)
                        .map(cell -> cell.toString().replace("\\n", "\n"))
                        .toArray());
    }

    static Stream<Object[]> times() {
        return rows("times.tsv");
    }

    static Stream<Object[]> timeWritings() {
        return rows("time-writings.tsv");
    }

    static Stream<Object[]> resourceIds() {
        return rows("resource-ids.tsv");
    }

    static Stream<Object[]> accounts() {
        return rows("accounts.tsv");
    }

    static Stream<Object[]> regions() {
        return rows("regions.tsv");
    }

    static Stream<Object[]> errors() {
        return rows("errors.tsv");
    }

    static Stream<Object[]> values() {
        return rows("values.tsv");
    }

    static Stream<Object[]> continuity() {
        return rows("continuity.tsv");
    }

    static Stream<Object[]> frequency() {
        return rows("frequency.tsv");
    }

    static Stream<Object[]> symptoms() {
        return rows("symptoms.tsv");
    }

    static Stream<Object[]> numbers() {
        return rows("numbers.tsv");
    }

    private static String stated(String text, Fact fact) {
        return WordsReaderTest.READER
                        .read(text.replace("\\n", "\n"), SETTING)
                        .of(fact)
                        .isPresent()
                ? "+"
                : "-";
    }

    private static String value(Reading reading, Fact fact) {
        return reading.of(fact)
                .map(finding -> finding.unknown() ? "unknown" : finding.value())
                .orElse("-");
    }

    private static Stream<Object[]> rows(String name) {
        try (InputStream in = HardFactsTest.class.getResourceAsStream("/reading/tables/" + name)) {
            List<String[]> rows = Table.rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return rows.stream().map(row -> (Object[]) row);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
