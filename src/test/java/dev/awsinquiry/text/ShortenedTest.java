package dev.awsinquiry.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortenedTest {

    private static final String HEADING = "[2026-11-29 05:40 (JST)]\n";

    @Test
    void whatFitsStaysWhole() {
        assertThat(Shortened.parts("a\n\nb", 4)).containsExactly("a\n\nb");
        assertThat(Shortened.line(" a\n b ", 3)).isEqualTo("a b");
    }

    @Test
    void aHeadingIsNeverAllThatAPartHolds() {
        List<String> parts = Shortened.parts(HEADING + "あ".repeat(11_000), 9_000);
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0)).hasSize(9_000);
    }

    @Test
    void aHeadingStandsWithWhatFollowsIt() {
        for (int length : List.of(4_400, 4_480, 4_600, 8_960, 8_975, 8_999)) {
            String first = HEADING + "あ".repeat(length - HEADING.length());
            String second = HEADING + "い".repeat(8_000);
            assertThat(Shortened.parts(first + "\n\n" + second, 9_000).get(1))
                    .as("behind %d", length)
                    .contains("い".repeat(8_000).substring(0, 100));
            assertThat(Shortened.parts(first + "\n\n" + second, 9_000)).noneMatch(part -> part.endsWith(HEADING));
        }
    }

    @Test
    void aBlankLineIsTakenBeforeALine() {
        assertThat(Shortened.parts("one\ntwo\n\nthree\nfour\nfive", 18))
                .containsExactly("one\ntwo\n\n", "three\nfour\nfive");
        assertThat(Shortened.parts("one\n\ntwo two two\nthree\nfour", 24))
                .containsExactly("one\n\ntwo two two\nthree\n", "four");
    }

    @Test
    void aSentenceIsTakenBeforeAWordAndAWordBeforeACharacter() {
        assertThat(Shortened.parts("起動しません。 今のログは https://example.com/a/b です", 24))
                .containsExactly("起動しません。 今のログは ", "https://example.com/a/b ", "です");
        assertThat(Shortened.parts("今朝の 9 時です。今も続い ています", 15)).containsExactly("今朝の 9 時です。", "今も続い ています");
        assertThat(Shortened.parts("a".repeat(25), 10)).containsExactly("a".repeat(10), "a".repeat(10), "a".repeat(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"か\u3099", "👨‍👩‍👧", "🇯🇵", "👍🏽", "😀", "e\u0301"})
    void whatPeopleTakeForOneCharacterStaysTogether(String character) {
        for (int limit = 12; limit < 24; limit++) {
            assertThat(Shortened.parts(character.repeat(40), limit))
                    .allSatisfy(part ->
                            assertThat(part.length() % character.length()).isZero());
            String line = Shortened.line(character.repeat(40), limit);
            assertThat((line.length() - 1) % character.length()).isZero();
            assertThat(line.length()).isLessThanOrEqualTo(limit);
        }
    }

    @Test
    void aLetterWithMoreMarksThanThereIsRoomIsPartedAllTheSame() {
        String text = "e" + "\u0301".repeat(30) + "😀";
        assertThat(String.join("", Shortened.parts(text, 10))).isEqualTo(text);
        assertThat(Shortened.parts(text, 10))
                .allSatisfy(part -> assertThat(part.length()).isBetween(1, 10));
    }
}
