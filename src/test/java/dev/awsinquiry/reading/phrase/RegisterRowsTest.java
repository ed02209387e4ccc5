package dev.awsinquiry.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that names a form stands for the others that texts are read as. */
@Execution(CONCURRENT)
class RegisterRowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "動かない ; 動(かない|きません)",
                "開けない ; 開(けない|けません)",
                "届かな(い|く) ; 届(かな(い|く)|きません)",
                "(届か|来)(ない|ず) ; ((届か|来)(ない|ず)|(届き|来)ません)",
                "(鳴ら|映ら)(ない|なかった) ; ((鳴ら|映ら)(ない|なかった)|(鳴り|映り)ません|(鳴り|映り)ませんでした)",
                "出(ない|ません) ; 出(ない|ません)",
                "直ら(ない|ません) ; 直(ら(ない|ません)|りません)",
                "戻ら(ないと|ないなら) ; 戻ら(ないと|ないなら)",
                "言わない ; 言(わない|いません)",
                "(ら|わ)(ない|ず) ; ((ら|わ)(ない|ず)|(り|わ)ません)",
                "失敗する ; 失敗(する|します)",
                "(失敗する|落ちる) ; (失敗(する|します)|落ちる)",
                "失敗すること ; 失敗すること",
                "元に戻る ; 元に戻(る|ります)"
            })
    void aPlainRowStandsForThePoliteOne(String row, String both) {
        assertThat(PlainRows.row(row)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "it's down ; it('s| is) down",
                "(it|that)'s been ; (it|that)('s| is| has) been",
                "(we|they)'re (back|up) ; (we|they)('re| are) (back|up)",
                "(is|'s) back ; (is|'s) back",
                "'s (office|team) ; 's (office|team)",
                "(i|we)('ve|) seen ; (i|we)(('ve| have)|) seen",
                "nothing contracted ; nothing contracted"
            })
    void aContractedRowStandsForWhatIsWrittenOut(String row, String both) {
        assertThat(WrittenOut.row(row)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "it fails ; it (fails|is failing|keeps failing)",
                "(logins|we) fail ; (logins|we) (fail|are failing|keep failing)",
                "it (fails|times out) ; it ((fails|is failing|keeps failing)|(times out|is timing out|keeps timing out))",
                "it crashes at ; it (crashes|is crashing|keeps crashing) at",
                "fails again ; fails again",
                "won't fail ; won't fail",
                "don't (fail|hang) ; don't (fail|hang)",
                "fails* ; fails*",
                "it failsafe ; it failsafe"
            })
    void aRowOfWhatHappensStandsForWhatIsGoingOn(String row, String both) {
        assertThat(Continuous.row(row)).isEqualTo(both);
    }

    @Test
    void aNameMayBeginARow() {
        assertThat(WrittenOut.named("is|'s|we're")).isEqualTo("is|'s|we('re| are)");
    }
}
