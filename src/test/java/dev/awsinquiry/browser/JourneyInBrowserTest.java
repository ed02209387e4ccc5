package dev.awsinquiry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.awsinquiry.browser.SlackPage.button;
import static dev.awsinquiry.browser.SlackPage.field;
import static dev.awsinquiry.browser.SlackPage.latest;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.testkit.RigClock;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** A newcomer's first minutes, by clicks and typing; the first story also takes the README's pictures. */
@QuarkusTest
@TestProfile(DevProfile.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyInBrowserTest {

    private static final int PHONE = 375;

    /** What sticks out to the right, if the page can be scrolled that way. */
    private static final String BEYOND_THE_EDGE = """
            () => document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('*')]
              .filter(one => one.getBoundingClientRect().right > innerWidth && !one.closest('side-bar'))
              .map(one => one.outerHTML.slice(0, 90)).join('\\n')
            """;

    private static final String WHEN = "2026-04-15 16:40 頃 (JST) から始まって、今も続いています。10 回に 3 回ほど失敗します。";
    private static final String WHERE = "東京リージョン、アカウントは 1234-5678-9012、ALB は "
            + "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:loadbalancer/app/prod-api/50dc6c495c0c9188 です。";

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

    /** A story that failed may have left its form open, and everything behind it out of reach. */
    @AfterEach
    void closeForm() {
        given().contentType(ContentType.JSON).body("{\"act\":\"close\"}").post(url + "sandbox/do?user=" + Seed.TANAKA);
    }

    @AfterAll
    void close() {
        RigClock.show(Clock.systemUTC());
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void theWholeJourney() {
        SlackPage slack = new SlackPage(browser.window(1280, 860), url);
        assertThat(slack.anywhere("4 月の障害を再生する")).isVisible();

        slack.composer().fill("/aws-inquiry");
        slack.composer().press("Enter");
        Locator form = slack.form("AWS への問い合わせ");
        field(form, "件名").fill("本番 API が 502 を返し続けている");
        field(form, "How(どのような症状か)").fill("今朝から AWS につながりません。障害など起きていないでしょうか。");
        Pictures.take(slack.page, "form.png");
        SlackPage.submit(form, "送信");

        Locator card = latest(slack.channel(), "「本番 API が 502 を返し続けている」");
        assertThat(card).containsText("14 項目中");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("件の返信"))
                .click();
        latest(slack.thread(), "お問い合わせはこのまま続けられます");
        slack.become("佐藤");
        slack.reply(WHEN);
        assertThat(latest(slack.thread(), "☐")).containsText("☑ 起きた日時");
        slack.thread().evaluate("log => { log.scrollTop = 0 }");
        Pictures.take(slack.page, "card-and-gaps.png");

        slack.become("田中");
        slack.reply(WHERE);
        Locator gaps = latest(slack.thread(), "☐");
        assertThat(gaps).containsText("loadbalancer/app/prod");
        button(gaps, "フォームで答える").click();
        Locator answers = slack.form("足りない情報を書く");
        field(answers, "What(何をすると起きるか)").fill("16:35 に ECS サービスをデプロイした直後からです。");
        field(answers, "What(試したこと").fill("前のタスク定義に戻しましたが、変わりません。検証環境では起きません。");
        field(answers, "Who(影響を受けている範囲)").selectOption("everyone");
        field(answers, "Why(なぜ問題か").fill("ターゲットグループは全台 healthy のままなので、ALB 側を疑っています。");
        SlackPage.submit(answers, "送信");
        slack.reply("注文を受けられず、毎分およそ 200 件の注文が失敗しています。");

        // the notice behind it speaks of copying too
        Locator text = latest(slack.thread(), "お世話になっております");
        assertThat(button(text, "コピー")).isVisible();
        assertThat(text).containsText("毎分およそ 200 件");
        assertThat(text).containsText("ap-northeast-1");
        text.scrollIntoViewIfNeeded();
        text.evaluate("article => article.scrollIntoView({ block: 'start' })");
        Pictures.take(slack.page, "case-text.png");

        Locator notice = slack.thread().getByRole(AriaRole.ARTICLE).last();
        button(notice, "起票した").click();
        Locator filing = slack.form("起票を記録");
        field(filing, "ケース ID").fill("177624000012345");
        SlackPage.submit(filing, "記録");
        latest(slack.thread(), "初回応答の目標");

        slack.anywhere("リハーサル").click();
        slack.anywhere("4 時間進める").click();
        Locator passed = latest(slack.thread(), "過ぎました");
        assertThat(latest(slack.channel(), "過ぎました")).isVisible();
        passed.evaluate("article => article.scrollIntoView({ block: 'end' })");
        Pictures.take(slack.page, "reminder.png");

        button(passed, "初回応答が来た").click();
        button(latest(slack.thread(), "初回応答がありました"), "解決した").click();
        latest(slack.thread(), "解決済みとして記録しました");
        assertThat(slack.page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Slack が断った呼び出し")))
                .containsText("ありません");
        slack.page.context().close();
        browser.assertNoComplaints();
    }

    @Test
    @Order(2)
    void onAPhone() {
        SlackPage slack = new SlackPage(browser.window(PHONE, 740), url);
        slack.composer().fill("/aws-inquiry");
        slack.composer().press("Enter");
        Locator form = slack.form("AWS への問い合わせ");
        assertFits(slack);
        field(form, "件名").fill("画像が表示されない");
        field(form, "How(どのような症状か)").fill("S3 の画像が 403 になります。");
        Pictures.look(slack.page, "phone-form.png");
        SlackPage.submit(form, "送信");

        Locator card = latest(slack.channel(), "「画像が表示されない」");
        assertFits(slack);
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("件の返信"))
                .click();
        slack.reply(WHEN);
        assertThat(latest(slack.thread(), "☐")).containsText("☑ 起きた日時");
        assertFits(slack);
        Pictures.look(slack.page, "phone-thread.png");

        button(latest(slack.thread(), "☐"), "どう読み取ったか").click();
        Locator explained = slack.form("どう読み取ったか");
        assertThat(explained).containsText("10 回に 3 回");
        assertFits(slack);
        Pictures.look(slack.page, "phone-explained.png");
        button(explained, "内容を直す").click();
        Locator edit = slack.form("問い合わせを編集");
        field(edit, "Where(リージョン)").selectOption("ap-northeast-1");
        SlackPage.submit(edit, "保存");
        assertThat(latest(slack.thread(), "☐")).containsText("☑ リージョン");

        button(latest(slack.thread(), "☐"), "このまま仕上げる").click();
        latest(slack.thread(), "コピー");
        assertFits(slack);
        slack.anywhere("スレッドを閉じる").click();
        assertThat(slack.composer()).isVisible();
        slack.page.context().close();
        browser.assertNoComplaints();
    }

    private static void assertFits(SlackPage slack) {
        assertThat(slack.page.evaluate(BEYOND_THE_EDGE)).asString().isEmpty();
    }

    /** Tab, Enter, letters and the keys of a menu; the mouse is never touched. */
    @Test
    @Order(3)
    void byKeyboardAlone() {
        SlackPage slack = new SlackPage(browser.window(1280, 860), url);
        tabTo(slack, slack.composer());
        slack.page.keyboard().type("/aws-inquiry");
        slack.page.keyboard().press("Enter");
        Locator form = slack.form("AWS への問い合わせ");
        assertThat(field(form, "件名")).isFocused();
        slack.page.keyboard().type("キューの処理が遅い");
        tabTo(slack, field(form, "How(どのような症状か)"));
        slack.page.keyboard().type("SQS の処理が 5 分遅れます。");
        tabTo(slack, button(form, "送信"));
        slack.page.keyboard().press("Enter");
        assertThat(form).isHidden();

        Locator card = latest(slack.channel(), "「キューの処理が遅い」");
        tabTo(slack, card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("件の返信")));
        slack.page.keyboard().press("Enter");
        assertThat(slack.replyBox()).isFocused();
        slack.page.keyboard().type(WHEN);
        slack.page.keyboard().press("Enter");
        Locator gaps = latest(slack.thread(), "☐");
        assertThat(gaps).containsText("☑ 起きた日時");

        tabTo(slack, gaps.locator("[data-action-id=not_known]"));
        slack.page.keyboard().press("ArrowDown");
        slack.page.keyboard().press("End");
        slack.page.keyboard().press("Enter");
        assertThat(gaps).containsText("不明");
        tabTo(slack, button(gaps, "このまま仕上げる"));
        slack.page.keyboard().press("Enter");
        latest(slack.thread(), "コピー");
        slack.page.keyboard().press("Escape");
        assertThat(slack.thread()).isHidden();
        slack.page.context().close();
        browser.assertNoComplaints();
    }

    private static void tabTo(SlackPage slack, Locator goal) {
        for (int i = 0; i < 150; i++) {
            if ((Boolean) goal.evaluate("goal => goal === document.activeElement")) {
                return;
            }
            slack.page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by Tab: " + goal);
    }
}
