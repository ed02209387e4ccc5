package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.clock.Holidays;
import dev.awsinquiry.clock.Targets;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Language;
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
import java.util.Optional;
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
                "required-facts.properties | where.planet=low | where.planet is none of when.exact",
                "required-facts.properties | where.region=mild | mild is none of low",
                "targets.csv | nonsense | line 1",
                "holidays.txt | 2027/01/01 | line 1",
                "flags.txt | {no.such.list} | no.such.list",
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
    @CsvSource({"messages_ja.properties", "required-facts.properties", "targets.csv", "holidays.txt"})
    void aFileThatIsNotInUtf8IsNamed(String file) throws IOException {
        Files.write(folder.resolve(file), "# 再開\n".getBytes(Charset.forName("Shift_JIS")));

        assertThatThrownBy(this::readAll)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("AWS_INQUIRY_TEMPLATES_DIR can't be used: can't read " + folder.resolve(file)
                        + ", it isn't UTF-8.");
    }

    @ParameterizedTest
    @CsvSource({"messages_ja.properties", "required-facts.properties", "targets.csv", "holidays.txt"})
    void aFolderInTheNameOfAFileIsNotPassedOver(String file) throws IOException {
        Files.createDirectory(folder.resolve(file));

        assertThatThrownBy(this::readAll)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("AWS_INQUIRY_TEMPLATES_DIR can't be used: can't read " + folder.resolve(file) + ".");
    }

    @Test
    void theMarkThatEditorsPutInFrontIsNoPartOfIt() throws IOException {
        write("messages_ja.properties", "button.reopen=再び開く\r\n");
        write("required-facts.properties", "where.region = low\r\n");
        write("holidays.txt", "2027-01-04\r\n");

        assertThat(Phrases.bundledWith(folder).say(Language.JA, "button.reopen"))
                .isEqualTo("再び開く");
        assertThat(RequiredFacts.bundledWith(folder).from()).containsOnlyKeys(Fact.WHERE_REGION);
        assertThat(Holidays.in(folder).days()).containsExactly(LocalDate.of(2027, 1, 4));
    }

    private void write(String file, String text) throws IOException {
        Files.write(folder.resolve(file), ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
    }
}
