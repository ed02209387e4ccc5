package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.model.view.View;
import dev.awsinquiry.desk.Press;
import dev.awsinquiry.slack.inbound.form.FormMemo;
import dev.awsinquiry.slack.outbound.Pressables;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A control that was used: by whom, on which inquiry, with which detail.
 *
 * @param caller who used it
 * @param name of whoever used it, as Slack gives it; may be empty
 * @param inquiry the id that it carried; empty when it carried none
 * @param detail what it carried beside; may be empty
 * @param trigger to open a form with
 * @param within the view that it stands in, if it stands in one
 * @param domain of the workspace; may be empty
 * @param seen fingerprint of what the view showed of what was chosen, where it tells
 */
record Pressing(
        Caller caller,
        String name,
        String inquiry,
        String detail,
        String trigger,
        Optional<SlackWeb.Opened> within,
        String domain,
        Optional<String> seen) {

    /** Reads it: buttons carry {@code id} or {@code id:detail}; menus have the id in that of their block. */
    static Pressing of(BlockActionRequest request) {
        BlockActionPayload payload = request.getPayload();
        BlockActionPayload.Action action = payload.getActions().get(0);
        Optional<String> choice = choice(action);
        String[] carried = text(action.getValue()).split(":", 2);
        return new Pressing(
                caller(request),
                text(payload.getUser().getName()),
                choice.isPresent()
                        ? Pressables.hintIn(text(action.getBlockId())).orElse("")
                        : carried[0],
                choice.orElse(carried.length > 1 ? carried[1] : ""),
                text(payload.getTriggerId()),
                Optional.ofNullable(payload.getView())
                        .map(view -> new SlackWeb.Opened(text(view.getId()), text(view.getHash()))),
                payload.getTeam() == null ? "" : text(payload.getTeam().getDomain()),
                choice.flatMap(chosen -> Optional.ofNullable(payload.getView())
                        .flatMap(Pressing::memo)
                        .flatMap(memo -> memo.shownOf(chosen))));
    }

    /** What was chosen from a menu: an option, or somebody. */
    private static Optional<String> choice(BlockActionPayload.Action action) {
        return action.getSelectedOption() == null
                ? Optional.ofNullable(action.getSelectedUser())
                : Optional.of(text(action.getSelectedOption().getValue()));
    }

    private static Caller caller(BlockActionRequest request) {
        BlockActionPayload payload = request.getPayload();
        Optional<FormMemo> memo = Optional.ofNullable(payload.getView()).flatMap(Pressing::memo);
        return new Caller(
                text(request.getContext().getTeamId()),
                memo.map(FormMemo::channel).orElseGet(() -> channel(payload)),
                text(payload.getUser().getId()),
                Optional.ofNullable(payload.getResponseUrl()).or(() -> memo.flatMap(FormMemo::responseUrl)),
                thread(payload));
    }

    /** A view knows where it was opened, as its payloads carry neither channel nor response URL. */
    private static Optional<FormMemo> memo(View view) {
        try {
            return Optional.of(FormMemo.parse(view.getPrivateMetadata()));
        } catch (FormMemo.Foreign e) {
            return Optional.empty(); // the home tab has none
        }
    }

    /** The same, as the desk takes it. */
    Press press() {
        return new Press(caller.team(), caller.channel(), caller.user(), name, inquiry, caller.responseUrl(), seen);
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
