package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.inquiry.Refusal;
import java.util.Optional;
import java.util.function.Function;

/** A control within a view that does something at once, and then has the view shown anew: it says what came of it. */
final class ChangeWithin implements BlockActionHandler {

    private final DeskPorts.Pressed pressed;
    private final Admission admission;
    private final FormButton view;
    private final Function<Outcome.Refused, FormButton> refusing;

    /**
     * A control.
     *
     * @param view says what came of it, or why somebody isn't let in
     * @param refusing says why somebody may not do it, or not yet
     */
    ChangeWithin(
            DeskPorts.Pressed pressed,
            Admission admission,
            FormButton view,
            Function<Outcome.Refused, FormButton> refusing) {
        this.pressed = pressed;
        this.admission = admission;
        this.view = view;
        this.refusing = refusing;
    }

    @Override
    public Response apply(BlockActionRequest request, ActionContext context) {
        Pressing pressing = Pressing.of(request);
        FormButton answer = admission.bars(pressing.caller(), pressing.inquiry())
                ? view
                : pressed.on(pressing.press(), pressing.detail())
                        .flatMap(this::objection)
                        .orElse(view);
        return answer.apply(request, context);
    }

    /** Other refusals, such as that it was done already, show in the view itself. */
    private Optional<FormButton> objection(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                        && (refused.why().isAboutPermission() || refused.why() == Refusal.UNDERSTOOD_ANEW)
                ? Optional.of(refusing.apply(refused))
                : Optional.empty();
    }
}
