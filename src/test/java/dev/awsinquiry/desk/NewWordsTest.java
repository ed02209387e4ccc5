package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one person adds to words that another has added to as well. */
class NewWordsTest {

    @ParameterizedTest
    @CsvSource({
        // held now | typed on from what it was | new in it
        "a/b, a/c, c",
        "a/b, c/a, c",
        "a/x/b, a/y/b, y",
        "a/b, a/, ''",
        "a/b, b, ''",
        "a, c/a/d, c/a/d",
        "'', c, c",
        "再起動した。同じ。, 再起動した。違う。, 違う。",
        "It was slow. Still is., It was slow. Not now., Not now.",
        // what was taken in already, when the same is handed in again
        "再起動した。同じ。/違う。, 再起動した。違う。, ''",
        "再起動した。同じ。/違う。/戻した。, 再起動した。違う。/戻した。, ''",
        "再起動した。同じ。/違う。, 再起動した。違う。/戻した。, 戻した。",
        "Version 1.2 is slow, Version 1.3 is slow, Version 1.3 is slow",
        // a bracket that closes what is new isn't the one that closes what was there
        "x {/}, x {/}/y {/}, y {/}"
    })
    void isWhatGoesBeyondTheWordsTheyShare(String held, String typed, String added) {
        assertThat(NewWords.beyond(held.replace('/', '\n'), typed.replace('/', '\n')))
                .isEqualTo(added.replace('/', '\n'));
    }
}
