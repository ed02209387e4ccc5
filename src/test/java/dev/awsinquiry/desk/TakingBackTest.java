package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.testkit.DeskFixture;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes back whose words, and what is left of them. */
class TakingBackTest {

    private static final String TAKEN = "アカウントは 444455556666";

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void submitted() {
        fixture.submit("V1", Map.of(Field.SUBJECT, "-", Field.HOW, "レスポンスが返ってきません", Field.SEVERITY, "urgent"));
    }

    @Test
    void anybodyPointsAtWhatIsWrong() {
        said("U0002", TAKEN);
        said("U0003", "↑それ間違い");
        assertThat(account()).isEmpty();
    }

    @Test
    void whoPointsAtNothingSpeaksOfTheirOwnWords() {
        said("U0002", TAKEN);
        said("U0003", "すまん、勘違いしてた");
        assertThat(account()).contains("444455556666");
    }

    @Test
    void chatterOfOthersStandsBetween() {
        said("U0002", TAKEN);
        said("U0003", "了解");
        said("U0002", "ごめん、貼り間違えた");
        assertThat(account()).isEmpty();
    }

    @Test
    void onesOwnChatterIsMeantThen() {
        said("U0002", TAKEN);
        said("U0002", "会議室とりました");
        said("U0002", "ごめん、勘違いでした");
        assertThat(account()).contains("444455556666");
    }

    @Test
    void bothStandInTheCaseText() {
        said("U0002", TAKEN);
        said("U0002", "ごめん、それ検証のやつだった");
        assertThat(fixture.books.only().replies()).extracting(Source::text).hasSize(2);
        assertThat(fixture.caseText()).contains("それ検証のやつだった");
    }

    @Test
    void countsAgainOnceTheRetractionIsDeleted() {
        said("U0002", TAKEN);
        String ts = said("U0002", "ごめん、それ検証のやつだった");
        fixture.desk.conversation().deleted(DeskFixture.TEAM, DeskFixture.CHANNEL, DeskFixture.THREAD, ts);
        assertThat(account()).contains("444455556666");
    }

    @Test
    void oneFactOfSeveralIsNamed() {
        said("U0002", TAKEN + "、東京です");
        said("U0003", "すみません、アカウントは間違ってました");
        assertThat(account()).isEmpty();
        assertThat(fixture.books.only().facts().value(Fact.WHERE_REGION)).contains("ap-northeast-1");

        said("U0002", "999988887777 です");
        assertThat(account()).contains("999988887777");
    }

    @Test
    void thatOneIsRightTakesNothingBack() {
        said("U0002", TAKEN);
        said("U0003", "アカウントは間違いないです");
        said("U0003", "設定のアカウントは間違ってました");
        assertThat(account()).contains("444455556666");
    }

    @Test
    void whatWasTriedBeforeStays() {
        said("U0002", "再起動しました");
        said("U0002", "デプロイを切り戻しました");
        said("U0002", "ごめん、それ嘘でした");
        assertThat(fixture.books.only().facts().all(Fact.WHAT_TRIED))
                .singleElement()
                .satisfies(tried -> assertThat(tried.evidence()).contains("再起動"));
    }

    private Optional<String> account() {
        return fixture.books.only().facts().value(Fact.WHERE_ACCOUNT);
    }

    private String said(String user, String text) {
        fixture.clock.move(Duration.ofMinutes(1));
        String ts = fixture.clock.instant().getEpochSecond() + ".000200";
        fixture.desk
                .conversation()
                .heard(new Reply(
                        DeskFixture.TEAM, DeskFixture.CHANNEL, DeskFixture.THREAD, ts, user, text, Optional.empty()));
        return ts;
    }
}
