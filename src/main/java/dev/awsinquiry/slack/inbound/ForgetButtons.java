package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.text.Message;

/**
 * The controls of a message to one person about forgetting. Each answer stands in the place of what was asked, so that
 * nothing is left to press that has been answered.
 */
final class ForgetButtons {

    private final DeskPorts.Forgets forgets;
    private final ForgetWords words;
    private final Whispers whispers;

    ForgetButtons(DeskPorts.Forgets forgets, ForgetWords words, Whispers whispers) {
        this.forgets = forgets;
        this.words = words;
        this.whispers = whispers;
    }

    /** One was chosen: whether to forget it. */
    Response chosen(BlockActionRequest request, ActionContext context) {
        Pressing pressing = Pressing.of(request);
        Caller caller = pressing.caller();
        return answer(context, caller, words.chosen(caller.team(), caller.user(), pressing.detail()));
    }

    /** Yes. */
    Response confirmed(BlockActionRequest request, ActionContext context) {
        Pressing pressing = Pressing.of(request);
        return answer(context, pressing.caller(), words.after(forgets.forget(pressing.press())));
    }

    /** No. */
    Response kept(BlockActionRequest request, ActionContext context) {
        Pressing pressing = Pressing.of(request);
        Caller caller = pressing.caller();
        return answer(context, caller, words.kept(caller.team(), pressing.inquiry()));
    }

    private Response answer(ActionContext context, Caller caller, Message message) {
        whispers.instead(caller, message);
        return context.ack();
    }
}
