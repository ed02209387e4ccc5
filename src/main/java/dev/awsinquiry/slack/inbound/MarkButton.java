package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.inquiry.Language;

/** A control that does something at once. It is acknowledged after what it does was saved. */
final class MarkButton implements BlockActionHandler {

    private final DeskPorts.Pressed pressed;
    private final Sentences sentences;
    private final Whispers whispers;
    private final Language language;

    /**
     * A control.
     *
     * @param language for sentences that belong to no inquiry
     */
    MarkButton(DeskPorts.Pressed pressed, Sentences sentences, Whispers whispers, Language language) {
        this.pressed = pressed;
        this.sentences = sentences;
        this.whispers = whispers;
        this.language = language;
    }

    @Override
    public Response apply(BlockActionRequest request, ActionContext context) {
        Pressing pressing = Pressing.of(request);
        pressed.on(pressing.press(), pressing.detail()).ifPresent(outcome -> tell(pressing.caller(), outcome));
        return context.ack();
    }

    private void tell(Caller caller, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            Language own = refused.inquiry().language();
            whispers.soon(caller, sentences.refusal(own, refused.why(), refused.inquiry()));
        }
        if (outcome instanceof Outcome.Unknown) {
            whispers.soon(caller, sentences.unknownInquiry(language));
        }
    }
}
