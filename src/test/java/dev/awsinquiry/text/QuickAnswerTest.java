package dev.awsinquiry.text;

import static dev.awsinquiry.text.Told.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Language;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuickAnswerTest {

    private static List<Control.Choice> choices(QuickAnswer menu, String zone) {
        return menu.choices(new Voice(PHRASES, House.standard(ZoneId.of(zone)), Language.JA))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void takesWhatItOffersAndNothingElse(QuickAnswer menu) {
        assertThat(choices(menu, "Asia/Tokyo"))
                .hasSizeBetween(2, 100)
                .doesNotHaveDuplicates()
                .allMatch(choice -> menu.offers(choice.value()))
                .allMatch(choice -> choice.label().length() <= 75);
        assertThat(menu.offers("unheard-of")).isFalse();
        assertThat(QuickAnswer.to(menu.fact())).contains(menu);
    }

    @Test
    void theZoneOfTheHouseStandsFirst() {
        assertThat(choices(QuickAnswer.TIMEZONE, "Europe/Paris"))
                .hasSize(13)
                .startsWith(
                        new Control.Choice("Europe/Paris", "Europe/Paris"),
                        new Control.Choice("Asia/Tokyo", "日本時間 (JST)"));
        assertThat(choices(QuickAnswer.TIMEZONE, "Asia/Tokyo")).hasSize(12);
    }

    @Test
    void likelyRegionsStandFirstAndNoneIsLeftOut() {
        assertThat(choices(QuickAnswer.REGION, "Asia/Tokyo"))
                .hasSameSizeAs(RegionNames.all())
                .startsWith(
                        new Control.Choice("ap-northeast-1", "東京 (ap-northeast-1)"),
                        new Control.Choice("ap-northeast-3", "大阪 (ap-northeast-3)"),
                        new Control.Choice("us-east-1", "バージニア北部 (us-east-1)"));
        assertThat(QuickAnswer.to(Fact.HOW_SYMPTOM)).isEmpty();
    }
}
