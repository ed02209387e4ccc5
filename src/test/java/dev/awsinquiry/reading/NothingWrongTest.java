package dev.awsinquiry.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What stands beside the fault in any inquiry, the design, the business, plans and rules of the house, states nothing about
 * it. The first column names the facts that a sentence is read for behind a fault; a mark of exclamation stands before one
 * that it doesn't state, so that each of these is known, and none may be added unseen.
 */
@Execution(CONCURRENT)
class NothingWrongTest {

    private static final Reader READER = new WordsReader(Words.bundled());
    private static final Setting ALONE = Setting.alone(LocalDate.of(2026, 11, 25), ZoneId.of("Asia/Tokyo"));

    /** What the fault itself states. */
    private static final Set<Fact> TOLD = Set.of(Fact.HOW_SYMPTOM, Fact.HOW_ERROR);

    private static final String NOTHING = "-";

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void statesNothingAboutTheFault(String facts, String sentence) {
        boolean japanese = Lines.hasJapanese(sentence, 0, sentence.length());
        String fault = japanese ? "API が 502 を返します。" : "Our API answers 502. ";

        List<Finding> found =
                READER.read(fault + sentence.replace("\\n", "\n"), ALONE).findings();

        assertThat(found.stream()
                        .filter(finding -> !finding.unknown())
                        .map(Finding::fact)
                        .filter(fact -> !TOLD.contains(fact))
                        .map(Fact::id)
                        .sorted()
                        .collect(joining(",")))
                .isEqualTo(facts.equals(NOTHING) ? "" : facts.replace("!", ""));
    }

    static Stream<Object[]> statesNothingAboutTheFault() {
        return Table.rows(Corpus.resource("/reading/tables/nothing-wrong.tsv")).stream()
                .map(row -> new Object[] {row[0], row[1]});
    }
}
