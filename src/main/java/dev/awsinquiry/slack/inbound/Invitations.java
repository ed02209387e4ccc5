package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.text.Message;
import java.util.Optional;

/**
 * Tells whoever did something where the bot isn't a member any more how to invite it: nothing of what follows can be posted
 * there until then. Slack is asked each time: whoever removes the bot tells nobody, and doubt is taken for yes.
 */
final class Invitations {

    private final SlackWeb web;
    private final Whispers whispers;
    private final Sentences sentences;

    Invitations(SlackWeb web, Whispers whispers, Sentences sentences) {
        this.web = web;
        this.whispers = whispers;
        this.sentences = sentences;
    }

    /** Soon after something was recorded, which is posted once the bot is back. */
    void recorded(Caller caller, Inquiry inquiry) {
        tell(caller, inquiry.channel(), sentences.recordedUntilInvited(inquiry.language()));
    }

    /** Soon after a form was opened that can be sent all the same. */
    void opened(Caller caller, Language language) {
        tell(caller, caller.channel(), sentences.stranger(language, caller.channel()));
    }

    private void tell(Caller caller, String channel, Message message) {
        whispers.soon(caller, () -> Optional.of(message)
                .filter(words -> web.member(caller.team(), channel) == SlackWeb.Member.NO));
    }
}
