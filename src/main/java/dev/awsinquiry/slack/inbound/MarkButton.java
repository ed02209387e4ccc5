package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.inquiry.Language;

/** A control that does something at once. It is acknowledged after what it does was saved. */
final class MarkButton implements BlockActionHandler {

    private final String id;
    private final DeskPorts.Pressed pressed;
    private final Admission admission;
    private final Handlers.Telling telling;

    /**
     * A control.
     *
     * @param id its public name
     */
    MarkButton(String id, DeskPorts.Pressed pressed, Admission admission, Handlers.Telling telling) {
        this.id = id;
        this.pressed = pressed;
        this.admission = admission;
        this.telling = telling;
    }

    @Override
    public Response apply(BlockActionRequest request, ActionContext context) {
        Pressing pressing = Pressing.of(request);
        admission
                .toInquiry(pressing.caller(), pressing.inquiry(), id)
                .ifPresentOrElse(
                        objection -> telling.whispers().soon(pressing.caller(), objection), () -> press(pressing));
        return context.ack();
    }

    private void press(Pressing pressing) {
        pressed.on(pressing.press(), pressing.detail()).ifPresent(outcome -> tell(pressing.caller(), outcome));
    }

    private void tell(Caller caller, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            Language own = refused.inquiry().language();
            telling.whispers().soon(caller, telling.sentences().refusal(own, refused.why(), refused.inquiry()));
        }
        if (outcome instanceof Outcome.Unknown) {
            telling.whispers().soon(caller, telling.sentences().unknownInquiry(telling.language()));
        }
    }
}
