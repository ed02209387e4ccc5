package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;

/** A control within a view that does something at once, and then has the view shown anew: it says what came of it. */
final class ChangeWithin implements BlockActionHandler {

    private final String id;
    private final DeskPorts.Pressed pressed;
    private final Admission admission;
    private final FormButton view;

    /**
     * A control.
     *
     * @param id its public name
     * @param view says what came of it, or why somebody may not do it
     */
    ChangeWithin(String id, DeskPorts.Pressed pressed, Admission admission, FormButton view) {
        this.id = id;
        this.pressed = pressed;
        this.admission = admission;
        this.view = view;
    }

    @Override
    public Response apply(BlockActionRequest request, ActionContext context) {
        Pressing pressing = Pressing.of(request);
        if (admission.toInquiry(pressing.caller(), pressing.inquiry(), id).isEmpty()) {
            pressed.on(pressing.press(), pressing.detail());
        }
        return view.apply(request, context);
    }
}
