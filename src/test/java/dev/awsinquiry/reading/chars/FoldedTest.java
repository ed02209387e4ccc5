package dev.awsinquiry.reading.chars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTest {

    private static final String LOG = "\u001b[31;1mERROR\u001b[0m boot: \u001b[33mAKIA";

    @Test
    void coloursOfATerminalAreNoPartOfTheWords() {
        assertThat(new Folded(LOG).text).isEqualTo("ERROR boot: AKIA");
    }

    @Test
    void aStretchLeadsBackToWhatWasTyped() {
        assertThat(new Folded(LOG).span(0, 5).in(LOG)).isEqualTo("ERROR");
        assertThat(new Folded(LOG).span(12, 16).in(LOG)).isEqualTo("AKIA");
    }

    @Test
    void aLoneEscapeTakesNothingAlong() {
        assertThat(new Folded("\u001bERROR \u001b[").text).endsWith("ERROR ");
    }
}
