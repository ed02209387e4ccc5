package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.text.Message;
import java.util.Optional;

/** A control that does something at once. It is acknowledged after what it does was saved. */
final class MarkButton implements BlockActionHandler {

    /** Why a control does nothing for somebody; empty where it does. */
    interface Screen {
        Optional<Message> objection(Pressing pressing);
    }

    private final DeskPorts.Pressed pressed;
    private final Screen screen;
    private final Handlers.Telling telling;

    /** A control, for those to whom there is no objection. */
    MarkButton(DeskPorts.Pressed pressed, Screen screen, Handlers.Telling telling) {
        this.pressed = pressed;
        this.screen = screen;
        this.telling = telling;
    }

    @Override
    public Response apply(BlockActionRequest request, ActionContext context) {
        Pressing pressing = Pressing.of(request);
        screen.objection(pressing)
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
        if (outcome instanceof Outcome.Done done) {
            telling.invitations().recorded(caller, done.inquiry());
        }
        if (outcome instanceof Outcome.Unknown) {
            telling.whispers().soon(caller, telling.sentences().unknownInquiry(telling.language()));
        }
    }
}
