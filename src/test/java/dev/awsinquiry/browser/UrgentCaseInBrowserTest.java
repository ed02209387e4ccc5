package dev.awsinquiry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.awsinquiry.browser.SlackPage.button;
import static dev.awsinquiry.browser.SlackPage.field;
import static dev.awsinquiry.browser.SlackPage.latest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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

/** The life of an urgent case with the clock sent forward; it takes the README's picture of it. */
@QuarkusTest
@TestProfile(DevProfile.class)
@TestInstance(Lifecycle.PER_CLASS)
class UrgentCaseInBrowserTest {

    /** Wide enough for short lines, tall enough for everything from the target that passed to the timeline. */
    private static final int WIDE = 1440;

    private static final int TALL = 1750;

    @Inject
    SandboxClock clock;

    @TestHTTPResource("/")
    String url;

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
    void fromTheReportToTheTimeline() {
        SlackPage slack = new SlackPage(browser.window(WIDE, TALL), url);
        report(slack);
        slack.anywhere("リハーサル").click();

        forward(slack, "5 分進める");
        latest(slack.thread(), "まだ分かっていないことがあります");
        button(latest(slack.thread(), "☐"), "このまま仕上げる").click();
        file(slack);
        own(slack);

        forward(slack, "30 分進める");
        latest(slack.thread(), "半分が過ぎました");
        forward(slack, "5 分進める", "5 分進める", "5 分進める", "5 分進める", "5 分進める");
        latest(slack.thread(), "まもなく");
        forward(slack, "5 分進める", "5 分進める");
        Locator passed = latest(slack.thread(), "佐藤 さん、ケース");
        assertThat(latest(slack.channel(), "を過ぎました")).isVisible();

        button(passed, "初回応答が来た").click();
        Locator responded = latest(slack.thread(), "初回応答がありました");
        forward(slack, "30 分進める");
        latest(slack.thread(), "佐藤 さん、AWS サポートが返信を待っています");
        button(responded, "返信した").click();
        Locator replied = latest(slack.thread(), "返信を記録しました");
        forward(slack, "30 分進める", "30 分進める", "5 分進める");
        latest(slack.thread(), "応答はまだ記録されていません");
        button(replied, "解決した").click();
        latest(slack.thread(), "解決済みとして記録しました");

        passed.evaluate("article => article.scrollIntoView({ block: 'start' })");
        slack.page.mouse().move(0, 0);
        Pictures.take(slack.page, "urgent-case.png");
        slack.page.context().close();
        browser.assertNoComplaints();
    }

    private static void report(SlackPage slack) {
        slack.composer().fill("/aws-inquiry");
        slack.composer().press("Enter");
        Locator form = slack.form("AWS への問い合わせ");
        field(form, "件名").fill("注文 API が 502 を返す");
        field(form, "緊急度").selectOption("urgent");
        field(form, "How(どのような症状か)").fill("朝から注文 API が 502 を返しています。");
        SlackPage.submit(form, "送信");
        latest(slack.channel(), "「注文 API が 502 を返す」")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("件の返信"))
                .click();
        latest(slack.thread(), "☐");
    }

    private static void file(SlackPage slack) {
        button(latest(slack.thread(), "問い合わせ文ができました"), "起票した").click();
        Locator filing = slack.form("起票を記録");
        field(filing, "ケース ID").fill("177624000012345");
        SlackPage.submit(filing, "記録");
        latest(slack.thread(), "起票済みとして記録しました");
    }

    private static void own(SlackPage slack) {
        Locator card = latest(slack.channel(), "「注文 API が 502 を返す」");
        button(card, "担当を選ぶ…").click();
        card.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName("佐藤"))
                .click();
        latest(slack.thread(), "佐藤 さんが担当になりました");
        assertThat(latest(slack.channel(), "担当: @佐藤")).isVisible();
    }

    private static void forward(SlackPage slack, String... steps) {
        for (String step : steps) {
            slack.anywhere(step).click();
        }
    }
}
