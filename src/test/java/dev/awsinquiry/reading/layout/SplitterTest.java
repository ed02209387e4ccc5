package dev.awsinquiry.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.reading.page.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {

    private static final Commas COMMAS = new Commas(Words.bundled().lists());

    @ParameterizedTest
    @ValueSource(strings = {"10:30 ", "ok, ", "ですが、", "10時30分", "123456789012 "})
    void endsWhatNobodySpeaksInOneBreath(String unit) {
        String text = unit.repeat(3_000 / unit.length());

        List<String> sentences = split(text);

        assertThat(sentences).allMatch(sentence -> sentence.length() <= 520);
        assertThat(String.join("", sentences).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void leavesASentenceOfFourHundredCharsWhole() {
        String text = "the order page stops and ".repeat(16);

        assertThat(split(text)).containsExactly(text);
    }

    @Test
    void leavesATokenWhole() {
        String token = "a".repeat(2_000);

        assertThat(split(token + " b")).containsExactly(token + " ", "b");
    }

    private static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        Splitter.split(text, 0, text.length(), COMMAS, (start, end) -> sentences.add(text.substring(start, end)));
        return sentences;
    }
}
