package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import dev.awsinquiry.desk.Press;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A control that was used: by whom, on which inquiry, with which detail.
 *
 * @param caller who used it
 * @param inquiry the id that it carried; empty when it carried none
 * @param detail what it carried beside; may be empty
 * @param trigger to open a form with
 */
record Pressing(Caller caller, String inquiry, String detail, String trigger) {

    /** Reads it: buttons carry {@code id} or {@code id:detail}; menus the id in their block, before a slash. */
    static Pressing of(BlockActionRequest request) {
        BlockActionPayload payload = request.getPayload();
        BlockActionPayload.Action action = payload.getActions().get(0);
        Caller caller = new Caller(
                text(request.getContext().getTeamId()),
                channel(payload),
                text(payload.getUser().getId()),
                Optional.ofNullable(payload.getResponseUrl()),
                thread(payload));
        String trigger = text(payload.getTriggerId());
        if (action.getSelectedOption() != null) {
            String inquiry = text(action.getBlockId()).split("/", 2)[0];
            return new Pressing(caller, inquiry, text(action.getSelectedOption().getValue()), trigger);
        }
        String[] carried = text(action.getValue()).split(":", 2);
        return new Pressing(caller, carried[0], carried.length > 1 ? carried[1] : "", trigger);
    }

    /** The same, as the desk takes it. */
    Press press() {
        return new Press(caller.team(), caller.channel(), caller.user(), inquiry, caller.responseUrl());
    }

    private static Optional<String> thread(BlockActionPayload payload) {
        return Optional.ofNullable(payload.getContainer()).map(BlockActionPayload.Container::getThreadTs);
    }

    private static String channel(BlockActionPayload payload) {
        if (payload.getChannel() != null) {
            return text(payload.getChannel().getId());
        }
        return payload.getContainer() == null ? "" : text(payload.getContainer().getChannelId());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
