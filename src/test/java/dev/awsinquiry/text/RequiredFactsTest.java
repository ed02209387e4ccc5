package dev.awsinquiry.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequiredFactsTest {

    @Test
    void mildSeveritiesAskForLess() {
        assertThat(RequiredFacts.bundled().at(Severity.NORMAL))
                .containsExactly(
                        Fact.WHERE_RESOURCE_ID,
                        Fact.WHERE_REGION,
                        Fact.WHEN_EXACT,
                        Fact.WHEN_TIMEZONE,
                        Fact.WHEN_ONGOING,
                        Fact.WHEN_FREQUENCY,
                        Fact.HOW_SYMPTOM,
                        Fact.WHAT_TRIGGER,
                        Fact.WHAT_TRIED,
                        Fact.WHO_SCOPE,
                        Fact.HOWMUCH_IMPACT);
    }

    @Test
    void fromHighOnThreeMoreAreAskedFor() {
        assertThat(RequiredFacts.bundled().at(Severity.HIGH))
                .hasSize(14)
                .containsAll(RequiredFacts.bundled().at(Severity.NORMAL))
                .contains(Fact.WHERE_ACCOUNT, Fact.WHY_PROBLEM, Fact.HOWMUCH_QUANTIFIED);
    }

    @Test
    void anOperatorsFileSaysItAll(@TempDir Path folder) throws IOException {
        assertThat(RequiredFacts.bundledWith(folder)).isEqualTo(RequiredFacts.bundled());
        Files.writeString(folder.resolve("required-facts.properties"), "how.error = urgent\n");
        assertThat(RequiredFacts.bundledWith(folder).at(Severity.URGENT)).containsExactly(Fact.HOW_ERROR);
        assertThat(RequiredFacts.bundledWith(folder).at(Severity.HIGH)).isEmpty();
    }

    @Test
    void whatDoesntExistIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("required-facts.properties");
        Files.writeString(file, "when.exactly = low\n");
        assertThatThrownBy(() -> RequiredFacts.bundledWith(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + ": when.exactly is none of where.resource_id, ");
        Files.writeString(file, "when.exact = grave\n");
        assertThatThrownBy(() -> RequiredFacts.bundledWith(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ": grave is none of low, normal, high, urgent, critical");
    }
}
