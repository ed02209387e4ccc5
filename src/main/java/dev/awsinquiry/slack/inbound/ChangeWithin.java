package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;

/** A control within a view that does something at once, and then has the view shown anew: it says what came of it. */
final class ChangeWithin implements BlockActionHandler {

    private final DeskPorts.Pressed pressed;
    private final FormButton view;

    /** A control. */
    ChangeWithin(DeskPorts.Pressed pressed, FormButton view) {
        this.pressed = pressed;
        this.view = view;
    }

    @Override
    public Response apply(BlockActionRequest request, ActionContext context) {
        Pressing pressing = Pressing.of(request);
        pressed.on(pressing.press(), pressing.detail());
        return view.apply(request, context);
    }
}
