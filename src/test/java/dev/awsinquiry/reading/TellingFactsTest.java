package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.page.Setting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts that people tell in their own words: for each a table of what states it and of what only looks as if. */
@Execution(CONCURRENT)
class TellingFactsTest {

    private static final Map<String, Fact> TABLES = Map.of(
            "tried", Fact.WHAT_TRIED,
            "trigger", Fact.WHAT_TRIGGER,
            "scope", Fact.WHO_SCOPE,
            "actors", Fact.WHO_ACTOR,
            "expected", Fact.HOW_EXPECTED,
            "reasons", Fact.WHY_PROBLEM,
            "goals", Fact.WHY_GOAL,
            "impact", Fact.HOWMUCH_IMPACT);

    private static final Setting SETTING = Setting.alone(LocalDate.of(2026, 11, 25), ZoneId.of("Asia/Tokyo"));

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource
    void statesTheFactOrDoesNot(String table, String text, String stated) {
        Reading reading = WordsReaderTest.READER.read(text.replace("\\n", "\n"), SETTING);
        assertThat(reading.of(TABLES.get(table)).isPresent() ? "+" : "-")
                .as("%s: %s, %s", table, text, reading.of(TABLES.get(table)))
                .isEqualTo(stated);
    }

    static Stream<Object[]> statesTheFactOrDoesNot() {
        return TABLES.keySet().stream()
                .sorted()
                .flatMap(table -> Table.rows(Corpus.resource("/reading/tables/" + table + ".tsv")).stream()
                        .map(row -> new Object[] {table, row[0], row[1]}));
    }
}
