package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.slack.outbound.ResponseUrls;
import dev.awsinquiry.text.Message;
import java.util.Optional;
import java.util.function.Supplier;

/** Says something to one person, beside the answer. */
final class Whispers {

    private static final System.Logger LOG = System.getLogger(Whispers.class.getName());

    private final SlackWeb web;
    private final ResponseUrls urls;
    private final Aside aside;

    Whispers(SlackWeb web, ResponseUrls urls, Aside aside) {
        this.web = web;
        this.urls = urls;
        this.aside = aside;
    }

    /** Soon. */
    void soon(Caller to, Message message) {
        aside.run(() -> now(to, message));
    }

    /** Soon, where there is something to say; finding that out may take a while. */
    void soon(Caller to, Supplier<Optional<Message>> message) {
        aside.run(() -> message.get().ifPresent(words -> now(to, words)));
    }

    /** Soon, in place of the message to this person whose control they used. */
    void instead(Caller to, Message message) {
        aside.run(() -> say(to, message, web::replace));
    }

    /** Through the response URL, which works where the bot isn't a member; otherwise in the channel. Blocks. */
    void now(Caller to, Message message) {
        say(to, message, web::respond);
    }

    private interface Way {
        void go(String responseUrl, Caller to, Message message) throws SlackWeb.Failed;
    }

    private void say(Caller to, Message message, Way way) {
        if (to.responseUrl().filter(urls::allows).isPresent()) {
            try {
                way.go(to.responseUrl().get(), to, message);
                return;
            } catch (SlackWeb.Failed e) {
                LOG.log(System.Logger.Level.DEBUG, "response_url: {0}", e.getMessage());
            }
        }
        if (to.channel().isEmpty()) {
            return;
        }
        try {
            web.whisper(to, message);
        } catch (SlackWeb.Failed e) {
            LOG.log(System.Logger.Level.WARNING, "couldn''t answer somebody: {0}", e.getMessage());
        }
    }
}
