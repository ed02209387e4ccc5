package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.inquiry.Language;
import java.util.Optional;

/** The message shortcut: the form, with the message's words in it. It works in threads, where commands don't. */
final class FromMessage implements MessageShortcutHandler {

    private final NewInquiry newInquiry;
    private final Language language;

    FromMessage(NewInquiry newInquiry, Language language) {
        this.newInquiry = newInquiry;
        this.language = language;
    }

    @Override
    public Response apply(MessageShortcutRequest request, MessageShortcutContext context) {
        MessageShortcutPayload payload = request.getPayload();
        Caller caller = Caller.inChannel(
                context.getTeamId(),
                payload.getChannel().getId(),
                payload.getUser().getId(),
                Optional.ofNullable(payload.getResponseUrl()));
        if (!newInquiry.open(caller, payload.getTriggerId(), language, PostWords.of(payload.getMessage()))) {
            newInquiry.sorry(caller, language);
        }
        return context.ack();
    }
}
