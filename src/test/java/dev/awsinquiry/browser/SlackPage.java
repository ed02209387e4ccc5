package dev.awsinquiry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page as people see it: found by roles and by what is written on things, never by classes or IDs. */
final class SlackPage {

    /** Real time that something may take on a slow machine. */
    private static final double PATIENCE = 20_000;

    final Page page;

    SlackPage(Page page, String url) {
        this.page = page;
        page.setDefaultTimeout(PATIENCE);
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page.navigate(url);
        assertThat(composer()).isEnabled();
    }

    Locator composer() {
        return page.getByRole(AriaRole.TEXTBOX, name("#incident へのメッセージ"));
    }

    Locator channel() {
        return page.getByRole(
                AriaRole.LOG, new Page.GetByRoleOptions().setName("#incident").setExact(true));
    }

    Locator thread() {
        return page.getByRole(
                AriaRole.LOG, new Page.GetByRoleOptions().setName("スレッド").setExact(true));
    }

    Locator replyBox() {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("スレッドに返信").setExact(true));
    }

    /** The form that is open. */
    Locator form(String title) {
        Locator dialog = page.getByRole(AriaRole.DIALOG, name(title));
        assertThat(dialog).isVisible();
        return dialog;
    }

    /** The latest message that holds some words. */
    static Locator latest(Locator log, String words) {
        Locator article = log.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(words))
                .last();
        assertThat(article).isVisible();
        return article;
    }

    static Locator button(Locator within, String words) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    static Locator field(Locator form, String label) {
        return form.getByLabel(label).first();
    }

    /** Sends a form and waits until it is gone; as people do, again when the form says that it should be. */
    static void submit(Locator form, String words) {
        Locator trouble =
                form.getByRole(AriaRole.ALERT).or(form.getByText("もう一度")).first();
        for (int attempt = 0; attempt < 5 && form.isVisible(); attempt++) {
            button(form, words).click();
            form.page().waitForCondition(() -> !form.isVisible() || trouble.isVisible());
        }
        assertThat(form).isHidden();
    }

    /** Shows the page through somebody else's eyes. */
    void become(String person) {
        page.getByLabel("この人として操作").selectOption(person);
    }

    void reply(String words) {
        replyBox().fill(words);
        replyBox().press("Enter");
        assertThat(thread().getByRole(AriaRole.ARTICLE).last()).containsText(words.substring(0, 10));
    }

    Locator anywhere(String button) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
