package dev.awsinquiry.sandbox.webapi;

import dev.awsinquiry.sandbox.state.SlackError;

/** The tokens that the workspace has given out. */
public final class Tokens {
    private final String bot;
    private final String app;
    private volatile boolean revoked;

    /**
     * Both tokens.
     *
     * @param bot {@code xoxb-…}
     * @param app {@code xapp-…}, for Socket Mode
     */
    public Tokens(String bot, String app) {
        this.bot = bot;
        this.app = app;
    }

    /** Takes the bot's token back, as when the app is removed from the workspace. */
    public void revoke() {
        revoked = true;
    }

    /** Has it work again, as when the app is installed anew under the same token. */
    public void restore() {
        revoked = false;
    }

    void check(Method method, String given) {
        if (method.token() == Method.Token.NONE) {
            return;
        }
        if (given.isEmpty()) {
            throw new SlackError("not_authed");
        }
        boolean isBot = given.equals(bot);
        boolean isApp = given.equals(app);
        if (!isBot && !isApp) {
            throw new SlackError("invalid_auth");
        }
        if (revoked) {
            throw new SlackError("token_revoked");
        }
        if (isBot != (method.token() == Method.Token.BOT)) {
            throw new SlackError("not_allowed_token_type");
        }
    }
}
