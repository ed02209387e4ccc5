package dev.awsinquiry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.awsinquiry.browser.SlackPage.button;
import static dev.awsinquiry.browser.SlackPage.field;
import static dev.awsinquiry.browser.SlackPage.latest;

import com.microsoft.playwright.Locator;
import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.testkit.RigClock;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Somebody reports by mistake on a phone, hesitates, and has it forgotten. */
@QuarkusTest
@TestProfile(DevProfile.class)
@TestInstance(Lifecycle.PER_CLASS)
class ForgettingInBrowserTest {

    private static final String SUBJECT = "間違えて書いた問い合わせ";

    @TestHTTPResource("/")
    String url;

    @Inject
    SandboxClock clock;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open();
        RigClock.show(clock);
    }

    @AfterAll
    void close() {
        RigClock.show(Clock.systemUTC());
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void whatWasReportedByMistakeIsForgotten() {
        SlackPage slack = new SlackPage(browser.window(1280, 860), url);
        slack.composer().fill("/aws-inquiry");
        slack.composer().press("Enter");
        Locator form = slack.form("AWS への問い合わせ");
        field(form, "件名").fill(SUBJECT);
        field(form, "How(どのような症状か)").fill("別のチャンネルに書くつもりでした。");
        SlackPage.submit(form, "送信");
        latest(slack.channel(), "「" + SUBJECT + "」");

        Locator asked = ask(slack);
        assertThat(asked).containsText("消したあとは、元に戻せません。");
        Pictures.look(slack.page, "forget-asked.png");
        button(asked, "やめておく").click();
        latest(slack.channel(), "そのまま残しました。何も変わっていません。");
        latest(slack.channel(), "「" + SUBJECT + "」");

        button(ask(slack), "記録を消す").click();
        latest(slack.channel(), "「" + SUBJECT + "」の記録を消しました。");
        assertThat(slack.channel().getByText("14 項目中")).hasCount(0);
        Pictures.look(slack.page, "forgotten.png");

        slack.composer().fill("/aws-inquiry forget");
        slack.composer().press("Enter");
        latest(slack.channel(), "消せる問い合わせはありません。");
        browser.assertNoComplaints();
    }

    private static Locator ask(SlackPage slack) {
        slack.composer().fill("/aws-inquiry forget");
        slack.composer().press("Enter");
        return latest(slack.channel(), "の記録を消しますか。");
    }
}
