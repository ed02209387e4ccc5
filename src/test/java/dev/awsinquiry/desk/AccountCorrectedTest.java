package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.testkit.DeskFixture;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account ID that was typed into the form, and what the case text says once it is known better. */
class AccountCorrectedTest {

    private final DeskFixture fixture = new DeskFixture();

    @BeforeEach
    void typed() {
        fixture.submit(
                "V1",
                Map.of(
                        Field.SUBJECT, "本番の ALB が 502 を返す",
                        Field.SEVERITY, "high",
                        Field.HOW, "ALB が 502 を返す。",
                        Field.WHERE_RESOURCES, "i-0aaaaaaaaaaaaaaaa",
                        Field.WHERE_ACCOUNT, "1111-1111-1111"));
    }

    @Test
    void asTypedItStandsInItsLine() {
        assertThat(fixture.caseText()).contains("""
                        お世話になっております。AWS アカウント 111111111111 で運用しているシステムの、下記の事象についてお尋ねします。
                        """).contains("""
                        ■ 環境(Where)
                        ・リソースの ID・ARN: i-0aaaaaaaaaaaaaaaa
                        ・リージョン: 未確認
                        ・AWS アカウント ID: 111111111111(元の記載: 1111-1111-1111)

                        ■ 発生の経緯と手順(What)
                        """);
    }

    @Test
    void theOneThatItWasTakenForIsNotLeftStanding() {
        fixture.replyNext("アカウントは 222222222222 の間違いでした");
        assertThat(fixture.caseText()).contains("""
                        お世話になっております。AWS アカウント 222222222222 で運用しているシステムの、下記の事象についてお尋ねします。
                        """).contains("""
                        ■ 環境(Where)
                        ・リソースの ID・ARN: i-0aaaaaaaaaaaaaaaa
                        ・リージョン: 未確認
                        ・AWS アカウント ID: 222222222222

                        ■ 発生の経緯と手順(What)
                        """).doesNotContain("1111");
    }

    @Test
    void anArnThatNamesItLeavesNoSecondOne() {
        fixture.replyNext("リソースは arn:aws:lambda:ap-northeast-1:222222222222:function:orders でした");
        assertThat(fixture.caseText()).doesNotContain("\n1111");
    }
}
