package dev.awsinquiry.slack.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void whatSlackWouldParseIsEscaped() {
        assertThat(Plain.summary("<!channel> & <@U1> &amp;")).isEqualTo("&lt;!channel&gt; &amp; &lt;@U1&gt; &amp;amp;");
    }

    @Test
    void aSummaryThatFitsExactlyStaysWhole() {
        assertThat(Plain.summary("あ".repeat(3_000))).isEqualTo("あ".repeat(3_000));
    }

    @Test
    void aLongerOneIsCutBetweenCharactersAndNotWithinAnEscape() {
        assertThat(Plain.summary("あ".repeat(3_001))).isEqualTo("あ".repeat(2_999) + "…");
        assertThat(Plain.summary("a".repeat(2_996) + "<<")).isEqualTo("a".repeat(2_996) + "…");
        assertThat(Plain.summary("a".repeat(2_998) + "😀😀")).isEqualTo("a".repeat(2_998) + "…");
    }

    @Test
    void shorteningCutsNoCharacterInHalf() {
        assertThat(Plain.shortened("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Plain.shortened("abcdef", 5)).isEqualTo("abcd…");
        assertThat(Plain.shortened("abc😀ef", 5)).isEqualTo("abc…");
        assertThat(Plain.shortened("abc", 1)).isEqualTo("…");
    }
}
