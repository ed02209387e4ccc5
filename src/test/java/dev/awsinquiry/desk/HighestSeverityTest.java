package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a reminder suggests where the severity can't be raised any more. */
class HighestSeverityTest {

    private final DeskFixture fixture = new DeskFixture();

    private String passed(String severity, Duration target) {
        fixture.submitTheBadOne();
        fixture.file("1234567890", severity);
        fixture.clock.move(target);
        fixture.desk.rounds().go();
        return MessagePrinter.print(fixture.books.post("target.passed").message());
    }

    @Test
    void aCriticalCaseIsNotToBeRaised() {
        assertThat(passed("critical", Duration.ofMinutes(31))).startsWith("""
                        (ケース 1234567890 の初回応答の目標 17:20 (JST) を過ぎました。)
                        @U0001 さん、ケース 1234567890 の初回応答の目標 17:20 (JST) を過ぎました。
                        目標はベストエフォートで、初回の応答だけに付いています。
                        急ぐなら: ケースをチャットか電話に切り替える · 担当のアカウントチームに知らせる。
                        """);
    }

    @Test
    void anyOtherMayBe() {
        assertThat(passed("urgent", Duration.ofMinutes(61)))
                .contains("急ぐなら: ケースをチャットか電話に切り替える · 緊急度を見直す(urgent 以上に上げると 60 分は変えられません)· 担当のアカウントチームに知らせる。");
    }
}
