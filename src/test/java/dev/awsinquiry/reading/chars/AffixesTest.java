package dev.awsinquiry.reading.chars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AffixesTest {

    private static final Affixes WORDS = new Affixes(List.of("error", "err", "エラー", " message", "message"));

    @Test
    void findsWordsThatBeginAtAPlace() {
        assertThat(WORDS.begins("an error", 3)).isTrue();
        assertThat(WORDS.begins("an error", 2)).isFalse();
        assertThat(WORDS.begins("an er", 3)).isFalse();
        assertThat(WORDS.begins("エラー", 0)).isTrue();
        assertThat(WORDS.begins("", 0)).isFalse();
        assertThat(WORDS.begins("error", -1)).isFalse();
        assertThat(WORDS.begins("error", 5)).isFalse();
    }

    @Test
    void givesThoseThatMayStandThereInTheirOrder() {
        assertThat(WORDS.beginning("every", 0)).containsExactly("error", "err");
        assertThat(WORDS.ending("the message", 11)).containsExactly(" message", "message");
        assertThat(WORDS.ending("the message", 0)).isEmpty();
        assertThat(WORDS.ending("the message", 12)).isEmpty();
    }
}
