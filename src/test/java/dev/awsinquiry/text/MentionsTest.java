package dev.awsinquiry.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.testkit.DeskFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@U012AB3CD さんが再起動しました | (担当者) さんが再起動しました",
                "再起動済み(@U012AB3CD、@W98ZYXWVU4) | 再起動済み((担当者)、(担当者))",
                "cc @subteam^S012AB3CD | cc (担当者)",
                "@tanaka さんが再起動しました | @tanaka さんが再起動しました",
                "db@U012AB3CD に接続できない | db@U012AB3CD に接続できない",
                "@USER_POOL を確認 | @USER_POOL を確認",
                "image@U012AB3CD.example.com | image@U012AB3CD.example.com",
                "<@U012AB3CD> と <#C01AAAAAA> | <@U012AB3CD> と <#C01AAAAAA>",
                "@UTC と @here | @UTC と @here"
            })
    void areNoIdsForAws(String typed, String shown) {
        assertThat(Mentions.replaced(typed, "(担当者)")).isEqualTo(shown);
    }

    @Test
    void standForSomebodyInTheCaseText() {
        DeskFixture fixture = new DeskFixture();
        fixture.submitTheBadOne();
        fixture.replyNext("@U012AB3CD さんが i-0123456789abcdef0 を再起動しましたが、変わりませんでした。");

        assertThat(fixture.caseText())
                .contains("(担当者) さんが i-0123456789abcdef0 を再起動しましたが、変わりませんでした")
                .doesNotContain("U012AB3CD");
    }
}
