package dev.awsinquiry.reading.chars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordEndsTest {

    /** A text that is nothing but what joins words has no end of a word to be cut at. */
    @ParameterizedTest
    @ValueSource(strings = {"-", "a-", ":/", "error-"})
    void oneEndlessWordIsCutWhereItGetsTooLong(String unit) {
        assertThat(WordEnds.cut(unit.repeat(60), 0, 60 * unit.length(), 30)).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the volume can't be found, ", "the volume can't be found: "})
    void aLongMessageIsCutBehindAWord(String unit) {
        assertThat(unit.repeat(9).substring(0, WordEnds.cut(unit.repeat(9), 0, 9 * unit.length(), 30)))
                .isEqualTo(unit + "the");
    }
}
