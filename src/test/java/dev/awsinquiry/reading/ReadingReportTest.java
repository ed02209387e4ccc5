package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.reading.chars.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Measures the reading on the labelled texts; the floor only rises. */
class ReadingReportTest {

    private static final Path REPORT = Path.of("docs", "reading-report.md");
    private static final List<Corpus.Labelled> CORPUS = Corpus.texts();
    private static final ReadingReport MEASURED = new ReadingReport(CORPUS);

    @Test
    void theCorpusIsLargeAndInBothLanguages() {
        assertThat(CORPUS).hasSizeGreaterThanOrEqualTo(300);
        assertThat(CORPUS)
                .extracting(Corpus.Labelled::language)
                .contains(dev.awsinquiry.inquiry.Language.JA, dev.awsinquiry.inquiry.Language.EN);
        assertThat(CORPUS).extracting(Corpus.Labelled::text).doesNotHaveDuplicates();
    }

    @Test
    void noFigureIsBelowTheFloor() {
        SoftAssertions softly = new SoftAssertions();
        for (String[] row : Table.rows(Corpus.resource("/reading/corpus/floor.tsv"))) {
            softly.assertThat(MEASURED.scores().get(row[0]).f1())
                    .as(row[0] + "\n"
                            + String.join(
                                    "\n",
                                    MEASURED.mistakes().stream()
                                            .filter(m -> m.contains(row[0]))
                                            .toList()))
                    .isGreaterThanOrEqualTo(Double.parseDouble(row[1]));
        }
        softly.assertAll();
    }

    @Test
    void theFloorNamesEveryFactAndFlag() {
        assertThat(Table.rows(Corpus.resource("/reading/corpus/floor.tsv")).stream()
                        .map(r -> r[0])
                        .toList())
                .containsExactlyElementsOf(MEASURED.scores().keySet());
    }

    @Test
    void theReportInTheDocsIsTheOneMeasured() throws IOException {
        if ("write".equals(System.getProperty("reading.report"))) {
            Files.createDirectories(REPORT.getParent());
            Files.writeString(REPORT, MEASURED.markdown());
        }
        assertThat(REPORT).hasContent(MEASURED.markdown());
    }
}
