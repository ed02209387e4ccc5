package dev.awsinquiry.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentWordsTest {

    private static final String VARIABLE = "AWS_INQUIRY_ADDRESSEE";
    private static final Optional<String> GARBLED = Optional.of("\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD");

    @TempDir
    Path folder;

    private EnvironmentWords given(String entries) throws IOException {
        return new EnvironmentWords(Files.writeString(folder.resolve("environ"), entries));
    }

    @Test
    void whatJavaCouldNotReadIsTakenAsItWasGiven() throws IOException {
        assertThat(given("LANG=C\0MY_" + VARIABLE + "=x\0" + VARIABLE + "= 窓口 御中 \0PATH=/bin\0")
                        .of(VARIABLE, GARBLED))
                .contains("窓口 御中");
    }

    @Test
    void whatJavaReadStays() throws IOException {
        EnvironmentWords words = given(VARIABLE + "=窓口\0");
        assertThat(words.of(VARIABLE, Optional.of(" 担当者様 "))).contains("担当者様");
        assertThat(words.of(VARIABLE, Optional.of(" "))).isEmpty();
        assertThat(words.of(VARIABLE, Optional.empty())).isEmpty();
    }

    @Test
    void whereTheEnvironmentCannotBeReadNothingChanges() throws IOException {
        assertThat(given("PATH=/bin\0").of(VARIABLE, GARBLED)).isEqualTo(GARBLED);
        assertThat(new EnvironmentWords(folder.resolve("none")).of(VARIABLE, GARBLED))
                .isEqualTo(GARBLED);
        Files.write(folder.resolve("latin"), new byte[] {(byte) 0xE9});
        assertThat(new EnvironmentWords(folder.resolve("latin")).of(VARIABLE, GARBLED))
                .isEqualTo(GARBLED);
    }
}
