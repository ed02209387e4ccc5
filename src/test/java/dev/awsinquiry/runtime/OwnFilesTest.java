package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.clock.Holidays;
import dev.awsinquiry.clock.Targets;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.reading.Reading;
import dev.awsinquiry.reading.WordsReader;
import dev.awsinquiry.reading.page.Raised;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.Words;
import dev.awsinquiry.text.Phrases;
import dev.awsinquiry.text.RequiredFacts;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator puts into {@code AWS_INQUIRY_TEMPLATES_DIR}, and what the start says when it can't be used. */
class OwnFilesTest {

    @TempDir
    Path folder;

    private void readAll() {
        OwnFiles own = new OwnFiles(Optional.of(folder));
        own.or(Phrases::bundledWith, Phrases::bundled);
        own.or(RequiredFacts::bundledWith, RequiredFacts::bundled);
        own.or(Targets::bundledWith, Targets::bundled);
        own.or(Holidays::in, () -> Holidays.NONE);
        own.or(Words::bundledWith, Words::bundled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "messages_ja.properties | no.such.key=x | there is no sentence with the key no.such.key",
                "messages_ja.properties | button.reopen={nothing} | button.reopen may use [] and nothing else in braces",
                "messages_en.properties | button.reopen=\\uZZZZ | a \\u in it isn't followed by four hexadecimal digits",
                "required-facts.properties | where.planet=low | where.planet is none of where.resource_id",
                "required-facts.properties | where.region=mild | mild is none of low",
                "targets.csv | nonsense | line 1",
                "holidays.txt | 2027/01/01 | line 1",
                "flags.txt | {no.such.list} | flags.txt, line 1: ",
                "flags.txt | => urgncy_in_words: asks.mark | flags.txt, line 1: no rule is for urgncy_in_words",
                "flags.txt | => contains_secret: asks.mark | flags.txt, line 1: no rule is for contains_secret",
                "flags.txt | => urgency_in_words.evnt: asks.mark | flags.txt, line 1: no rule is for urgency_in_words.evnt",
                "flags.txt | => urgency_in_words: no.such.class | flags.txt, line 1: a rule names a class without words",
                "flags.txt | => urgency_in_words: | flags.txt, line 1: a rule needs a class of words behind its colon",
                "flags.txt | => urgency_in_words: asks.mark ..x asks.mark | flags.txt, line 1: a gap is two dots",
                "flags.txt | => urgency_in_words: -asks.mark asks.mark | flags.txt, line 1: what mustn't follow needs",
                "flags.txt | => urgency_in_words asks.mark | flags.txt, line 1: a rule needs a colon",
                "who.txt | => who.scope=evrybody: asks.mark | who.txt, line 1: who.scope can't be evrybody",
                "how.txt | @name | how.txt, line 1: a name needs what it stands for",
                "how.txt | ほげ | how.txt, line 1: words before the first [class]",
                "abbreviations.tsv | WOMBAT | abbreviations.tsv, line 1: an abbreviation needs what it stands for",
                "regions.tsv | xx-test-1 | regions.tsv, line 1: there are too few cells",
                "zones.tsv | Wombat/Town | zones.tsv, line 1: there are too few cells",
                "topics.txt | (open | topics.txt, line 1: a bracket is open",
            })
    void whatCannotBeUsedIsSaidWithTheVariableTheFileAndTheReason(String file, String line, String reason)
            throws IOException {
        Files.writeString(folder.resolve(file), line + "\n");

        assertThatThrownBy(this::readAll)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("AWS_INQUIRY_TEMPLATES_DIR can't be used: ")
                .hasMessageContaining(reason)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "messages_ja.properties",
        "required-facts.properties",
        "targets.csv",
        "holidays.txt",
        "flags.txt",
        "abbreviations.tsv"
    })
    void aFileThatIsNotInUtf8IsNamed(String file) throws IOException {
        Files.write(folder.resolve(file), "# 再開\n".getBytes(Charset.forName("Shift_JIS")));

        assertThatThrownBy(this::readAll)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("AWS_INQUIRY_TEMPLATES_DIR can't be used: can't read " + folder.resolve(file)
                        + ", it isn't UTF-8.");
    }

    @ParameterizedTest
    @CsvSource({
        "messages_ja.properties",
        "required-facts.properties",
        "targets.csv",
        "holidays.txt",
        "flags.txt",
        "abbreviations.tsv"
    })
    void aFolderInTheNameOfAFileIsNotPassedOver(String file) throws IOException {
        Files.createDirectory(folder.resolve(file));

        assertThatThrownBy(this::readAll)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("AWS_INQUIRY_TEMPLATES_DIR can't be used: can't read " + folder.resolve(file) + ".");
    }

    @Test
    void aFileUnderANameThatNothingReadsIsNamedWithThoseThatAre() throws IOException {
        write("abbreviations.tsv", "WOMBAT\tAmazon Wombat\n");
        assertThat(new OwnFiles(Optional.of(folder)).unread()).isEmpty();
        assertThat(new OwnFiles(Optional.empty()).unread()).isEmpty();

        write("abbreviation.tsv", "WOMBAT\tAmazon Wombat\n");
        write("Flags.txt", "");
        write("README.md", "");
        Files.createDirectory(folder.resolve("..data"));

        assertThat(new OwnFiles(Optional.of(folder)).unread().orElseThrow())
                .startsWith("in AWS_INQUIRY_TEMPLATES_DIR, not read: Flags.txt, abbreviation.tsv."
                        + " What is read there: abbreviations-elsewhere.txt, abbreviations.tsv, ")
                .contains(" messages_ja.properties, ")
                .contains(" holidays.txt, ")
                .contains(" required-facts.properties, ")
                .contains(" targets.csv, ");
    }

    @Test
    void everyFileOfTheReadingIsAmongThoseThatAreRead() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/reading"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(Words.WORD_FILES.stream(), Words.TABLES.stream())
                            .toList());
        }
    }

    @Test
    void theMarkThatEditorsPutInFrontIsNoPartOfIt() throws IOException {
        write("messages_ja.properties", "button.reopen=再び開く\r\n");
        write("required-facts.properties", "where.region = low\r\n");
        write("holidays.txt", "2027-01-04\r\n");
        write("abbreviations.tsv", "WOMBAT\tthe billing batch\r\n");
        write("how.txt", "[fail]\r\nほげほげ\r\n");

        assertThat(Phrases.bundledWith(folder).say(Language.JA, "button.reopen"))
                .isEqualTo("再び開く");
        assertThat(RequiredFacts.bundledWith(folder).from()).containsOnlyKeys(Fact.WHERE_REGION);
        assertThat(Holidays.in(folder).days()).containsExactly(LocalDate.of(2027, 1, 4));
        assertThat(read("WOMBAT がほげほげします。").raised()).extracting(Raised::flag).contains(Flag.HOUSE_WORD);
        assertThat(read("画面がほげほげします。").of(Fact.HOW_SYMPTOM)).isPresent();
    }

    @Test
    void aRuleForAFlagMayCountInTextsOfAnyKindThatFlagsKnow() throws IOException {
        Files.writeString(folder.resolve("flags.txt"), "=> urgency_in_words.first: wombat\n[wombat]\nほげほげ\n");

        assertThat(read("ほげほげお願いします。502 が出ます。").raised())
                .extracting(Raised::flag)
                .contains(Flag.URGENCY_IN_WORDS);
    }

    private Reading read(String text) {
        return new WordsReader(Words.bundledWith(folder))
                .read(text, Setting.alone(LocalDate.of(2026, 4, 15), ZoneId.of("Asia/Tokyo")));
    }

    private void write(String file, String text) throws IOException {
        Files.write(folder.resolve(file), ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
    }
}
